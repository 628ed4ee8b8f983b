/** What a card, a mentor's heading (`mentee` null) or a parked card (`mentor` null) is found by. */
export function cardKey(mentor: string | null, mentee: string | null): string {
  return JSON.stringify([mentor, mentee])
}

/** Puts the focus on a card, once it is in the page; false while it is not. */
export function focusCard(key: string): boolean {
  const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`)
  card?.focus()
  return card !== null
}
