import type { RowsDone } from '#shared/domain/sheets-messages'

/** Told now and then while a sheet is read. */
export type OnRows = (rows: RowsDone) => void

/** So many rows go by between two words about them. */
const rowsBetween = 500

/** Passes on how many rows are through, of about how many, but not of each. */
export function createRowTeller(onRows: OnRows, expected: number): (done: number) => void {
  let next = rowsBetween
  return (done) => {
    if (done < next) return
    onRows({ done, of: Math.max(done, expected) })
    next = done + rowsBetween - (done % rowsBetween)
  }
}

/** How often an element begins in an XML text: a count for show, which knows one spelling of it only. */
export function countTags(xml: string, begin: string): number {
  let count = 0
  for (let at = xml.indexOf(begin); at >= 0; at = xml.indexOf(begin, at + 1)) count += 1
  return count
}
