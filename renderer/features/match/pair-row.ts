import type { AssignedPair, Assignment } from '#shared/domain/assignment'
import type { Mentee, Mentor, Pool } from '#shared/domain/participant'

/** One proposed pair with the people in it. */
export type PairRow = { readonly pair: AssignedPair; readonly mentee: Mentee; readonly mentor: Mentor }

export type UnmatchedRow = { readonly unmatched: Assignment['unmatched'][number]; readonly mentee: Mentee }

/** The pairs of an assignment with their people, in its order. */
export function toPairRows({ pairs }: Assignment, pool: Pool): readonly PairRow[] {
  const mentees = byId(pool.mentees)
  const mentors = byId(pool.mentors)
  return pairs.flatMap((pair) => {
    const mentee = mentees.get(pair.mentee)
    const mentor = mentors.get(pair.mentor)
    return mentee === undefined || mentor === undefined ? [] : [{ pair, mentee, mentor }]
  })
}

/** Those below their demand, with who they are. */
export function toUnmatchedRows({ unmatched }: Assignment, pool: Pool): readonly UnmatchedRow[] {
  const mentees = byId(pool.mentees)
  return unmatched.flatMap((one) => {
    const mentee = mentees.get(one.mentee)
    return mentee === undefined ? [] : [{ unmatched: one, mentee }]
  })
}

function byId<Person extends { readonly id: string }>(
  people: readonly Person[]
): ReadonlyMap<string, Person> {
  return new Map(people.map((person) => [person.id, person]))
}
