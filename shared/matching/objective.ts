/**
 * The linear policies as one sum over arcs: source → mentee's units → pairs → mentor's places → sink.
 *
 * Notation: a filled unit k of mentee i earns R(i, k), a chosen pair a earns s(a), the filled place k of mentor j
 * earns V(j, k). R falls by one gap from level to level, V(j, k) = gap for k below j's minimum, else 0, less k times
 * the balance. Both are concave in k, so the sum is a plain flow problem.
 *
 * Why a gap that is added, not multiplied, is enough: two assignments differ by simple cycles of the flow network,
 * and a simple cycle passes the source-and-sink node at most once. So it changes at most two units, or one unit
 * and one place, or two places, and at most 2n pairs, n = min(mentees, mentors, places). Pairs and balance together
 * move the sum by at most 2n·S + S, S the largest of |s| and the balance of one place; gap = 2(n + 1)·S + 1 is
 * more. Hence the sign of every cycle is that of the lexicographic order (minimum loads, levels, score). See SPEC.md.
 */
import type { Instance } from './instance'
import type { Levels } from './levels'
import type { NestedLimits } from './nest-limits'
import { toLevels } from './levels'

export type Objective = {
  readonly levels: Levels
  /** What a unit earns on each level; from unit to unit of a mentee it falls by `unitGap` (SPEC.md, M16, M32). */
  readonly levelRewards: Float64Array
  readonly unitGap: number
  readonly minimum: Int32Array
  readonly minimumReward: number
  readonly balance: number
  readonly pairScale: number
  readonly pairBonus: number
  /** Pairs below this score may not be chosen unless they are locked; −Infinity for no floor. */
  readonly floor: number
}

/** Limits, as far as they lengthen the cycles by which two assignments differ; null where there are none. */
export type Lengthening = Pick<NestedLimits, 'wide'> | null

/** Minimum loads, then levels, then score less balance. */
export function mostMatched(instance: Instance, limits: Lengthening = null): Objective {
  const gap = gapOver(instance, largestEffect(instance), limits)
  return {
    ...toRewards(toLevels(instance), gap, limits),
    minimum: instance.minimum,
    balance: instance.balance,
    pairScale: 1,
    pairBonus: 0,
    floor: -Infinity
  }
}

/**
 * Levels, then as few as can be of a mentor's places beyond its minimum, each at `price`, then score. The price counts as
 * an effect of its own, so the largest score of the instance must not be less.
 */
export function mostMatchedOnMinimum(
  instance: Instance,
  price: number,
  limits: Lengthening = null
): Objective {
  return { ...mostMatched(instance, limits), minimumReward: price }
}

/** Minimum loads, then score less balance, then pairs: a cycle changes the number of pairs by one at most. */
export function bestTotal(instance: Instance, limits: Lengthening = null): Objective {
  const levels = toLevels(instance)
  return {
    ...mostMatched(instance),
    levelRewards: new Float64Array(levels.count),
    unitGap: 0,
    minimumReward: gapOver(instance, 2 * largestEffect(instance) + 1, limits),
    balance: 2 * instance.balance,
    pairScale: 2,
    pairBonus: 1
  }
}

/** Minimum loads, then levels, then score, by pairs that reach the floor. */
export function mostMatchedAbove(instance: Instance, floor: number, limits: Lengthening = null): Objective {
  return { ...mostMatched({ ...instance, balance: 0 }, limits), floor }
}

/** Minimum loads, then levels, by pairs that reach the floor: scores count nothing, the gap is 1. */
export function countsAbove(instance: Instance, floor: number, limits: Lengthening = null): Objective {
  return {
    ...toRewards(toLevels(instance), 1, limits),
    minimum: instance.minimum,
    balance: 0,
    pairScale: 0,
    pairBonus: 0,
    floor
  }
}

export function pairProfit(objective: Objective, score: number): number {
  return objective.pairScale * score + objective.pairBonus
}

/** What a place on the last level, or a minimum place where levels count nothing, earns: more than scores can move. */
export function gapOf({ levelRewards, minimumReward }: Objective): number {
  const last = levelRewards.at(-1) ?? 0
  return last > 0 ? last : minimumReward
}

/** The most that one pair, or the balance of one place, can move the score: in millionths. */
export function largestEffect(instance: Instance): number {
  const dearest = instance.capacity.reduce((most, places) => Math.max(most, places), 1)
  const load = Math.min(dearest - 1, instance.menteeCount)
  return Math.max(instance.largestScore, instance.balance * load)
}

/** How many mentees, and how many mentors, a simple path can pass at most; by limits of its own it passes a mentor again. */
export function longestPath(instance: Instance, limits: Lengthening = null): number {
  const length = Math.min(instance.menteeCount, countPlaces(instance))
  return limits === null ? Math.min(length, instance.mentorCount) : length
}

export function countPlaces(instance: Instance): number {
  return instance.capacity.reduce((sum, places) => sum + places, 0)
}

function gapOver(instance: Instance, effect: number, limits: Lengthening): number {
  return 2 * (longestPath(instance, limits) + 1) * effect + 1
}

/** A cycle exchanges units once at the hub, and once more at each limit that several mentors share (SPEC.md, M16, M32). */
function toRewards(levels: Levels, gap: number, limits: Lengthening) {
  const times = limits === null || limits.wide === 0 || levels.count < 2 ? null : limits.wide + 2
  const levelRewards = Float64Array.from({ length: levels.count }, (_, level) =>
    times === null ? (levels.count - level) * gap : gap * times ** (levels.count - 1 - level)
  )
  const minimumReward = times === null ? gap : times * (levelRewards[0] ?? 0)
  const unitGap = times === null ? gap : levelRewards[0]! - levelRewards[1]!
  return { levels, levelRewards, unitGap, minimumReward }
}
