import type { InputFile } from '#shared/domain/edition-run'
import type { RegistrationsImported } from '#shared/domain/journal/edition-entry'
import type { ImportedPerson } from '#shared/domain/journal/edition-values'
import type { Mentee, Mentor } from '#shared/domain/participant'
import type { ChangedPerson, ImportDifference } from '#shared/registrations/difference/find-difference'
import type { EditionStore } from './edition-store'

type ToPart = EditionStore['toPart']

/** An import as the journal takes it: what belongs to one person under that person's digest. */
export async function toImportCommand(
  difference: ImportDifference,
  files: readonly InputFile[],
  toPart: ToPart
): Promise<RegistrationsImported> {
  const { gone, returned } = difference
  const problems = await Promise.all(
    difference.problems.map(async ({ about, problem }) => ({
      about,
      problem: await toPart(problem, about === null ? [] : [about])
    }))
  )
  const shared = { kind: 'registrations-imported', files, gone, returned, problems } as const
  return difference.role === 'mentor'
    ? { ...shared, role: 'mentor', people: await toImported(difference.people, toPart) }
    : { ...shared, role: 'mentee', people: await toImported(difference.people, toPart) }
}

function toImported<P extends Mentor | Mentee>(
  people: readonly ChangedPerson<P>[],
  toPart: ToPart
): Promise<readonly ImportedPerson<P>[]> {
  return Promise.all(
    people.map(async ({ person, confidential }) => ({
      id: person.id,
      person: await toPart(person, [person.id]),
      confidential: confidential === null ? null : await toPart(confidential, [person.id])
    }))
  )
}
