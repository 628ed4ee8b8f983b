/** A list inside a sentence: "a", "a and b", "a, b and c"; '' when empty. */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** As many as one reads in a sentence, and how many more: "a, b, c and 4 more". */
export function listSome(items: readonly string[], most = 5): string {
  if (items.length <= most + 1) return listWords(items)
  return listWords([...items.slice(0, most), `${items.length - most} more`])
}
