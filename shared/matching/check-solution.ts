import type { Policy } from '#shared/lib/policy'
import type { Result } from '#shared/lib/result'
import type { Certificate, Cover, Prices } from './certificate'
import type { ChosenPairs } from './check-feasibility'
import type { Instance } from './instance'
import type { ExactProblem } from './exact-problem'
import type { SolutionFault } from './solution-fault'
import { err, ok } from '#shared/lib/result'
import { findChainFault } from './check-chain'
import { findCoverFault, valueOfChosen } from './check-cover'
import { checkFeasibility } from './check-feasibility'
import { findLimitCoverFault, findLimitPricesFault } from './check-limit-prices'
import { findPricesFault } from './check-prices'
import { bestTotalProblem, countsProblem, mostMatchedProblem, withLimits } from './exact-problem'
import { findBrokenLimit, type Limit } from './limit'
import { nestLimits, type NestedLimits } from './nest-limits'

export type SolutionClaim = { readonly pairs: Int32Array; readonly certificate: Certificate }

/**
 * Proves that the claimed pairs are feasible and the best of the policy, or names the first thing that is wrong.
 * Calls nothing of the solver. Minimum loads that nobody could meet are no fault: the proof then says that no
 * assignment meets more of them.
 */
export function checkSolution(
  instance: Instance,
  policy: Policy,
  claim: SolutionClaim
): Result<null, SolutionFault> {
  return checkWithinLimits(instance, { policy, limits: [] }, claim)
}

/** The same for pairs that keep the limits and are the best of those that do. */
export function checkWithinLimits(
  instance: Instance,
  { policy, limits }: { readonly policy: Policy; readonly limits: readonly Limit[] },
  { pairs, certificate }: SolutionClaim
): Result<null, SolutionFault> {
  if (certificate.kind !== policy) return err({ kind: 'policy-differs', claimed: certificate.kind })
  const chosen = checkFeasibility(instance, pairs)
  if (!chosen.ok) return chosen
  const broken = findBrokenLimit(limits, pairs)
  if (broken !== null) return err({ kind: 'limit-exceeded', ...broken })
  const nested = certificate.prices.limit && nestLimits(instance, limits)
  if (nested === null && certificate.prices.limit !== null) return err({ kind: 'limits-cross' })
  const fault = findProofFault({ instance, nested, chosen: chosen.value }, certificate)
  return fault === null ? ok(null) : err(fault)
}

/** Chosen pairs, and the limits that the certificate takes into account; null if it does without. */
type Claimed = {
  readonly instance: Instance
  readonly nested: NestedLimits | null
  readonly chosen: ChosenPairs
}

function findProofFault(claimed: Claimed, certificate: Certificate): SolutionFault | null {
  const { instance, nested } = claimed
  switch (certificate.kind) {
    case 'most-matched': {
      const problem = mostMatchedProblem(instance, { floor: -Infinity, nested })
      return findLimitedPricesFault(claimed, problem, certificate.prices)
    }
    case 'best-total':
      return findLimitedPricesFault(claimed, bestTotalProblem(instance, nested), certificate.prices)
    case 'worst-off-first':
      return findFloorFault(claimed, certificate)
    case 'leximin':
      return findLeximinFault(claimed, certificate)
  }
}

type FloorCertificate = Extract<Certificate, { kind: 'worst-off-first' }>

function findFloorFault(
  claimed: Claimed,
  { floor, prices, most, above }: FloorCertificate
): SolutionFault | null {
  const { instance, nested, chosen } = claimed
  const worst = lowestOf(instance, chosen.pairs)
  if (floor !== worst) return { kind: 'floor-differs', claimed: floor, worst }
  const underFloor = mostMatchedProblem({ ...instance, balance: 0 }, { floor: floor ?? -Infinity, nested })
  const counts = countsProblem(instance, { floor: -Infinity, nested })
  const fault =
    findLimitedPricesFault(claimed, underFloor, prices) ??
    findLimitedCoverFault(claimed, counts, { part: 'most', cover: most })
  if (fault !== null) return fault
  const value = valueOfChosen(counts, chosen)
  if (value !== BigInt(most.bound)) return { kind: 'counts-not-proved' }
  const needless = floor === null || floor === lowestOf(instance, instance.locked)
  if (needless || above === null) return needless && above === null ? null : { kind: 'floor-not-proved' }
  const beyond = countsProblem(instance, { floor: floor + 1, nested })
  const aboveFault = findLimitedCoverFault(claimed, beyond, { part: 'above', cover: above })
  if (aboveFault !== null) return aboveFault
  return BigInt(above.bound) < value ? null : { kind: 'floor-not-proved' }
}

function findLeximinFault(
  { instance, nested, chosen }: Claimed,
  certificate: Extract<Certificate, { kind: 'leximin' }>
): SolutionFault | null {
  const counts = countsProblem(instance, { floor: -Infinity, nested })
  const { limit } = certificate.prices
  if (nested === null || limit === null) return findChainFault(counts, { chosen, nested }, certificate)
  return (
    findLimitPricesFault(nested, chosen, limit) ??
    findChainFault(withLimits(counts, nested, limit), { chosen, nested }, certificate)
  )
}

function findLimitedPricesFault(
  { nested, chosen }: Claimed,
  problem: ExactProblem,
  prices: Prices
): SolutionFault | null {
  if (nested === null || prices.limit === null) return findPricesFault(problem, chosen, prices)
  return (
    findLimitPricesFault(nested, chosen, prices.limit) ??
    findPricesFault(withLimits(problem, nested, prices.limit), chosen, prices)
  )
}

function findLimitedCoverFault(
  { nested, chosen }: Claimed,
  problem: ExactProblem,
  { part, cover }: { readonly part: 'most' | 'above'; readonly cover: Cover }
): SolutionFault | null {
  if ((nested === null) !== (cover.limit === null)) return { kind: 'limits-cross' }
  if (nested === null || cover.limit === null) return findCoverFault(problem, chosen, { part, cover, nested })
  return (
    findLimitCoverFault(nested, cover.limit) ??
    findCoverFault(withLimits(problem, nested, cover.limit), chosen, { part, cover, nested })
  )
}

function lowestOf({ pairScore }: Instance, pairs: Int32Array): number | null {
  return pairs.reduce<number | null>((lowest, a) => {
    const score = pairScore[a]!
    return lowest === null || score < lowest ? score : lowest
  }, null)
}
