import type { ImportedSide } from '#shared/domain/journal/edition-entry'
import type { ImportedPerson, ImportProblem, RegistrationFile } from '#shared/domain/journal/edition-values'
import type { Mentee, Mentor } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'
import type { ChangedPerson, ImportDifference } from '#shared/registrations/difference/find-difference'
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
): Promise<ImportedSide> {
  const { role, people, returned } = difference
  const problems = await inSlices(difference.problems, async ({ about, problem }): Promise<ImportProblem> => {
    return { about, problem: await toPart(problem, about === null ? [] : [about]) }
  })
  const shared = { files, gone, returned: returned.map(({ id }) => id), problems }
  return role === 'mentor'
    ? { ...shared, role, people: await toImported(people, isMentor, toPart) }
    : { ...shared, role, people: await toImported(people, isMentee, toPart) }
}

/** Whether an import would set for a side what stands there already: the same problems from the same files. */
export function isSameSummary(side: ImportedSide, before: Pick<ImportedSide, 'files' | 'problems'>): boolean {
  return textOf(side) === textOf(before)
}

function textOf({ files, problems }: Pick<ImportedSide, 'files' | 'problems'>): string {
  return JSON.stringify([
    files.map(({ name, sha256, given, encoding, delimiter }) => [name, sha256, given, encoding, delimiter]),
    problems.map(({ about, problem }) => [about, problem.digest])
  ])
}

function toImported<P extends Mentor | Mentee>(
  people: readonly ChangedPerson[],
  isOfRole: (person: Mentor | Mentee) => person is P,
  toPart: ToPart
): Promise<readonly ImportedPerson<P>[]> {
  const ofRole = people.flatMap(({ person, confidential }) =>
    isOfRole(person) ? [{ person, confidential }] : []
  )
  return inSlices(ofRole, async ({ person, confidential }) => ({
    id: person.id,
    person: await toPart(person, [person.id]),
    confidential: confidential === null ? null : await toPart(confidential, [person.id])
  }))
}

function isMentor(person: { readonly role: Role }): person is Mentor {
  return person.role === 'mentor'
}

function isMentee(person: { readonly role: Role }): person is Mentee {
  return person.role === 'mentee'
}

/** So many digests are asked for at once that the window can draw in between. */
const sliceLength = 100

async function inSlices<A, B>(all: readonly A[], make: (one: A) => Promise<B>): Promise<readonly B[]> {
  const made: B[] = []
  for (let from = 0; from < all.length; from += sliceLength)
    made.push(...(await Promise.all(all.slice(from, from + sliceLength).map(make))))
  return made
}
