import type { TextDelimiter } from '#shared/domain/sheet'

/**
 * The records, counted from 1, with a quotation mark in a field that does not begin with one. The mark is kept; it may
 * be meant ("Bob"), or show that the columns were parted wrongly. Lines end with a line feed.
 */
export function findLooseQuotes(text: string, delimiter: TextDelimiter): ReadonlySet<number> {
  const found = new Set<number>()
  let record = 1
  let at = 0
  while (at < text.length) {
    const end = text.startsWith('"', at) ? endOfQuoted(text, at, delimiter) : endOfPlain(text, at, delimiter)
    if (!text.startsWith('"', at) && text.slice(at, end).includes('"')) found.add(record)
    if (text.startsWith('\n', end)) record += 1
    at = end + 1
  }
  return found
}

function endOfPlain(text: string, start: number, delimiter: TextDelimiter): number {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1
  return end
}

/** A quotation mark closes its field only before a delimiter or the end of the line. */
function endOfQuoted(text: string, start: number, delimiter: TextDelimiter): number {
  let quote = text.indexOf('"', start + 1)
  while (quote !== -1) {
    const after = text[quote + 1]
    if (after === undefined || after === delimiter || after === '\n') return quote + 1
    quote = text.indexOf('"', quote + (after === '"' ? 2 : 1))
  }
  return text.length
}
