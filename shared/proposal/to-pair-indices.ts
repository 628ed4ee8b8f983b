import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { PairIds } from '#shared/domain/setup'
import { err, ok, type Result } from '#shared/lib/result'
import type { PairIndices } from '#shared/matching/build-instance'

/** Both sides as lists of people with ids. */
export type Sides = {
  readonly mentees: readonly { readonly id: string }[]
  readonly mentors: readonly { readonly id: string }[]
}

/** Finds the people whom locks or forbids name; the first who is not there is a failure. */
export function toPairIndices(
  sides: Sides,
  pairs: readonly PairIds[],
  where: 'lock' | 'forbid'
): Result<readonly PairIndices[], MatchingFailure> {
  const mentees = new Map(sides.mentees.map(({ id }, index) => [id, index]))
  const mentors = new Map(sides.mentors.map(({ id }, index) => [id, index]))
  const found: PairIndices[] = []
  for (const pair of pairs) {
    const mentee = mentees.get(pair.mentee)
    const mentor = mentors.get(pair.mentor)
    if (mentee === undefined) return err({ kind: 'person-unknown', where, role: 'mentee', id: pair.mentee })
    if (mentor === undefined) return err({ kind: 'person-unknown', where, role: 'mentor', id: pair.mentor })
    found.push({ mentee, mentor })
  }
  return ok(found)
}
