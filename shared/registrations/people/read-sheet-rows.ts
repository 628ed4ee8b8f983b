import type { DateOrder, Problem, ProblemFact } from '#shared/domain/problem'
import type { ConfidentialAnswers, Registration, Role } from '#shared/domain/registration'
import { foldText } from '#shared/lib/fold-text'
import { remember } from '#shared/lib/remember'
import { createProblem } from '../create-problem'
import { readRoles } from '../readers/read-roles'
import { dateOrderOf } from '../readers/read-timestamp'
import { hasText, type RegistrationSheet } from '../recogniser/recognise-sheet'
import type { RowNote } from './column-cells'
import type { KnownOptions } from './known-options'
import { createRowReader, missingCapacity, timestampsOf, type RowAnswers } from './read-row'
import { rolesOfRow, statedRoles, type StatedRoles } from './roles-of-row'

/**
 * What stands outside a sheet: the role its file was given as, the one that names speak of, what all files tell of lists,
 * and how dates are written if a person said so.
 */
export type SheetContext = {
  readonly given: Role | null
  readonly byName: Role | null
  readonly options: KnownOptions
  readonly dateOrder: DateOrder | null
}

/** The registrations of one sheet. `rows` counts those with any text; `rejected` those kept out. */
export type SheetRegistrations = {
  readonly registrations: readonly Registration[]
  readonly confidential: ReadonlyMap<Registration, ConfidentialAnswers>
  readonly problems: readonly Problem[]
  readonly rows: number
  readonly rejected: number
}

/** Reads every row below a sheet's header; blank rows count for nothing, total rows are listed and left out. */
export function readSheetRows(
  file: string,
  sheet: RegistrationSheet,
  context: SheetContext
): SheetRegistrations {
  const { given, byName, options, dateOrder } = context
  const dates = dateOrder === null ? dateOrderOf(timestampsOf(sheet)) : { order: dateOrder, sure: true }
  const readRow = createRowReader(sheet, { options, dateOrder: dates.order })
  const readStated = remember(readRoles)
  const found: Found = {
    registrations: [],
    confidential: new Map(),
    problems: [],
    rows: 0,
    rejected: 0,
    saidBoth: 0
  }
  for (const { at, fact } of sheet.leftOut) {
    const source = { file, sheet: sheet.name, row: sheet.firstRow + at, column: null }
    leaveOut(found, createProblem(source, fact))
  }
  sheet.answers.forEach((cells, at) => {
    if (!hasText(cells)) return
    const row = sheet.firstRow + at
    const answers = readRow(cells)
    const stated = statedRoles(answers.cells, readStated)
    const { roles, notes } = rolesOfRow(stated, given, byName)
    const source = { file, sheet: sheet.name, row }
    addRow(found, { answers, source, roles: isTotal(answers, cells) ? null : roles, notes, cells })
    if (given !== null && saysBoth(stated)) found.saidBoth++
  })
  return {
    ...found,
    problems: [...sheetProblems(file, sheet, { given, saidBoth: found.saidBoth, dates }), ...found.problems]
  }
}

type Found = {
  readonly registrations: Registration[]
  readonly confidential: Map<Registration, ConfidentialAnswers>
  readonly problems: Problem[]
  rows: number
  rejected: number
  saidBoth: number
}

/** A row that somebody may have meant as a registration counts as rejected. */
function leaveOut(found: Found, problem: Problem): void {
  found.problems.push(problem)
  if (problem.severity !== 'blocking') return
  found.rows++
  found.rejected++
}

type FoundRow = {
  readonly answers: RowAnswers
  readonly source: Registration['source']
  /** null: the row is a total, and no registration. */
  readonly roles: readonly Role[] | null
  readonly notes: readonly RowNote[]
  readonly cells: readonly string[]
}

/** Of a row that is kept out only the reason is told: what else is in it matters once it is in. */
function addRow(found: Found, { answers, source, roles, notes, cells }: FoundRow): void {
  const note = ({ column, fact }: RowNote): number =>
    found.problems.push(createProblem({ ...source, column }, fact))
  const wholeRow = (fact: ProblemFact): number => note({ column: null, fact })
  if (roles === null) {
    wholeRow({ kind: 'total-row-left-out', text: cells.filter((cell) => cell.trim() !== '').join(' ') })
    return
  }
  found.rows++
  const nobody = answers.person.name === null && answers.person.email === null
  if (nobody || roles.length === 0) {
    notes.filter(({ fact }) => fact.kind === 'role-unknown').forEach(note)
    if (nobody) wholeRow({ kind: 'nobody-named' })
    found.rejected++
    return
  }
  for (const rowNote of answers.notes) if (roles.includes('mentor') || !isAboutPlaces(rowNote)) note(rowNote)
  notes.forEach(note)
  for (const fact of factsAboutPerson(answers, roles)) wholeRow(fact)
  for (const role of roles) {
    const registration: Registration = {
      role,
      ...answers.person,
      ...(role === 'mentee' ? noPlaces : {}),
      source
    }
    found.registrations.push(registration)
    if (answers.confidential !== null) found.confidential.set(registration, answers.confidential)
  }
}

