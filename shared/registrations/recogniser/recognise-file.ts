import type { LeftOutSheet, RegistrationsFailure } from '#shared/domain/registrations-failure'
import type { Role } from '#shared/domain/registration'
import type { Sheet, SpreadsheetFile } from '#shared/domain/sheet'
import type { SheetReason } from '#shared/domain/sheet-reason'
import { err, ok, type Result } from '#shared/lib/result'
import { roleInName } from '../readers/read-roles'
import type { FieldChoices } from './recognise-columns'
import { recogniseSheet, type RegistrationSheet } from './recognise-sheet'

/** A file's sheets with registrations, and the others with the reason. */
export type RecognisedFile = {
  readonly file: SpreadsheetFile
  readonly given: Role | null
  readonly sheets: readonly RegistrationSheet[]
  readonly leftOut: readonly LeftOutSheet[]
}

/** Finds the sheets of a file that hold registrations of the given role, if one is given; `choicesFor` by sheet name. */
export function recogniseFile(
  file: SpreadsheetFile,
  given: Role | null,
  choicesFor: (sheet: string) => FieldChoices
): Result<RecognisedFile, RegistrationsFailure> {
  const read = file.sheets.map((sheet) => ({ sheet, shape: recogniseSheet(sheet, choicesFor(sheet.name)) }))
  const usable = read.flatMap(({ sheet, shape }) => (shape.ok ? [sheet] : []))
  const sheets: RegistrationSheet[] = []
  const leftOut: LeftOutSheet[] = []
  for (const { sheet, shape } of read) {
    const reason = shape.ok ? reasonAmong(sheet, usable, given) : shape.error
    if (reason !== null) leftOut.push({ sheet: sheet.name, reason })
    else if (shape.ok) sheets.push(shape.value)
  }
  if (sheets.length > 0) return ok({ file, given, sheets, leftOut })
  const withoutRows = leftOut.some(({ reason }) => reason.kind === 'no-rows')
  if (withoutRows) return err({ kind: 'side-empty', file: file.name, role: given })
  return err({ kind: 'no-registrations-sheet', file: file.name, sheets: leftOut })
}

/** Why a sheet that looks like registrations is left out for the sake of others that do too. */
function reasonAmong(sheet: Sheet, usable: readonly Sheet[], given: Role | null): SheetReason | null {
  if (sheet.visibility !== 'visible' && usable.some(({ visibility }) => visibility === 'visible')) {
    return { kind: 'hidden' }
  }
  const named = roleInName(sheet.name)
  if (given === null || named === null || named === given) return null
  return usable.some(({ name }) => roleInName(name) === given) ? { kind: 'other-role', role: named } : null
}
