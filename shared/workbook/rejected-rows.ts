import type { Workbook, WorkbookSheet } from '#shared/domain/workbook-model'
import { countCell, tableSheet, textCell, type TableColumn } from './table-sheet'

/** A row that was left out, as it stands in its file, and why. */
export type RejectedRow = {
  readonly row: number
  readonly reasons: readonly string[]
  readonly cells: readonly string[]
}

/** The rows of one sheet that were left out, below the headings of that sheet. */
export type RejectedSheet = {
  readonly sheet: string
  readonly headings: readonly string[]
  readonly rows: readonly RejectedRow[]
}

/**
 * Rows that were left out with the reason of each behind them. The answers stand in their own columns, first of all, so
 * that what was mended here can be imported as additions.
 */
export function buildRejectedRows(sheets: readonly RejectedSheet[]): Workbook {
  const named = new Map<string, number>()
  return {
    title: 'Rows left out',
    sheets: sheets.map((sheet) => {
      const count = (named.get(sheet.sheet) ?? 0) + 1
      named.set(sheet.sheet, count)
      return toSheet(count === 1 ? sheet.sheet : `${sheet.sheet} (${count})`, sheet)
    })
  }
}

function toSheet(name: string, { headings, rows }: RejectedSheet): WorkbookSheet {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), headings.length)
  const answers = Array.from(
    { length: width },
    (_, at): TableColumn<RejectedRow> => ({
      heading: headings[at] ?? '',
      width: 24,
      cell: ({ cells }) => textCell(cells[at] ?? '')
    })
  )
  const reason: readonly TableColumn<RejectedRow>[] = [
    { heading: 'Row in the file', width: 14, cell: ({ row }) => countCell(row) },
    { heading: 'Why it was left out', width: 72, cell: ({ reasons }) => textCell(reasons.join('\n')) }
  ]
  return tableSheet(name, { columns: [...answers, ...reason], subjects: rows })
}
