import { invariant } from '#shared/lib/invariant'
import type { Policy } from '#shared/lib/policy'
import { assignWithinLimits } from '#shared/matching/assign-within-limits'
import type { Instance } from '#shared/matching/instance'
import type { Limit } from '#shared/matching/limit'
import { loadProgrammeSolver } from './load-programme-solver'
import { type ReportedFigures, toDecimal } from './report'

/** The greatest total beside a policy that puts the worst off first, which shows its gain and its price; null beside others. */
export async function findBestTotal(
  instance: Instance,
  { policy, limits }: { readonly policy: Policy; readonly limits: readonly Limit[] }
): Promise<ReportedFigures | null> {
  if (policy !== 'worst-off-first' && policy !== 'leximin') return null
  const solved = await assignWithinLimits(instance, { policy: 'best-total', limits }, loadProgrammeSolver)
  invariant(solved.ok, 'an instance that was built can be solved')
  const { matched, total, worst } = solved.value.within ?? solved.value.best
  return { matched, total: toDecimal(total), worst: worst === null ? null : toDecimal(worst) }
}
