import type { Policy } from '#shared/lib/policy'
import type { Result } from '#shared/lib/result'
import type { Certificate } from './certificate'
import type { ChosenPairs } from './check-feasibility'
import type { Instance } from './instance'
import type { SolutionFault } from './solution-fault'
import { err, ok } from '#shared/lib/result'
import { findChainFault } from './check-chain'
import { findCoverFault, valueOfChosen } from './check-cover'
import { checkFeasibility } from './check-feasibility'
import { findPricesFault } from './check-prices'
import { bestTotalProblem, countsProblem, mostMatchedProblem } from './exact-problem'

export type SolutionClaim = { readonly pairs: Int32Array; readonly certificate: Certificate }

/**
 * Proves that the claimed pairs are feasible and the best of the policy, or names the first thing that is wrong.
 * Calls nothing of the solver. Minimum loads that nobody could meet are no fault: the proof then says that no
 * assignment meets more of them.
 */
export function checkSolution(
  instance: Instance,
  policy: Policy,
  { pairs, certificate }: SolutionClaim
): Result<null, SolutionFault> {
  if (certificate.kind !== policy) return err({ kind: 'policy-differs', claimed: certificate.kind })
  const chosen = checkFeasibility(instance, pairs)
  if (!chosen.ok) return chosen
  const fault = findProofFault(instance, chosen.value, certificate)
  return fault === null ? ok(null) : err(fault)
}

function findProofFault(
  instance: Instance,
  chosen: ChosenPairs,
  certificate: Certificate
): SolutionFault | null {
  switch (certificate.kind) {
    case 'most-matched':
      return findPricesFault(mostMatchedProblem(instance), chosen, certificate.prices)
    case 'best-total':
      return findPricesFault(bestTotalProblem(instance), chosen, certificate.prices)
    case 'worst-off-first':
      return findFloorFault(instance, chosen, certificate)
    case 'leximin':
      return findChainFault(countsProblem(instance, -Infinity), chosen, certificate)
  }
}

type FloorCertificate = Extract<Certificate, { kind: 'worst-off-first' }>

function findFloorFault(
  instance: Instance,
  chosen: ChosenPairs,
  { floor, prices, most, above }: FloorCertificate
): SolutionFault | null {
  const worst = lowestOf(instance, chosen.pairs)
  if (floor !== worst) return { kind: 'floor-differs', claimed: floor, worst }
  const underFloor = mostMatchedProblem({ ...instance, balance: 0 }, floor ?? -Infinity)
  const counts = countsProblem(instance, -Infinity)
  const fault =
    findPricesFault(underFloor, chosen, prices) ??
    findCoverFault(counts, chosen, { part: 'most', cover: most })
  if (fault !== null) return fault
  const value = valueOfChosen(counts, chosen)
  if (value !== BigInt(most.bound)) return { kind: 'counts-not-proved' }
  const needless = floor === null || floor === lowestOf(instance, instance.locked)
  if (needless || above === null) return needless && above === null ? null : { kind: 'floor-not-proved' }
  const beyond = countsProblem(instance, floor + 1)
  const aboveFault = findCoverFault(beyond, chosen, { part: 'above', cover: above })
  if (aboveFault !== null) return aboveFault
  return BigInt(above.bound) < value ? null : { kind: 'floor-not-proved' }
}

function lowestOf({ pairScore }: Instance, pairs: Int32Array): number | null {
  return pairs.reduce<number | null>((lowest, a) => {
    const score = pairScore[a]!
    return lowest === null || score < lowest ? score : lowest
  }, null)
}
