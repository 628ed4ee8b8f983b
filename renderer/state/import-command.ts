import type { InputFile } from '#shared/domain/edition-run'
import type { RegistrationsImported } from '#shared/domain/journal/edition-entry'
import { ownersOf } from '#shared/domain/journal/personal-parts-of'
import type { ImportedPerson, ImportProblem } from '#shared/domain/journal/edition-values'
import type { Mentee, Mentor } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'
import type { NotSaved } from '#shared/domain/store-failure'
import { allOk } from '#shared/lib/all-ok'
import { ok, type Result } from '#shared/lib/result'
import type { ChangedPerson, ImportDifference } from '#shared/registrations/difference/find-difference'
import type { EditionStore } from './edition-store'

type ToPart = EditionStore['toPart']

/** An import as the journal takes it: what belongs to one person under that person's digest. */
export async function toImportCommand(
  difference: ImportDifference,
  files: readonly InputFile[],
  toPart: ToPart
): Promise<Result<RegistrationsImported, NotSaved>> {
  const { role, gone, returned } = difference
  const problems = allOk(await Promise.all(difference.problems.map((one) => toProblem(one, role, toPart))))
  if (!problems.ok) return problems
  const shared = {
    kind: 'registrations-imported',
    files,
    gone,
    returned,
    problems: problems.value
  } as const
  if (difference.role === 'mentor') {
    const people = await toImported(difference.people, 'mentor', toPart)
    return people.ok ? ok({ ...shared, role: 'mentor', people: people.value }) : people
  }
  const people = await toImported(difference.people, 'mentee', toPart)
  return people.ok ? ok({ ...shared, role: 'mentee', people: people.value }) : people
}

async function toProblem(
  { about, problem }: ImportDifference['problems'][number],
  role: Role,
  toPart: ToPart
): Promise<Result<ImportProblem, NotSaved>> {
  const part = await toPart(problem, about === null ? [] : ownersOf({ kind: 'person', role, id: about }))
  return part.ok ? ok({ about, problem: part.value }) : part
}

async function toImported<P extends Mentor | Mentee>(
  people: readonly ChangedPerson<P>[],
  role: Role,
  toPart: ToPart
): Promise<Result<readonly ImportedPerson<P>[], NotSaved>> {
  const imported = people.map(async (one): Promise<Result<ImportedPerson<P>, NotSaved>> => {
    const { id } = one.person
    const owners = ownersOf({ kind: 'person', role, id })
    const person = await toPart(one.person, owners)
    if (!person.ok) return person
    if (one.confidential === null) return ok({ id, person: person.value, confidential: null })
    const confidential = await toPart(one.confidential, owners)
    return confidential.ok ? ok({ id, person: person.value, confidential: confidential.value }) : confidential
  })
  return allOk(await Promise.all(imported))
}
