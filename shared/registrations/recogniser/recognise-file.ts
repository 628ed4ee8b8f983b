import type { HeaderChoice } from '#shared/domain/header-choice'
import type { LeftOutSheet, RegistrationsFailure } from '#shared/domain/registrations-failure'
import type { Role } from '#shared/domain/registration'
import type { Sheet, SpreadsheetFile } from '#shared/domain/sheet'
import type { SheetReason } from '#shared/domain/sheet-reason'
import { err, ok, type Result } from '#shared/lib/result'
import { roleInName } from '../readers/read-roles'
import type { FieldChoices } from './recognise-columns'
import { recogniseSheet, type RegistrationSheet, type SheetShape } from './recognise-sheet'
import { roleOfTable } from './role-evidence'
import { type SheetTable, tablesOfSheets } from './tables-of-sheet'

/** A file's sheets with registrations, and the others with the reason. */
export type RecognisedFile = {
  readonly file: SpreadsheetFile
  readonly given: Role | null
  readonly sheets: readonly RegistrationSheet[]
  readonly leftOut: readonly LeftOutSheet[]
  /** The names of all of them, in the order of the file. */
  readonly names: readonly string[]
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
  const all = recogniseSheets(file, choices)
  for (const { sheet, shape, why } of all) {
    if (why !== null) leftOut.push({ sheet: sheet.name, reason: why })
    else if (shape !== null) sheets.push(shape)
  }
  if (sheets.length > 0)
    return ok({ file, given: choices.given, sheets, leftOut, names: all.map(({ sheet }) => sheet.name) })
  const withoutRows = leftOut.some(({ reason }) => reason.kind === 'no-rows')
  if (withoutRows) return err({ kind: 'side-empty', file: file.name, role: choices.given })
  return err({ kind: 'no-registrations-sheet', file: file.name, sheets: leftOut })
}

/** How each table of a file reads, and why it is left out if it is. */
export function recogniseSheets(
  file: SpreadsheetFile,
  { given, columnsOf = () => noChoices, headers = [] }: FileChoices
): readonly RecognisedTable[] {
  const rowOf = new Map(headers.map(({ sheet, row }) => [sheet, row]))
  const read = tablesOfSheets(file.sheets, headers).map((table) => {
    const { sheet } = table
    const said = { choices: columnsOf(sheet.name), headerRow: rowOf.get(sheet.name) ?? null }
    const side = sideOf(table, given ?? roleInName(sheet.name) ?? roleInName(file.name))
    return { table, sheet, ...recogniseSheet(table, { ...said, side }) }
  })
  const isLeftOut = ({ name }: Sheet): boolean => rowOf.get(name) === null
  const usable = read.filter(({ sheet, why }) => why === null && !isLeftOut(sheet))
  return read.map((one) => {
    if (isLeftOut(one.sheet)) return { ...one, why: { kind: 'chosen-by-hand' } }
    const isWanted = rowOf.has(one.sheet.name)
    return one.why !== null || isWanted ? one : { ...one, why: reasonAmong(one, usable, given) }
  })
}

/** A table, how it reads, and the sheet that it is by itself. */
type RecognisedTable = SheetShape & { readonly table: SheetTable; readonly sheet: Sheet }

/** Whom a table lists, as far as somebody or a name says so; of several on a sheet the further ones speak for themselves. */
function sideOf({ place, title }: SheetTable, ofSheet: Role | null): Role | null {
  return roleInName(title ?? '') ?? (place > 1 ? null : ofSheet)
}

const noChoices: FieldChoices = new Map()

/** Why a table that looks like registrations is left out for the sake of others that do too. */
function reasonAmong(
  { sheet, shape }: RecognisedTable,
  usable: readonly RecognisedTable[],
  given: Role | null
): SheetReason | null {
  if (sheet.visibility !== 'visible' && usable.some((other) => other.sheet.visibility === 'visible')) {
    return { kind: 'hidden' }
  }
  if (shape !== null && shape.place > 0) return reasonBeside(shape, usable, given)
  const named = roleInName(sheet.name)
  if (given === null || named === null || named === given) return null
  return usable.some((other) => roleInName(other.sheet.name) === given)
    ? { kind: 'other-role', role: named }
    : null
}

/** Of several tables on a sheet the further ones must say whom they list: they may list helpers, or nobody at all. */
function reasonBeside(
  table: RegistrationSheet,
  usable: readonly RecognisedTable[],
  given: Role | null
): SheetReason | null {
  if (table.columns.some(({ field }) => field === 'role')) return null
  const role = roleOfTable(table)
  if (role === null) return table.place > 1 ? { kind: 'table-untold' } : null
  if (given === null || role === given) return null
  const others = usable.flatMap(({ shape }) => (shape === null || shape === table ? [] : [shape]))
  const isRight = (other: RegistrationSheet): boolean => {
    const told = roleOfTable(other)
    return told === null ? other.place < 2 : told === given
  }
  return others.some(isRight) ? { kind: 'other-role', role } : null
}
