import type { ImportedSide } from '#shared/domain/journal/edition-entry'
import type { ImportedPerson, ImportProblem, RegistrationFile } from '#shared/domain/journal/edition-values'
import { ownersOf } from '#shared/domain/journal/personal-parts-of'
import type { Mentee, Mentor } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'
import type { NotSaved } from '#shared/domain/store-failure'
import { ok, type Result } from '#shared/lib/result'
import type { ChangedPerson, ImportDifference } from '#shared/registrations/difference/find-difference'
import { inSlices } from '../data/give-way'
import type { EditionStore } from './edition-store'

type ToPart = EditionStore['toPart']

/** What an import makes of one side: its files, and which of the absent a person has withdrawn. */
type SideChoice = {
  readonly difference: ImportDifference
  readonly files: readonly RegistrationFile[]
  readonly gone: readonly string[]
}

/** One side of an import as the journal takes it: what belongs to one person under that person's digest. */
export async function toImportedSide(
  { difference, files, gone }: SideChoice,
  toPart: ToPart
): Promise<Result<ImportedSide, NotSaved>> {
  const { role, people, returned } = difference
  const problems = await inSlices(difference.problems, (one) => toProblem(one, role, toPart))
  if (!problems.ok) return problems
  const added = people.filter(({ change }) => change === 'new').length
  const moved = people.filter(({ change }) => change === 'row').length
  const shared = {
    files,
    gone,
    added,
    moved,
    returned: returned.map(({ id }) => id),
    problems: problems.value
  }
  if (role === 'mentor') {
    const mentors = await toImported(people, isMentor, toPart)
    return mentors.ok ? ok({ ...shared, role, people: mentors.value }) : mentors
  }
  const mentees = await toImported(people, isMentee, toPart)
  return mentees.ok ? ok({ ...shared, role, people: mentees.value }) : mentees
}

/** Whether an import would set for a side what stands there already: the same problems from the same files. */
export function isSameSummary(side: ImportedSide, before: Pick<ImportedSide, 'files' | 'problems'>): boolean {
  return textOf(side) === textOf(before)
}

function textOf({ files, problems }: Pick<ImportedSide, 'files' | 'problems'>): string {
  return JSON.stringify([
    files.map(({ name, sha256, given, encoding, delimiter, headers }) => [
      name,
      sha256,
      given,
      encoding,
      delimiter,
      headers.map(({ sheet, row }) => [sheet, row])
    ]),
    problems.map(({ about, problem }) => [about, problem.digest])
  ])
}

async function toProblem(
  { about, problem }: ImportDifference['problems'][number],
  role: Role,
  toPart: ToPart
): Promise<Result<ImportProblem, NotSaved>> {
  const part = await toPart(problem, about === null ? [] : ownersOf({ kind: 'person', role, id: about }))
  return part.ok ? ok({ about, problem: part.value }) : part
}

function toImported<P extends Mentor | Mentee>(
  people: readonly ChangedPerson[],
  isOfRole: (person: Mentor | Mentee) => person is P,
  toPart: ToPart
): Promise<Result<readonly ImportedPerson<P>[], NotSaved>> {
  const ofRole = people.flatMap(({ person, confidential }) =>
    isOfRole(person) ? [{ person, confidential }] : []
  )
  return inSlices(ofRole, async (one): Promise<Result<ImportedPerson<P>, NotSaved>> => {
    const { id, role } = one.person
    const owners = ownersOf({ kind: 'person', role, id })
    const person = await toPart(one.person, owners)
    if (!person.ok) return person
    if (one.confidential === null) return ok({ id, person: person.value, confidential: null })
    const confidential = await toPart(one.confidential, owners)
    return confidential.ok ? ok({ id, person: person.value, confidential: confidential.value }) : confidential
  })
}

function isMentor(person: { readonly role: Role }): person is Mentor {
  return person.role === 'mentor'
}

function isMentee(person: { readonly role: Role }): person is Mentee {
  return person.role === 'mentee'
}