/** A mentee has no places, whatever a form for both roles made of the question. */
const noPlaces = { capacity: null, minimum: null, extra: null } as const

const aboutPlaces: ReadonlySet<ProblemFact['kind']> = new Set([
  'capacity-proposed',
  'capacity-soft',
  'capacity-unreadable',
  'minimum-unreadable'
])

function isAboutPlaces({ fact: { kind } }: RowNote): boolean {
  return aboutPlaces.has(kind)
}

function factsAboutPerson(
  { person, cells, notes }: RowAnswers,
  roles: readonly Role[]
): readonly ProblemFact[] {
  const { name, email } = person
  const shown = name ?? email ?? ''
  const facts: ProblemFact[] = []
  if (name === null) facts.push({ kind: 'no-name' })
  if (
    email === null &&
    cells.columns.has('email') &&
    !notes.some(({ fact }) => fact.kind === 'email-unreadable')
  ) {
    facts.push({ kind: 'no-email', name: shown })
  }
  if (person.consent === false) facts.push({ kind: 'no-consent', name: shown })
  if (isBare(cells.row)) facts.push({ kind: 'row-empty-of-answers' })
  else if (roles.includes('mentor') && leavesOutCapacity({ person, cells, notes }))
    facts.push(missingCapacity)
  return facts
}

function leavesOutCapacity({
  person,
  cells,
  notes
}: Pick<RowAnswers, 'person' | 'cells' | 'notes'>): boolean {
  return person.capacity === null && cells.columns.has('capacity') && !notes.some(isAboutPlaces)
}

/** Whether a row holds a name and an address at most, though its form asks more. */
function isBare(row: readonly string[]): boolean {
  return row.length > 4 && row.filter((cell) => cell.trim() !== '').length <= 2
}

const totalWords =
  /^(?:grand )?(?:totals?|sum|subtotal|gesamt|summe|somme|suma|soma|average|count)\b(?: \w+){0,3}$/

/** A row that sums up a list, as registration desks put it below: it names nobody, and its first text says so. */
function isTotal({ person }: RowAnswers, cells: readonly string[]): boolean {
  const texts = cells.filter((cell) => cell.trim() !== '')
  return person.email === null && texts.length <= 4 && totalWords.test(foldText(texts[0] ?? ''))
}

function saysBoth(stated: StatedRoles): boolean {
  return stated.kind === 'roles' && stated.roles.length > 1
}

type SheetFacts = {
  readonly given: Role | null
  readonly saidBoth: number
  readonly dates: { readonly order: DateOrder; readonly sure: boolean }
}

function sheetProblems(
  file: string,
  sheet: RegistrationSheet,
  { given, saidBoth, dates: { order, sure } }: SheetFacts
): readonly Problem[] {
  const at = (column: string | null) => ({ file, sheet: sheet.name, row: null, column })
  const problems = sheet.columns.flatMap(({ column, doubt }) =>
    doubt === null ? [] : createProblem(at(column), doubt)
  )
  if (sheet.place > 1)
    problems.push(createProblem({ ...at(null), row: sheet.headerRow }, { kind: 'table-apart' }))
  if (sheet.previews > 0)
    problems.push(createProblem(at(null), { kind: 'preview-rows-left-out', count: sheet.previews }))
  const stamped = sheet.columns.find(({ field }) => field === 'timestamp')
  if (stamped !== undefined && !sure) {
    const { column, heading } = stamped
    problems.push(createProblem(at(column), { kind: 'date-order-assumed', heading, order }))
  }
  const asked = sheet.columns.find(({ field }) => field === 'role')
  if (asked !== undefined && given !== null && saidBoth > 0) {
    const { column, heading } = asked
    const fact: ProblemFact = { kind: 'both-overruled', heading, rows: saidBoth, role: given }
    problems.push(createProblem(at(column), fact))
  }
  return problems
}
