import type { CellObject, WorkSheet } from 'xlsx'
import type { Sheet, SheetRemark } from '#shared/domain/sheet'
import { err, ok } from '#shared/lib/result'
import { cellText } from './cell-text'
import type { ZipArchive } from './clean-workbook'
import type { Epoch } from './find-parts'
import { importLimits } from './limits'
import { type OpenedSheet, openWorkbook } from './open-workbook'
import type { Checked } from './refusal'

type Rows = Sheet['rows']

export type ReadSheets = { readonly sheets: readonly Sheet[]; readonly remarks: readonly SheetRemark[] }

/** A workbook as rows of texts, with what was left out or included unseen. */
export function readWorkbook(archive: ZipArchive): Checked<ReadSheets> {
  const opened = openWorkbook(archive, importLimits)
  if (!opened.ok) return opened
  const { epoch } = opened.value
  const sheets = opened.value.sheets.map(({ name, visibility, cells }) => {
    return { name: name.normalize('NFC'), visibility, rows: toRows(cells, epoch) }
  })
  if (sheets.every(({ rows }) => rows.length === 0)) return err({ kind: 'file-empty' })
  const hasMacros = archive.entries.some(({ name }) => name.toLowerCase() === 'xl/vbaproject.bin')
  const macros: readonly SheetRemark[] = hasMacros ? [{ kind: 'macros-ignored' }] : []
  return ok({ sheets, remarks: [...macros, ...opened.value.sheets.flatMap(remarksOf)] })
}

/** Rows without the empty cells and rows at their ends. */
export function trimRows(rows: Rows): Rows {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1))
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1)
}

function toRows(cells: WorkSheet, epoch: Epoch): Rows {
  const grid: readonly (readonly (CellObject | undefined)[] | undefined)[] = cells['!data'] ?? []
  const texts = Array.from(grid, (row) =>
    Array.from(row ?? [], (cell) => (cell ? cellText(cell, epoch) : ''))
  )
  return trimRows(texts)
}

function remarksOf({ name, notes, hiddenRows, hiddenColumns }: OpenedSheet): readonly SheetRemark[] {
  const sheet = name.normalize('NFC')
  return [
    ...(hiddenRows > 0 ? [{ kind: 'hidden-rows', sheet, count: hiddenRows } as const] : []),
    ...(hiddenColumns > 0 ? [{ kind: 'hidden-columns', sheet, count: hiddenColumns } as const] : []),
    ...notes.map(({ kind, row, column, text }) => {
      return kind === 'faulty-value' ? { kind, sheet, row, column, text } : { kind, sheet, row, column }
    })
  ]
}
