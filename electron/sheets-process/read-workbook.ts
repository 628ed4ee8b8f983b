import type { CellObject } from 'xlsx'
import type { Sheet, SheetRemark, SpreadsheetFile } from '#shared/domain/sheet'
import { err, ok } from '#shared/lib/result'
import { cellText } from './cell-text'
import type { ZipArchive } from './clean-workbook'
import type { CleanSheet } from './clean-sheet'
import type { Epoch } from './find-parts'
import { importLimits } from './limits'
import { openWorkbook } from './open-workbook'
import type { Checked } from './refusal'
import type { OnRows } from './row-teller'
import { remarksOf } from './remarks-of'
import { trimRows } from './to-rows'

export type ReadSheets = { readonly sheets: readonly Sheet[]; readonly remarks: readonly SheetRemark[] }

/** A workbook as rows of texts, with what was left out or included unseen. */
export function readWorkbook(
  archive: ZipArchive,
  onRows: OnRows
): Checked<ReadSheets & Pick<SpreadsheetFile, 'format'>> {
  const keep = (cell: CellObject | undefined, epoch: Epoch) =>
    cell === undefined ? '' : cellText(cell, epoch)
  const opened = openWorkbook(archive, { limits: importLimits, keep, onRows })
  if (!opened.ok) return opened
  const { contents, outsideLinks } = opened.value
  const sheets = opened.value.sheets.map(({ name, visibility, rows }) => {
    return { name: name.normalize('NFC'), visibility, rows: layTexts(rows, contents) }
  })
  if (sheets.every(({ rows }) => rows.length === 0)) return err({ kind: 'file-empty' })
  const hasMacros = archive.entries.some(({ name }) => name.toLowerCase() === 'xl/vbaproject.bin')
  const remarks: readonly SheetRemark[] = [
    ...(hasMacros ? [{ kind: 'macros-ignored' } as const] : []),
    ...(outsideLinks > 0 ? [{ kind: 'links-not-followed', count: outsideLinks } as const] : []),
    ...opened.value.sheets.flatMap(remarksOf)
  ]
  return ok({ format: hasMacros ? 'xlsm' : 'xlsx', sheets, remarks })
}

function layTexts(rows: CleanSheet['rows'], texts: readonly string[]): Sheet['rows'] {
  return trimRows(
    Array.from(rows, (row) =>
      Array.from(row ?? [], (number) => (number === undefined ? '' : (texts[number] ?? '')))
    )
  )
}
