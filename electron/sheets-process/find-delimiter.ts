import Papa from 'papaparse'
import { type TextDelimiter, textDelimiters } from '#shared/domain/sheet'

const recordsLookedAt = 50

/**
 * The delimiter under which most of the first records are as wide as the header; of equals the one that gives more
 * columns, then the comma. A file of a single column is read with commas.
 */
export function findDelimiter(text: string): TextDelimiter {
  const [best] = textDelimiters
    .map((delimiter) => ({ delimiter, ...consistency(text, delimiter) }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.share - a.share || b.width - a.width)
  return best?.delimiter ?? ','
}

function consistency(
  text: string,
  delimiter: TextDelimiter
): { readonly width: number; readonly share: number } {
  const { data } = Papa.parse<readonly string[]>(text, { delimiter, newline: '\n', preview: recordsLookedAt })
  const records = data.filter((record) => record.some((field) => field !== ''))
  const width = records[0]?.length ?? 0
  return {
    width,
    share: records.filter((record) => record.length === width).length / Math.max(1, records.length)
  }
}
