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
import { toLevels } from './levels'

export type Objective = {
  readonly levels: Levels
  readonly unitGap: number
  readonly minimum: Int32Array
  readonly minimumReward: number
  readonly balance: number
  readonly pairScale: number
  readonly pairBonus: number
  /** Pairs below this score may not be chosen unless they are locked; −Infinity for no floor. */
  readonly floor: number
}

/** Minimum loads, then levels, then score less balance. */
export function mostMatched(instance: Instance): Objective {
  const gap = gapOver(instance, largestEffect(instance))
  return {
    levels: toLevels(instance),
    unitGap: gap,
    minimum: instance.minimum,
    minimumReward: gap,
    balance: instance.balance,
    pairScale: 1,
    pairBonus: 0,
    floor: -Infinity
  }
}

/** Minimum loads, then score less balance, then pairs: a cycle changes the number of pairs by one at most. */
export function bestTotal(instance: Instance): Objective {
  return {
    ...mostMatched(instance),
    unitGap: 0,
    minimumReward: gapOver(instance, 2 * largestEffect(instance) + 1),
    balance: 2 * instance.balance,
    pairScale: 2,
    pairBonus: 1
  }
}

/** Minimum loads, then levels, then score, by pairs that reach the floor. */
export function mostMatchedAbove(instance: Instance, floor: number): Objective {
  return { ...mostMatched({ ...instance, balance: 0 }), floor }
}

/** Minimum loads, then levels, by pairs that reach the floor: scores count nothing, the gap is 1. */
export function countsAbove(instance: Instance, floor: number): Objective {
  return {
    levels: toLevels(instance),
    unitGap: 1,
    minimum: instance.minimum,
    minimumReward: 1,
    balance: 0,
    pairScale: 0,
    pairBonus: 0,
    floor
  }
}

export function pairProfit(objective: Objective, score: number): number {
  return objective.pairScale * score + objective.pairBonus
}

/** The most that one pair, or the balance of one place, can move the score: in millionths. */
export function largestEffect(instance: Instance): number {
  const dearest = instance.capacity.reduce((most, places) => Math.max(most, places), 1)
  const load = Math.min(dearest - 1, instance.menteeCount)
  return Math.max(instance.largestScore, instance.balance * load)
}

/** How many mentees, and how many mentors, a simple path can pass at most. */
export function longestPath(instance: Instance): number {
  return Math.min(instance.menteeCount, instance.mentorCount, countPlaces(instance))
}

export function countPlaces(instance: Instance): number {
  return instance.capacity.reduce((sum, places) => sum + places, 0)
}

function gapOver(instance: Instance, effect: number): number {
  return 2 * (longestPath(instance) + 1) * effect + 1
}
