/**
 * Regret: what the optimum loses if a pair is insisted on (SPEC.md, M23 to M25).
 *
 * A pair that is not chosen brings its mentor one mentee too many and its mentee one mentor too many. The cheapest way
 * to settle both is a shortest path from the mentor to the mentee in the residual network: at its end the mentee either
 * gives up a mentor it has, or takes a unit that was open. Between mentors, and limits
 * before them, the distances are found once for all pairs.
 */
import { invariant } from '#shared/lib/invariant'
import { findHeadDistances, type HeadDistances } from './head-distances'
import type { Instance } from './instance'
import { gapOf } from './objective'
import { type LinearPolicy, objectiveOf } from './prove-pairs'
import { costToGain, costToLose, createResidual, isClosed, type Proved, type Residual } from './residual'

/**
 * What is lost: `places` that would be filled less (−1 if one more is filled); `rank`, how many levels and minimum
 * places worse those are that stay filled, counted as M16 does; `score` in millionths, balance included.
 */
export type Regret = { readonly places: number; readonly rank: number; readonly score: number }

/** The regrets of a mentee's candidates in their order; `score` is Infinity where locks leave no way to choose the pair. */
export type RegretRow = {
  readonly places: Int8Array
  readonly rank: Float64Array
  readonly score: Float64Array
}

export type RegretTable = {
  readonly residual: Residual
  readonly distances: HeadDistances
  /** The chosen pairs of mentee i stand from `seatStart[i]` on. */
  readonly seatStart: Int32Array
  /** What was measured last. */
  readonly last: { cost: number; rank: number; places: number }
}

/** Prepares the regrets of all pairs of a best assignment of the policy, within limits if these are given. */
export function createRegretTable(instance: Instance, policy: LinearPolicy, proved: Proved): RegretTable {
  const residual = createResidual(instance, objectiveOf(instance, policy, proved.nested), proved)
  invariant(residual !== null, 'limits cost something only where they are reached')
  const { menteeCount } = instance
  const seatStart = new Int32Array(menteeCount + 1)
  for (let i = 0; i < menteeCount; i += 1) seatStart[i + 1] = seatStart[i]! + proved.chosen.filled[i]!
  const last = { cost: 0, rank: 0, places: 0 }
  return { residual, distances: findHeadDistances(residual), seatStart, last }
}

/** The regret of the candidate pair of a mentee at a position; null if locks leave no way to choose it. */
export function regretOf(table: RegretTable, mentee: number, position: number): Regret | null {
  measure(table, mentee, position)
  const { cost, rank, places } = table.last
  return cost === Infinity ? null : { places, rank, score: toScore(table) }
}

/** The regrets of all candidates of a mentee. */
export function listRegrets(table: RegretTable, mentee: number): RegretRow {
  const { rowStart } = table.residual.instance
  const start = rowStart[mentee]!
  const count = rowStart[mentee + 1]! - start
  const row = {
    places: new Int8Array(count),
    rank: new Float64Array(count),
    score: new Float64Array(count)
  }
  for (let k = 0; k < count; k += 1) {
    measure(table, mentee, start + k)
    row.places[k] = table.last.places
    row.rank[k] = table.last.rank
    row.score[k] = toScore(table)
  }
  return row
}

function toScore({ last: { cost, rank, places }, residual: { objective } }: RegretTable): number {
  const { pairBonus, pairScale } = objective
  return (cost - rank * gapOf(objective) - places * pairBonus) / pairScale
}

function measure(
  { residual, distances, seatStart, last }: RegretTable,
  mentee: number,
  position: number
): void {
  const { chosen, fromHub, heads, menteeHub, pairHead } = residual
  last.cost = last.rank = last.places = 0
  if (chosen.use[position] !== 0) return
  last.cost = Infinity
  if (isClosed(residual, position, mentee)) return
  const head = pairHead[position]!
  const toHub = distances.toHub[menteeHub[mentee]!]!
  last.cost = toHub.cost[head]! + fromHub.mentee.cost[mentee]!
  last.rank = toHub.rank[head]! + fromHub.mentee.rank[mentee]!
  last.places = toHub.pairs[head]! + fromHub.mentee.pairs
  for (let seat = seatStart[mentee]!; seat < seatStart[mentee + 1]!; seat += 1) {
    const left = chosen.pairs[seat]!
    if (chosen.use[left] === 2) continue
    const other = pairHead[left]!
    const between = distances.between[head * heads.count + other]!
    const whole = between + costToLose(residual, left, mentee)
    if (whole >= last.cost) continue
    const hub = hubBetween(distances, { head, other, between })
    last.cost = whole
    last.rank = hub < 0 ? 0 : distances.toHub[hub]!.rank[head]! + distances.fromHub[hub]!.rank[other]!
    last.places = hub < 0 ? 0 : distances.toHub[hub]!.pairs[head]! + distances.fromHub[hub]!.pairs[other]!
  }
  last.cost += costToGain(residual, position, mentee)
}

/** The last hub that the shortest way between two heads passes; −1 if there is one that passes none. */
function hubBetween(
  { toHub, fromHub }: HeadDistances,
  { head, other, between }: { readonly head: number; readonly other: number; readonly between: number }
): number {
  for (let hub = 0; hub < toHub.length; hub += 1) {
    if (between === toHub[hub]!.cost[head]! + fromHub[hub]!.cost[other]!) return hub
  }
  return -1
}
