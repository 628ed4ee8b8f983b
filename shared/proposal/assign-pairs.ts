import type { PairIds } from '#shared/domain/setup'
import { invariant } from '#shared/lib/invariant'
import type { Policy } from '#shared/lib/policy'
import { assignWithinLimits, type LoadSolver } from '#shared/matching/assign-within-limits'
import type { PreparedMatching } from './prepare-matching'
import { toChosenPairs } from './to-chosen-pairs'

/** The best pairs of a policy that keep the limits per group, by their ids, without opening a score. */
export async function assignPairs(
  { built, pool, limits }: PreparedMatching,
  policy: Policy,
  loadSolver: LoadSolver
): Promise<readonly PairIds[]> {
  const solved = await assignWithinLimits(built.instance, { policy, limits }, loadSolver)
  invariant(solved.ok, 'an instance that was built can be solved')
  const { best, within } = solved.value
  return toChosenPairs(built, (within ?? best).pairs).map(({ mentee, mentor }) => ({
    mentee: pool.mentees[mentee]?.id ?? '',
    mentor: pool.mentors[mentor]?.id ?? ''
  }))
}
