import type { PairIds } from '#shared/domain/setup'
import { invariant } from '#shared/lib/invariant'
import type { Policy } from '#shared/lib/policy'
import { assignMentors } from '#shared/matching/assign-mentors'
import type { PreparedMatching } from './prepare-matching'
import { toChosenPairs } from './to-chosen-pairs'

/** The best pairs of a policy by their ids, without opening a score. */
export function assignPairs({ built, pool }: PreparedMatching, policy: Policy): readonly PairIds[] {
  const solved = assignMentors(built.instance, policy)
  invariant(solved.ok, 'an instance that was built can be solved')
  return toChosenPairs(built, solved.value.pairs).map(({ mentee, mentor }) => ({
    mentee: pool.mentees[mentee]?.id ?? '',
    mentor: pool.mentors[mentor]?.id ?? ''
  }))
}
