import { placesWhenUnknown } from '#shared/domain/answers'
import type { ColumnProposal } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import type { HeaderChoice } from '#shared/domain/header-choice'
import type { DateOrder, Problem } from '#shared/domain/problem'
import type { RecipeRepair } from '#shared/domain/recipe'
import type { ConfidentialAnswers, Registration, Role } from '#shared/domain/registration'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { SheetReason } from '#shared/domain/sheet-reason'
import { err, ok, type Result } from '#shared/lib/result'
import { createProblem } from './create-problem'
import { findSwapped } from './find-swapped'
import { learnOptions, type KnownOptions } from './people/known-options'
import { readSheetRows, type SheetRegistrations } from './people/read-sheet-rows'
import { bothRoles, settleIdentities } from './people/settle-identities'
import { problemsOfFile } from './problems-of-file'
import { repairAnswers } from './recipe/repair-answers'
import { formToolName } from './recogniser/find-form-tool'
import { proposalsOf, toFileChoices } from './propose-columns'
import { recogniseFile, type RecognisedFile } from './recogniser/recognise-file'
import { roleOfSheet, type RoleOfSheet } from './role-of-sheet'

/**
 * A file with the role it was given as; null when its own content or names say who is in it. `headers`: where a person
 * says that the headings of its sheets stand. `yields`: the roles whose registrations it is read for, both if left out.
 * Of files that were imported one after the other the later one has the higher `turn` (0 if left out): of equally new
 * registrations of a person it holds the one that stands.
 */
export type GivenFile = {
  readonly file: SpreadsheetFile
  readonly role: Role | null
  readonly headers?: readonly HeaderChoice[]
  readonly yields?: readonly Role[]
  readonly turn?: number
}

/** What a person decided that a column means; `file` and `sheet` by name, `column` by letter. */
export type ColumnChoice = {
  readonly file: string
  readonly sheet: string
  readonly column: string
  readonly field: Field
}

/** Everything that files say: who is kept, what is doubtful, and how each column was understood. */
export type ReadRegistrations = {
  readonly columns: readonly ColumnProposal[]
  readonly sheets: readonly SheetUse[]
  readonly registrations: readonly Registration[]
  /** Only for registrations that told something in confidence; keyed by the very object in `registrations`. */
  readonly confidential: ReadonlyMap<Registration, ConfidentialAnswers>
  readonly problems: readonly Problem[]
  readonly totals: Totals
}

type SheetUse = {
  readonly file: string
  readonly sheet: string
  readonly used: boolean
  /** The form tool that exported it, as far as its headings tell. */
  readonly tool: string | null
  readonly why: SheetReason | null
  /** Where the headings of a used sheet stand, counted from 1. */
  readonly headerRow: number | null
}

/** `both` counts persons kept in both roles; `places` those of mentors who did not refuse consent; `rejected` rows. */
type Totals = {
  readonly mentors: number
  readonly mentees: number
  readonly both: number
  readonly places: number
  readonly rejected: number
}

/**
 * `whenRoleUnknown`: 'refuse' (the default) fails when a sheet does not tell whom it lists; 'list' proposes a role
 * where the content leans to one, and else rejects the rows, so that a person can be asked. `dateOrder` and `repairs`
 * as a recipe has them.
 */
export type ReadOptions = {
  readonly columns?: readonly ColumnChoice[]
  readonly whenRoleUnknown?: 'refuse' | 'list'
  readonly dateOrder?: DateOrder | null
  readonly repairs?: readonly RecipeRepair[]
}

/** Reads files of registrations. Which file comes first changes nothing but the order of the results. */
export function readRegistrations(
  files: readonly GivenFile[],
  options: ReadOptions = {}
): Result<ReadRegistrations, RegistrationsFailure> {
  const recognised: RecognisedFile[] = []
  for (const given of files) {
    const result = recogniseFile(given.file, toFileChoices(given, options.columns ?? []))
    if (!result.ok) return result
    const sheets = result.value.sheets.map((sheet) => repairAnswers(sheet, options.repairs ?? []))
    recognised.push({ ...result.value, sheets })
  }
  const swapped = findSwapped(recognised)
  if (swapped !== null) return err(swapped)
  const known = learnOptions(recognised.flatMap(({ sheets }) => sheets))
  const read: ReadFile[] = []
  for (const [index, file] of recognised.entries()) {
    const result = readFile(file, known, options)
    if (!result.ok) return result
    read.push(onlyOf(result.value, files[index]?.yields))
  }
  return ok(together(recognised, read, turnsOf(files)))
}

type ReadFile = { readonly sheets: readonly SheetRegistrations[]; readonly problems: readonly Problem[] }

