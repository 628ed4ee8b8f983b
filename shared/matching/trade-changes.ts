/**
 * The best assignments between the greatest total and the most kept pairs.
 *
 * Source: M. J. Eisner, D. G. Severance, "Mathematical techniques for efficient record segmentation in large shared
 * databases", J. ACM 23 (1976): the supported points of two linear goals, by weighing them so that two known points
 * are equally good, until no better point lies between.
 */
import { invariant } from '#shared/lib/invariant'
import { assignMentors } from './assign-mentors'
import { assignNested } from './assign-nested'
import type { Instance } from './instance'
import { findBrokenLimit, type Limit } from './limit'
import type { NestedLimits } from './nest-limits'
import { largestEffect, longestPath } from './objective'
import { nestForRegret } from './prove-pairs'

/** As many people as `most-matched` places; `kept` counts the pairs that were there before. */
export type TradePoint = {
  readonly pairs: Int32Array
  readonly kept: number
  /** Total less balance, in millionths. */
  readonly score: number
}

/** What is traded: the pairs of an edition, within limits if there are any, against those at the positions `before`. */
export type Trade = {
  readonly instance: Instance
  readonly before: Int32Array
  readonly nested: NestedLimits | null
}

/** The limits within which a trade can be made; null where they are no flow, or its numbers would not be exact. */
export function nestForTrade(instance: Instance, limits: readonly Limit[]): NestedLimits | null {
  const nested = nestForRegret(instance, 'most-matched', limits)
  if (nested === null) return null
  const { score, kept } = dearestShares({ instance, nested })
  const weighed = weighInstance(instance, new Int32Array(0), { score, kept })
  return nestForRegret(weighed, 'most-matched', limits)
}

/**
 * The supported points, from the most kept pairs to the greatest total (SPEC.md, M27), `most` of them at most, the ends
 * among them.
 */
export function tradeChanges(trade: Trade, most: number): readonly TradePoint[] {
  const weigh = (score: number, kept: number): TradePoint => {
    const weighed = weighInstance(trade.instance, trade.before, { score, kept })
    return toTradePoint(trade, solveWeighed(weighed, trade.nested))
  }
  const dearest = dearestShares(trade)
  const fewest = weigh(1, dearest.kept)
  const best = weigh(dearest.score, 1)
  if (best.kept === fewest.kept) return [best]
  const points = [fewest, best]
  for (let at = 0; at < points.length - 1 && points.length < most; ) {
    const [left, right] = [points[at]!, points[at + 1]!]
    const shares = { score: left.kept - right.kept, kept: right.score - left.score }
    const between = weigh(shares.score, shares.kept)
    const isBeyond = valueOf(between, shares) > valueOf(left, shares)
    if (isBeyond) points.splice(at + 1, 0, between)
    else at += 1
  }
  return points
}

/** The worth at which no kept pair is given up for any score, and that at which no score is given up for any kept pair. */
function dearestShares({ instance, nested }: Pick<Trade, 'instance' | 'nested'>): Shares {
  const length = longestPath(instance, nested)
  return { score: 2 * length + 1, kept: 2 * (length + 1) * largestEffect(instance) + 1 }
}

/** What a millionth of score and a kept pair count. */
export type Shares = { readonly score: number; readonly kept: number }

function valueOf(point: TradePoint, shares: Shares): number {
  return shares.score * point.score + shares.kept * point.kept
}

/** The instance whose best assignment is the best trade when score and kept pairs count so much. */
export function weighInstance(instance: Instance, before: Int32Array, { score, kept }: Shares): Instance {
  const isBefore = new Set(before)
  return {
    ...instance,
    pairScore: instance.pairScore.map((value, a) => score * value + (isBefore.has(a) ? kept : 0)),
    largestScore: score * instance.largestScore + kept,
    balance: score * instance.balance
  }
}

function solveWeighed(weighed: Instance, nested: NestedLimits | null): Int32Array {
  const solved = assignMentors(weighed, 'most-matched')
  invariant(solved.ok, 'the weighed scores stay on the grid')
  const { pairs } = solved.value
  if (nested === null || findBrokenLimit(nested.limits, pairs) === null) return pairs
  return assignNested(weighed, { policy: 'most-matched', nested }, pairs).pairs
}

/** What chosen pairs come to. */
export function toTradePoint(
  { instance, before }: Pick<Trade, 'instance' | 'before'>,
  pairs: Int32Array
): TradePoint {
  const isBefore = new Set(before)
  const load = new Int32Array(instance.mentorCount)
  let [kept, score] = [0, 0]
  for (const a of pairs) {
    const mentor = instance.pairMentor[a]!
    score += instance.pairScore[a]! - instance.balance * load[mentor]!
    load[mentor]! += 1
    if (isBefore.has(a)) kept += 1
  }
  return { pairs, kept, score }
}
