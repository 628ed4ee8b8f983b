/**
 * The best assignments between the greatest total and the most kept pairs.
 *
 * Source: M. J. Eisner, D. G. Severance, "Mathematical techniques for efficient record segmentation in large shared
 * databases", J. ACM 23 (1976): the supported points of two linear goals, by weighing them so that two known points
 * are equally good, until no better point lies between.
 */
import type { Instance } from './instance'
import type { Solution } from './assign-mentors'
import { invariant } from '#shared/lib/invariant'
import { assignMentors } from './assign-mentors'
import { largestEffect, longestPath } from './objective'

/** As many people as `most-matched` places; `kept` counts the pairs that were there before. */
export type TradePoint = {
  readonly pairs: Int32Array
  readonly kept: number
  /** Total less balance, in millionths. */
  readonly score: number
}

/**
 * The supported points, from the most kept pairs to the greatest total (SPEC.md, M27), `most` of them at most, the
 * ends among them; `before` holds the positions of pairs to keep.
 */
export function tradeChanges(instance: Instance, before: Int32Array, most: number): readonly TradePoint[] {
  const weigh = createWeigh(instance, before)
  const fewest = weigh(1, 2 * (longestPath(instance) + 1) * largestEffect(instance) + 1)
  const best = weigh(2 * longestPath(instance) + 1, 1)
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

/** What a millionth of score and a kept pair count. */
export type Shares = { readonly score: number; readonly kept: number }

function valueOf(point: TradePoint, shares: Shares): number {
  return shares.score * point.score + shares.kept * point.kept
}

/** The best assignment when a millionth of score and a kept pair count so much. */
function createWeigh(instance: Instance, before: Int32Array) {
  return (score: number, kept: number): TradePoint =>
    toTradePoint(instance, before, solveWeighed(weighInstance(instance, before, { score, kept })).pairs)
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

export function solveWeighed(weighed: Instance): Solution {
  const solved = assignMentors(weighed, 'most-matched')
  invariant(solved.ok, 'the weighed scores stay on the grid')
  return solved.value
}

/** What chosen pairs come to; `before` holds the positions of the pairs to keep. */
export function toTradePoint(instance: Instance, before: Int32Array, pairs: Int32Array): TradePoint {
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
