import type { CellObject } from 'xlsx'
import type { CellPlace } from '#shared/domain/sheets-messages'
import type { Workbook, WorkbookCell, WorkbookSheet } from '#shared/domain/workbook-model'
import type { ZipArchive } from './clean-workbook'
import { columnLetter } from './column-letter'
import { ownLimits } from './limits'
import { type OpenedWorkbook, openWorkbook } from './open-workbook'
import { listZipEntries } from './zip-directory'

/**
 * The first place where a written workbook does not say what its model says, null when there is none. Sheets, their
 * order, headings, and the kind and value of every cell are compared; line breaks count as one kind.
 */
export function compareWorkbook(bytes: Uint8Array, workbook: Workbook): CellPlace | null {
  const [first] = workbook.sheets
  const entries = listZipEntries(bytes, ownLimits)
  const opened = entries.ok ? open({ bytes, entries: entries.value }) : entries
  const nothingThere = placeOf(first?.name ?? '', { row: 0, column: 0 })
  if (!opened.ok || opened.value.sheets.length !== workbook.sheets.length) return nothingThere
  for (const [index, sheet] of workbook.sheets.entries()) {
    const difference = compareSheet(opened.value, index, sheet)
    if (difference) return difference
  }
  return null
}

function open(archive: ZipArchive) {
  return openWorkbook(archive, { limits: ownLimits, keep: (cell) => cell })
}

function compareSheet(
  { sheets, contents }: OpenedWorkbook<Cell>,
  index: number,
  sheet: WorkbookSheet
): CellPlace | null {
  const opened = sheets[index]
  if (opened?.name !== sheet.name) return placeOf(sheet.name, { row: 0, column: 0 })
  const { rows: grid, notes } = opened
  const [note] = notes
  if (note) return { sheet: sheet.name, row: note.row, column: note.column }
  const headings = sheet.columns.map(({ heading }): WorkbookCell => ({ kind: 'text', text: heading }))
  const rows = [headings, ...sheet.rows]
  for (let row = 0; row < Math.max(rows.length, grid.length); row++) {
    const cells = Array.from(grid[row] ?? [], (number) =>
      number === undefined ? undefined : contents[number]
    )
    const column = differentColumn(cells, rows[row] ?? [])
    if (column !== -1) return placeOf(sheet.name, { row, column })
  }
  return null
}

type Cell = CellObject | undefined

function differentColumn(cells: readonly Cell[], model: readonly WorkbookCell[]): number {
  const columns = Math.max(cells.length, model.length)
  return Array.from({ length: columns }, (_, column) => column).findIndex((column) => {
    return !isSame(cells[column], model[column] ?? { kind: 'empty' })
  })
}

function isSame(cell: CellObject | undefined, model: WorkbookCell): boolean {
  if (model.kind === 'empty' || (model.kind === 'text' && model.text === '')) return cell === undefined
  if (model.kind === 'text') return cell?.t === 's' && cell.v === model.text.replace(/\r\n/g, '\n')
  return cell?.t === 'n' && cell.v === model.value
}

function placeOf(
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number }
): CellPlace {
  return { sheet, row: row + 1, column: columnLetter(column) }
}
