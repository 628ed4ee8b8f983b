import type { Policy } from '#shared/lib/policy'
import { type Solution, toFigures } from './assign-mentors'
import type { Certificate, Cover } from './certificate'
import { createLimitedSearch, type FindLimitedFlow, type LimitedFlow } from './find-flow-within-limits'
import type { Instance } from './instance'
import type { NestedLimits } from './nest-limits'
import { listPairs, type Network } from './network'
import {
  bestTotal,
  countPlaces,
  countsAbove,
  largestEffect,
  mostMatched,
  mostMatchedAbove
} from './objective'
import { toCover, toPrices, valueOfCounts } from './raise-prices'

/** The policies that one flow within nested limits solves, or a few. */
export type FlowPolicy = Exclude<Policy, 'leximin'>

/**
 * Whether every number of a flow within these limits stays exact (SPEC.md, M32): where several mentors share a limit,
 * what a level earns grows by a factor, which a
 * mentee's units can follow over two levels only.
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

/** The best assignment of a policy that keeps nested limits, for which `fitsNested` holds; `pairs` are the best without them. */
export function assignNested(
  instance: Instance,
  { policy, nested }: { policy: FlowPolicy; nested: NestedLimits },
  pairs: Int32Array
): Solution {
  const solve = createLimitedSearch(instance, nested, pairs)
  switch (policy) {
    case 'most-matched':
      return toSolution(solve(mostMatched(instance, nested)), (prices) => ({ kind: policy, prices }))
    case 'best-total':
      return toSolution(solve(bestTotal(instance, nested)), (prices) => ({ kind: policy, prices }))
    case 'worst-off-first': {
      const { floor, best, most, above } = findNestedFloor(instance, nested, solve)
      return toSolution(best, (prices) => ({ kind: policy, floor, prices, most, above }))
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

type NestedFloor = {
  readonly floor: number | null
  readonly best: LimitedFlow
  readonly most: Cover
  readonly above: Cover | null
}

/**
 * The highest floor under which as much can be filled as without one, and the greatest total under it, by halving the
 * scores that come into question; none is asked for above the lowest locked score.
 */
function findNestedFloor(instance: Instance, nested: NestedLimits, solve: FindLimitedFlow): NestedFloor {
  const under = (floor: number) => solve(mostMatchedAbove(instance, floor, nested))
  const ceiling = instance.locked.reduce((lowest, a) => Math.min(lowest, instance.pairScore[a]!), Infinity)
  const scores = Float64Array.from(new Set(instance.pairScore.filter((score) => score <= ceiling))).sort()
  let best = under(-Infinity)
  const filled = valueOfCounts(best.network)
  let low = scores.indexOf(lowestOf(best))
  if (low < 0) return { floor: null, best, ...toCovers({ instance, nested, solve }, { filled, above: null }) }
  // Usually the highest floor is not far above the lowest score of the greatest total: the steps grow until one fails.
  for (let [step, high, isBounded] = [1, scores.length, false]; low + 1 < high; step *= 4) {
    const middle = isBounded ? (low + high) >>> 1 : Math.min(low + step, high - 1)
    const tried = under(scores[middle]!)
    if (valueOfCounts(tried.network) === filled) {
      best = tried
      low = scores.indexOf(Math.min(lowestOf(tried), ceiling))
    } else {
      high = middle
      isBounded = true
    }
  }
  const floor = scores[low]!
  const beyond = floor === ceiling ? null : floor + 1
  return { floor, best, ...toCovers({ instance, nested, solve }, { filled, above: beyond }) }
}

type Search = { readonly instance: Instance; readonly nested: NestedLimits; readonly solve: FindLimitedFlow }

/** Proves that no pairs fill more than so much, and that those from a score on, if it is asked, fill less. */
function toCovers(
  { instance, nested, solve }: Search,
  { filled, above }: { readonly filled: number; readonly above: number | null }
) {
  const cover = (floor: number, isEnough: (flow: Network) => boolean): Cover => {
    const { network, limits } = solve(countsAbove(instance, floor, nested), isEnough)
    return toCover(network, limits)
  }
  return {
    most: cover(-Infinity, (flow) => valueOfCounts(flow) === filled),
    above: above === null ? null : cover(above, (flow) => valueOfCounts(flow) < filled)
  }
}

function lowestOf({ network }: LimitedFlow): number {
  return toFigures(network.instance, listPairs(network)).worst ?? Infinity
}
