import type { Policy } from '#shared/lib/policy'
import { type Solution, toFigures } from './assign-mentors'
import type { Certificate, Cover } from './certificate'
import { assignLeximin, type FullFlow, toFace } from './assign-leximin'
import { lowestScore } from './find-best'
import { liftLowest } from './find-chain'
import {
  type CountedFlow,
  createLimitedSearch,
  type FindLimitedFlow,
  type LimitedFlow
} from './find-flow-within-limits'
import type { Instance } from './instance'
import type { NestedLimits } from './nest-limits'
import { listPairs } from './network'
import { type OnProgress, tellNobody } from '#shared/lib/progress'
import { bestTotal, countPlaces, largestEffect, mostMatched, mostMatchedAbove } from './objective'
import { toCover, toPrices } from './raise-prices'

/**
 * Whether every number of a flow within these limits stays exact (SPEC.md, M32): where several mentors share a limit,
 * what a level earns grows by a factor, which a mentee's units can follow over two levels only.
 */
export function fitsNested(instance: Instance, nested: NestedLimits): boolean {
  const { levels, levelRewards, minimumReward } = mostMatched(instance, nested)
  const isEven = nested.wide === 0 || levels.count < 2
  const hasSteps = levels.count > 2 && levels.demand.some((wanted) => wanted > 1)
  if (!isEven && hasSteps) return false
  const gap = levelRewards.at(-1) ?? 0
  const span = isEven ? (levels.count + 2) * gap : 4 * (minimumReward + gap)
  const counted = (minimumReward / Math.max(1, gap)) * countPlaces(instance)
  return Math.max(span + 3 * largestEffect(instance), counted) <= 2 ** 53
}

type Task = { readonly policy: Policy; readonly nested: NestedLimits; readonly onProgress?: OnProgress }

/** The best assignment of a policy that keeps nested limits, for which `fitsNested` holds; `pairs` are the best without them. */
export function assignNested(
  instance: Instance,
  { policy, nested, onProgress = tellNobody }: Task,
  pairs: Int32Array
): Solution {
  const solve = createLimitedSearch(instance, { nested, onProgress }, pairs)
  switch (policy) {
    case 'most-matched':
      return toSolution(solve(mostMatched(instance, nested)), (prices) => ({ kind: policy, prices }))
    case 'best-total':
      return toSolution(solve(bestTotal(instance, nested)), (prices) => ({ kind: policy, prices }))
    case 'worst-off-first': {
      const { floor, best, most, above } = findNestedFloor(instance, nested, solve)
      return toSolution(best, (prices) => ({ kind: policy, floor, prices, most, above }))
    }
    case 'leximin': {
      const { pairs: chosen, certificate } = assignLeximin(fillWithin(instance, nested, solve), onProgress)
      return { ...toFigures(instance, chosen), certificate }
    }
  }
}

type ToCertificate = (prices: ReturnType<typeof toPrices>) => Certificate

function toSolution({ network, limits }: LimitedFlow, toCertificate: ToCertificate): Solution {
  const pairs = listPairs(network)
  return {
    ...toFigures(network.instance, pairs),
    certificate: toCertificate(toPrices(network, pairs, limits))
  }
}

/** The most that can be filled, at the greatest total. */
function fillWithin(instance: Instance, nested: NestedLimits, solve: FindLimitedFlow): FullFlow {
  const flow = solve(mostMatchedAbove(instance, -Infinity, nested))
  return { network: flow.network, most: coverOf(flow), nested, floor: -Infinity }
}

type NestedFloor = {
  readonly floor: number | null
  readonly best: LimitedFlow
  readonly most: Cover
  readonly above: Cover | null
}

/**
 * The highest floor under which as much can be filled as without one, and the greatest total under it. The floor is
 * found as the first level of leximin; none is asked for above the lowest locked score.
 */
function findNestedFloor(instance: Instance, nested: NestedLimits, solve: FindLimitedFlow): NestedFloor {
  const flow = fillWithin(instance, nested, solve)
  const { most } = flow
  const floor = liftLowest(toFace(flow))
  const best = solve(mostMatchedAbove(instance, floor, nested))
  if (floor === Infinity) return { floor: null, best, most, above: null }
  if (floor === lowestScore(instance, instance.locked)) return { floor, best, most, above: null }
  // Counts alone are so degenerate that the simplex method takes far longer for them than for scores.
  return { floor, best, most, above: coverOf(solve(mostMatchedAbove(instance, floor + 1, nested))) }
}

/** Proves that no pairs that the flow may use fill more. */
function coverOf(flow: CountedFlow): Cover {
  const { network, limits } = flow.toCounts()
  return toCover(network, limits)
}
