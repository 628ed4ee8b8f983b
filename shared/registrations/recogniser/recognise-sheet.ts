import type { Sheet } from '#shared/domain/sheet'
import type { SheetReason } from '#shared/domain/sheet-reason'
import { err, ok, type Result } from '#shared/lib/result'
import { findHeader, personFields } from './find-header'
import { withoutPreviews } from './without-previews'
import { recogniseColumns, type FieldChoices } from './recognise-columns'
import type { SheetColumn } from './sheet-column'

/** A sheet that holds registrations: its columns, and its answers below the header. `headerRow` and `firstRow` count from 1. */
export type RegistrationSheet = {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly headerRow: number
  readonly firstRow: number
  readonly answers: readonly (readonly string[])[]
  /** Rows that a form's makers filled in to try it; they stand in `answers` as blank rows. */
  readonly previews: number
}

/** Reads a sheet's shape; a reason when it is no registrations. */
export function recogniseSheet(sheet: Sheet, choices: FieldChoices): Result<RegistrationSheet, SheetReason> {
  if (!sheet.rows.some(hasText)) return err({ kind: 'empty' })
  const header = findHeader(sheet.rows)
  if (header === null) return err({ kind: 'no-header' })
  const headerRow = header.row + 1
  const { answers, previews } = withoutPreviews(header.headings, sheet.rows.slice(header.firstAnswer))
  const columns = recogniseColumns(header.headings, answers, choices)
  if (!columns.some(({ field }) => personFields.has(field))) {
    const headings = columns.map(({ heading }) => heading).filter((heading) => heading !== '')
    return err({ kind: 'nobody-named', headerRow, headings })
  }
  if (!answers.some(hasText)) return err({ kind: 'no-rows', headerRow })
  const firstRow = header.firstAnswer + 1
  return ok({ name: sheet.name, columns, headerRow, firstRow, answers, previews })
}

/** Whether any cell of a row holds more than space. */
export function hasText(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '')
}