function readFile(
  recognised: RecognisedFile,
  known: KnownOptions,
  options: ReadOptions
): Result<ReadFile, RegistrationsFailure> {
  const { file, given } = recognised
  const problems = [...problemsOfFile(recognised)]
  const sheets: SheetRegistrations[] = []
  for (const sheet of recognised.sheets) {
    const role = roleOfSheet(recognised, sheet)
    if (needsToAsk(role) && options.whenRoleUnknown !== 'list') {
      return err({ kind: 'role-unknown', file: file.name, sheet: sheet.name })
    }
    if (role.proposed !== null) {
      const source = { file: file.name, sheet: sheet.name, row: null, column: null }
      problems.push(createProblem(source, { kind: 'role-proposed', role: role.proposed }))
    }
    const byName = role.byName ?? role.proposed
    const dateOrder = options.dateOrder ?? null
    sheets.push(readSheetRows(file.name, sheet, { given, byName, options: known, dateOrder }))
  }
  const empty = whyNobody(recognised, sheets, options.whenRoleUnknown)
  return empty === null ? ok({ sheets, problems }) : err(empty)
}

/** What a file says of some roles only: another file stands for the others. */
function onlyOf(read: ReadFile, roles: readonly Role[] | undefined): ReadFile {
  if (roles === undefined) return read
  const sheets = read.sheets.map((sheet) => ({
    ...sheet,
    registrations: sheet.registrations.filter(({ role }) => roles.includes(role))
  }))
  return { ...read, sheets }
}

function turnsOf(files: readonly GivenFile[]): ReadonlyMap<string, number> {
  return new Map(files.map(({ file, turn }) => [file.name, turn ?? 0]))
}

function needsToAsk({ given, byName, inColumn }: RoleOfSheet): boolean {
  return given === null && byName === null && !inColumn
}

/** Why a file yields nobody, when it does; where only nobody says in which role, a person can be asked. */
function whyNobody(
  { file, given }: RecognisedFile,
  sheets: readonly SheetRegistrations[],
  whenRoleUnknown: ReadOptions['whenRoleUnknown']
): RegistrationsFailure | null {
  if (sheets.some(({ registrations }) => registrations.length > 0)) return null
  const all = sheets.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'blocking'))
  const [blocking] = all
  if (whenRoleUnknown === 'list' && all.some(({ fact }) => fact.kind === 'role-unknown')) return null
  if (blocking === undefined) return { kind: 'side-empty', file: file.name, role: given }
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0)
  return { kind: 'all-rows-rejected', file: file.name, rows, first: blocking }
}

function together(
  recognised: readonly RecognisedFile[],
  read: readonly ReadFile[],
  turns: ReadonlyMap<string, number>
): ReadRegistrations {
  const sheets = read.flatMap((file) => file.sheets)
  const { kept, problems: identityProblems } = settleIdentities(
    sheets.flatMap(({ registrations }) => registrations),
    turns
  )
  const both = bothRoles(kept)
  const rowProblems = read.flatMap((file) => [
    ...file.problems,
    ...file.sheets.flatMap(({ problems }) => problems)
  ])
  return {
    columns: recognised.flatMap(({ file, sheets }) =>
      sheets.flatMap((sheet) => proposalsOf(file.name, sheet))
    ),
    sheets: recognised.flatMap(usesOf),
    registrations: kept,
    confidential: confidentialOf(kept, sheets),
    problems: [...rowProblems, ...identityProblems, ...both.map(([, mentee]) => inBothRoles(mentee))],
    totals: totalsOf(kept, both.length, sheets)
  }
}

function usesOf({ file, sheets, leftOut, names }: RecognisedFile): readonly SheetUse[] {
  return names.map((name) => {
    const read = sheets.find((sheet) => sheet.name === name)
    return {
      file: file.name,
      sheet: name,
      used: read !== undefined,
      tool: read ? formToolName(read.columns.map(({ folded }) => folded)) : null,
      why: leftOut.find(({ sheet }) => sheet === name)?.reason ?? null,
      headerRow: read?.headerRow ?? null
    }
  })
}

function confidentialOf(
  kept: readonly Registration[],
  sheets: readonly SheetRegistrations[]
): ReadonlyMap<Registration, ConfidentialAnswers> {
  const all = new Map(sheets.flatMap(({ confidential }) => [...confidential]))
  return new Map(
    kept.flatMap((registration) => {
      const answers = all.get(registration)
      return answers === undefined ? [] : [[registration, answers]]
    })
  )
}

function inBothRoles({ name, email, source: { file, sheet, row } }: Registration): Problem {
  return createProblem({ file, sheet, row, column: null }, { kind: 'both-roles', name: name ?? email ?? '' })
}

function totalsOf(
  kept: readonly Registration[],
  both: number,
  sheets: readonly SheetRegistrations[]
): Totals {
  const mentors = kept.filter(({ role }) => role === 'mentor')
  const willing = mentors.filter(({ consent }) => consent !== false)
  return {
    mentors: mentors.length,
    mentees: kept.length - mentors.length,
    both,
    places: willing.reduce((sum, { capacity }) => sum + (capacity ?? placesWhenUnknown), 0),
    rejected: sheets.reduce((sum, { rejected }) => sum + rejected, 0)
  }
}
