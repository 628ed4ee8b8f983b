type Uneven = { readonly row: number; readonly count: number }

/**
 * How many records do not fit the header, and the first of them, counted from 1: answers beyond its last heading, or
 * fewer fields than it has headings. Blank records and empty fields at the ends of records do not count.
 */
export function findUnevenRows(records: readonly (readonly string[])[]): Uneven | null {
  const headerAt = findHeader(records)
  const header = filledWidth(records[headerAt] ?? [])
  const uneven = records.flatMap((record, index) => {
    const filled = filledWidth(record)
    const fits = filled === 0 || (filled <= header && record.length >= header)
    return index <= headerAt || fits ? [] : [index + 1]
  })
  const [row] = uneven
  return row === undefined ? null : { row, count: uneven.length }
}

/** A title above the headings is far narrower than what follows. */
function findHeader(records: readonly (readonly string[])[]): number {
  const widths = records.map(filledWidth)
  const filled = widths.filter((width) => width > 0).sort((a, b) => a - b)
  const usual = filled[Math.floor(filled.length * 0.75)] ?? 0
  return widths.findIndex((width) => width > 0 && width >= usual / 2)
}

function filledWidth(record: readonly string[]): number {
  return record.findLastIndex((field) => field !== '') + 1
}
