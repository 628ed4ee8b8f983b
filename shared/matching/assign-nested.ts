import type { Policy } from '#shared/lib/policy'
import { type Solution, toFigures } from './assign-mentors'
import type { Certificate, Cover } from './certificate'
import {
  type CountedFlow,
  createLimitedSearch,
  type FindLimitedFlow,
  type LimitedFlow
} from './find-flow-within-limits'
import type { Instance } from './instance'
import type { NestedLimits } from './nest-limits'
import { findFilled } from './find-best'
import { createNetwork, listPairs, type Network } from './network'
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
  const first = under(-Infinity)
  const filled = valueOfCounts(first.network)
  const most = coverOf(first)
  let best = first
  let above: CountedFlow | null = null
  let low = scores.indexOf(lowestOf(best))
  if (low < 0) return { floor: null, best, most, above: null }
  // Usually limits do not lower the floor by much: the steps down grow until one of them succeeds.
  let isBounded = false
  for (let [step, high] = [1, countPossible(first.network, scores, low)]; low + 1 < high; step *= 4) {
    const middle = isBounded ? (low + high) >>> 1 : Math.max(high - step, low + 1)
    const tried = under(scores[middle]!)
    if (valueOfCounts(tried.network) === filled) {
      best = tried
      low = scores.indexOf(Math.min(lowestOf(tried), ceiling))
      isBounded = true
    } else {
      high = middle
      above = tried
    }
  }
  const floor = scores[low]!
  if (floor === ceiling) return { floor, best, most, above: null }
  return { floor, best, most, above: coverOf(above ?? under(floor + 1)) }
}

/** Up to which of the scores as much could be filled without limits as the flow fills within them; more than `low`. */
function countPossible({ instance, mentees, mentors }: Network, scores: Float64Array, low: number): number {
  const counts = createNetwork(instance, countsAbove(instance, -Infinity))
  const filled = valueOfCounts({
    ...counts,
    mentees: { ...counts.mentees, filled: mentees.filled },
    mentors: { ...counts.mentors, filled: mentors.filled }
  })
  let [possible, count] = [low + 1, scores.length]
  while (possible < count) {
    const middle = (possible + count) >>> 1
    if (findFilled(instance, scores[middle]!).cover.bound >= filled) possible = middle + 1
    else count = middle
  }
  return count
}

/** Proves that no pairs that the flow may use fill more. */
function coverOf(flow: CountedFlow): Cover {
  const { network, limits } = flow.toCounts()
  return toCover(network, limits)
}

function lowestOf({ network }: LimitedFlow): number {
  return toFigures(network.instance, listPairs(network)).worst ?? Infinity
}
