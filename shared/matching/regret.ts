/**
 * Regret: what the optimum loses if a pair is insisted on (SPEC.md, M23 to M25).
 *
 * A pair that is not chosen brings its mentor one mentee too many and its mentee one mentor too many. The cheapest way
 * to settle both is a shortest path from the mentor to the mentee in the residual network: at its end the mentee either
 * gives up a mentor it has, or takes a unit that was open. Between mentors the distances are found once for all pairs.
 */
import type { Policy } from '#shared/lib/policy'
import type { ChosenPairs } from './check-feasibility'
import type { Prices } from './certificate'
import type { Instance } from './instance'
import type { MentorDistances } from './mentor-distances'
import type { Residual } from './residual'
import { findMentorDistances } from './mentor-distances'
import { bestTotal, mostMatched } from './objective'
import { costToGain, costToLose, createResidual, isClosed } from './residual'

export type LinearPolicy = Extract<Policy, 'most-matched' | 'best-total'>

/** A best assignment of a linear policy and the prices that prove it. */
export type ProvedPairs = { readonly chosen: ChosenPairs; readonly prices: Prices }

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
  readonly distances: MentorDistances
  /** The chosen pairs of mentee i stand from `seatStart[i]` on. */
  readonly seatStart: Int32Array
  /** What was measured last. */
  readonly last: { cost: number; rank: number; places: number }
}

/** Prepares the regrets of all pairs. */
export function createRegretTable(
  instance: Instance,
  policy: LinearPolicy,
  proved: ProvedPairs
): RegretTable {
  const objective = policy === 'best-total' ? bestTotal(instance) : mostMatched(instance)
  const residual = createResidual(instance, objective, proved)
  const { menteeCount } = instance
  const seatStart = new Int32Array(menteeCount + 1)
  for (let i = 0; i < menteeCount; i += 1) seatStart[i + 1] = seatStart[i]! + proved.chosen.filled[i]!
  const last = { cost: 0, rank: 0, places: 0 }
  return { residual, distances: findMentorDistances(residual), seatStart, last }
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
  const { minimumReward, pairBonus, pairScale } = objective
  return (cost - rank * minimumReward - places * pairBonus) / pairScale
}

function measure(
  { residual, distances, seatStart, last }: RegretTable,
  mentee: number,
  position: number
): void {
  const { chosen, fromHub, instance } = residual
  last.cost = last.rank = last.places = 0
  if (chosen.use[position] !== 0) return
  const mentor = instance.pairMentor[position]!
  last.cost = Infinity
  if (isClosed(residual, 'mentee', mentee) || isClosed(residual, 'mentor', mentor)) return
  const { toHub } = distances
  last.cost = toHub.cost[mentor]! + fromHub.mentee.cost[mentee]!
  last.rank = toHub.rank[mentor]! + fromHub.mentee.rank[mentee]!
  last.places = toHub.pairs[mentor]! + fromHub.mentee.pairs
  for (let seat = seatStart[mentee]!; seat < seatStart[mentee + 1]!; seat += 1) {
    const left = chosen.pairs[seat]!
    if (chosen.use[left] === 2) continue
    const other = instance.pairMentor[left]!
    const between = distances.between[mentor * instance.mentorCount + other]!
    const whole = between + costToLose(residual, left, mentee)
    if (whole >= last.cost) continue
    const isOverHub = between === toHub.cost[mentor]! + distances.fromHub.cost[other]!
    last.cost = whole
    last.rank = isOverHub ? toHub.rank[mentor]! + distances.fromHub.rank[other]! : 0
    last.places = isOverHub ? toHub.pairs[mentor]! + distances.fromHub.pairs[other]! : 0
  }
  last.cost += costToGain(residual, position, mentee)
}
