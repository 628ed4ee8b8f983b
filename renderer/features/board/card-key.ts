/** What a card, a mentor's heading (`mentee` null) or a parked card (`mentor` null) is found by. */
export function cardKey(mentor: string | null, mentee: string | null): string {
  return JSON.stringify([mentor, mentee])
}

/** In frames; a list that has just been scrolled needs a few until the card is there. */
const patience = 30

/** Puts the focus on a card as soon as it is in the page, after whatever closes has given the focus back. */
export function focusCard(key: string, onFocus: () => void = () => undefined): void {
  const look = (frames: number) =>
    requestAnimationFrame(() => {
      const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`)
      if (card === null) {
        if (frames > 0) look(frames - 1)
        return
      }
      requestAnimationFrame(() => {
        card.focus()
        onFocus()
      })
    })
  look(patience)
}
