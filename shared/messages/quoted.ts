/** Letters of a registrant's text that a sentence can carry. */
const longest = 60

/** The first half of a letter that UTF-16 writes in two. */
const halfLetter = /[\uD800-\uDBFF]$/

/** What somebody wrote, on one line, cut to what a sentence can carry. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(halfLetter, '').trimEnd()}…`
}

/** A name of ours, or words that must stay whole, inside a sentence: “Best total”. */
export function inQuotes(text: string): string {
  return `“${text}”`
}

/** What somebody wrote, inside a sentence. */
export function quoted(text: string): string {
  return inQuotes(shortened(text))
}
