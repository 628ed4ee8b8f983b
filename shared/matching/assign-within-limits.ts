import type { Result } from '#shared/lib/result'
import type { Policy } from '#shared/lib/policy'
import type { Instance } from './instance'
import type { InstanceFault } from './instance-fault'
import { ok } from '#shared/lib/result'
import { invariant } from '#shared/lib/invariant'
import { assignMentors, type Solution, toFigures } from './assign-mentors'
import { findBrokenLimit, type Limit } from './limit'
import { reachGoals, type SolveProgramme } from './reach-goals'

/**
 * The best assignment of a policy that keeps all limits. `within` is null if the best of all keeps them anyway, which
 * its certificate proves. Else `within` holds the best pairs that keep them, found by a mixed-integer solver, and `best`
 * is the bound: nothing within the limits is worth more.
 */
export type LimitedSolution = { readonly best: Solution; readonly within: WithinLimits | null }

/** Figures as in `Solution`; that nothing better keeps the limits is the solver's word, not a certificate. */
type WithinLimits = Omit<Solution, 'certificate'>

export type LoadSolver = () => Promise<SolveProgramme>

/** Solves without limits first; `loadSolver` is called only if these bind. Locks alone must keep them. */
export async function assignWithinLimits(
  instance: Instance,
  { policy, limits }: { policy: Policy; limits: readonly Limit[] },
  loadSolver: LoadSolver
): Promise<Result<LimitedSolution, InstanceFault>> {
  const best = assignMentors(instance, policy)
  if (!best.ok) return best
  if (findBrokenLimit(limits, best.value.pairs) === null) return ok({ best: best.value, within: null })
  const pairs = reachGoals(instance, { policy, limits }, await loadSolver())
  invariant(findBrokenLimit(limits, pairs) === null, 'the solver keeps the limits')
  return ok({ best: best.value, within: toFigures(instance, pairs) })
}
