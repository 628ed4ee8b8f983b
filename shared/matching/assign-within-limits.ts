import type { Result } from '#shared/lib/result'
import type { Policy } from '#shared/lib/policy'
import type { Instance } from './instance'
import type { InstanceFault } from './instance-fault'
import { ok } from '#shared/lib/result'
import { invariant } from '#shared/lib/invariant'
import { assignMentors, type Solution, toFigures } from './assign-mentors'
import { assignNested, fitsNested } from './assign-nested'
import type { Certificate } from './certificate'
import { findBrokenLimit, type Limit } from './limit'
import type { OnProgress } from '#shared/lib/progress'
import { nestLimits } from './nest-limits'
import { reachGoals, type SolveProgramme } from './reach-goals'

/**
 * The best assignment of a policy that keeps all limits. `within` is null if the best of all keeps them anyway, which
 * its certificate proves. Else `within` holds the best pairs that keep them, and `best` is the bound: nothing within the
 * limits is worth more.
 */
export type LimitedSolution = { readonly best: Solution; readonly within: WithinLimits | null }

/** Figures as in `Solution`; the certificate is null where a mixed-integer solver found the pairs, whose word it then is. */
type WithinLimits = Omit<Solution, 'certificate'> & { readonly certificate: Certificate | null }

/** What is to be kept, and who hears how far it is. */
type LimitedTask = {
  readonly policy: Policy
  readonly limits: readonly Limit[]
  readonly onProgress?: OnProgress
}

export type LoadSolver = () => Promise<SolveProgramme>

/**
 * Solves without limits first; if that breaks them, as a flow where limits are nested, else by the solver, which
 * `loadSolver` brings only then. Locks alone must keep the limits.
 */
export async function assignWithinLimits(
  instance: Instance,
  { policy, limits, onProgress }: LimitedTask,
  loadSolver: LoadSolver
): Promise<Result<LimitedSolution, InstanceFault>> {
  const heard = onProgress === undefined ? {} : { onProgress }
  const best = assignMentors(instance, policy, onProgress)
  if (!best.ok) return best
  if (findBrokenLimit(limits, best.value.pairs) === null) return ok({ best: best.value, within: null })
  const within = assignAsFlow(instance, { policy, limits, ...heard }, best.value.pairs)
  if (within !== null) return ok({ best: best.value, within })
  onProgress?.({ kind: 'crossing-limits' })
  const pairs = reachGoals(instance, { policy, limits }, await loadSolver())
  invariant(findBrokenLimit(limits, pairs) === null, 'the solver keeps the limits')
  return ok({ best: best.value, within: { ...toFigures(instance, pairs), certificate: null } })
}

/** The best that keeps the limits, without the solver; null where they are no flow. `pairs` are the best without them. */
export function assignAsFlow(
  instance: Instance,
  { policy, limits, ...heard }: LimitedTask,
  pairs: Int32Array
): Solution | null {
  const nested = nestLimits(instance, limits)
  if (nested === null || !fitsNested(instance, nested)) return null
  return assignNested(instance, { policy, nested, ...heard }, pairs)
}
