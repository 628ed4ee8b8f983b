/** Whether `words` stand in `folded` as whole words, both folded. */
export function hasWords(folded: string, words: string): boolean {
  return ` ${folded} `.includes(` ${words} `)
}
