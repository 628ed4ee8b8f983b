import type { HeaderChoice } from '#shared/domain/header-choice'
import type { LeftOutSheet, RegistrationsFailure } from '#shared/domain/registrations-failure'
import type { Role } from '#shared/domain/registration'
import type { Sheet, SpreadsheetFile } from '#shared/domain/sheet'
import type { SheetReason } from '#shared/domain/sheet-reason'
import { err, ok, type Result } from '#shared/lib/result'
import { roleInName } from '../readers/read-roles'
import type { FieldChoices } from './recognise-columns'
import { recogniseSheet, type RegistrationSheet, type SheetShape } from './recognise-sheet'

/** A file's sheets with registrations, and the others with the reason. */
export type RecognisedFile = {
  readonly file: SpreadsheetFile
  readonly given: Role | null
  readonly sheets: readonly RegistrationSheet[]
  readonly leftOut: readonly LeftOutSheet[]
}

/** What is said of a file: its role, the meanings of its columns, by sheet name, and where headings stand. */
export type FileChoices = {
  readonly given: Role | null
  readonly columnsOf?: (sheet: string) => FieldChoices
  readonly headers?: readonly HeaderChoice[]
}

/** Finds the sheets of a file that hold registrations of the given role, if one is given. */
export function recogniseFile(
  file: SpreadsheetFile,
  choices: FileChoices
): Result<RecognisedFile, RegistrationsFailure> {
  const sheets: RegistrationSheet[] = []
  const leftOut: LeftOutSheet[] = []
  for (const { sheet, shape, why } of recogniseSheets(file, choices)) {
    if (why !== null) leftOut.push({ sheet: sheet.name, reason: why })
    else if (shape !== null) sheets.push(shape)
  }
  if (sheets.length > 0) return ok({ file, given: choices.given, sheets, leftOut })
  const withoutRows = leftOut.some(({ reason }) => reason.kind === 'no-rows')
  if (withoutRows) return err({ kind: 'side-empty', file: file.name, role: choices.given })
  return err({ kind: 'no-registrations-sheet', file: file.name, sheets: leftOut })
}

/** How each sheet of a file reads, and why it is left out if it is. */
export function recogniseSheets(
  file: SpreadsheetFile,
  { given, columnsOf = () => noChoices, headers = [] }: FileChoices
): readonly (SheetShape & { readonly sheet: Sheet })[] {
  const rowOf = new Map(headers.map(({ sheet, row }) => [sheet, row]))
  const read = file.sheets.map((sheet) => ({
    sheet,
    ...recogniseSheet(sheet, {
      choices: columnsOf(sheet.name),
      headerRow: rowOf.get(sheet.name) ?? null,
      side: given ?? roleInName(sheet.name) ?? roleInName(file.name)
    })
  }))
  const isLeftOut = ({ name }: Sheet): boolean => rowOf.get(name) === null
  const usable = read.flatMap(({ sheet, why }) => (why === null && !isLeftOut(sheet) ? [sheet] : []))
  return read.map((one) => {
    if (isLeftOut(one.sheet)) return { ...one, why: { kind: 'chosen-by-hand' } }
    const isWanted = rowOf.has(one.sheet.name)
    return one.why !== null || isWanted ? one : { ...one, why: reasonAmong(one.sheet, usable, given) }
  })
}

const noChoices: FieldChoices = new Map()

/** Why a sheet that looks like registrations is left out for the sake of others that do too. */
function reasonAmong(sheet: Sheet, usable: readonly Sheet[], given: Role | null): SheetReason | null {
  if (sheet.visibility !== 'visible' && usable.some(({ visibility }) => visibility === 'visible')) {
    return { kind: 'hidden' }
  }
  const named = roleInName(sheet.name)
  if (given === null || named === null || named === given) return null
  return usable.some(({ name }) => roleInName(name) === given) ? { kind: 'other-role', role: named } : null
}
