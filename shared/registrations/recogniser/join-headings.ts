type Row = readonly string[]

/** Headings over one or two rows; `last` is the lower of them, counted from 0. */
export type JoinedHeadings = { readonly headings: Row; readonly last: number }

/**
 * Joins headings that merged cells spread over two rows. A heading merged downwards stands in the row above; one merged
 * sideways heads several columns, whose own headings stand in the row below.
 */
export function joinHeadings(
  rows: readonly Row[],
  header: number,
  isAnswer: (cell: string) => boolean
): JoinedHeadings {
  const own = rows[header] ?? []
  const above = rows[header - 1] ?? []
  const below = rows[header + 1] ?? []
  if (isSubHeader(own, below, isAnswer)) {
    const groups = groupsOver(own, below)
    const width = Math.max(own.length, below.length)
    const headings = Array.from({ length: width }, (_, at) =>
      `${groups[at] ?? own[at] ?? ''} ${below[at] ?? ''}`.trim()
    )
    return { headings, last: header + 1 }
  }
  const texts = above.filter((cell) => cell.trim() !== '')
  if (texts.length < 2 || texts.some(isAnswer)) return { headings: own, last: header }
  const width = Math.max(own.length, above.length)
  const headings = Array.from({ length: width }, (_, at) => {
    const text = (own[at] ?? '').trim()
    return text === '' ? (above[at] ?? '').trim() : text
  })
  return { headings, last: header }
}

/** A row whose every text stands below a heading merged sideways, at least one of them where no heading is. */
function isSubHeader(header: Row, below: Row, isAnswer: (cell: string) => boolean): boolean {
  const filled = below.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]))
  const isBlank = (at: number): boolean => (header[at] ?? '').trim() === ''
  const isGrouped = (at: number): boolean => (isBlank(at) ? at > 0 : isBlank(at + 1) && at + 1 < below.length)
  return (
    filled.length >= 2 &&
    filled.some((at) => isBlank(at)) &&
    filled.every((at) => isGrouped(at) && !isAnswer(below[at] ?? ''))
  )
}

/** What stands above each column: its own heading, or one merged sideways, whose first column has a second heading too. */
function groupsOver(header: Row, below: Row): Row {
  let group = ''
  return below.map((_, at) => {
    const own = (header[at] ?? '').trim()
    if (own !== '') group = (below[at] ?? '').trim() === '' ? '' : own
    return own === '' ? group : own
  })
}
