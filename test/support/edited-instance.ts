import { checkFeasibility } from '#shared/matching/check-feasibility'
import { findPricesFault } from '#shared/matching/check-prices'
import type { Instance } from '#shared/matching/instance'
import type { Network } from '#shared/matching/network'
import { pairProfit } from '#shared/matching/objective'
import { toPrices } from '#shared/matching/raise-prices'
import { rewardOf } from '#shared/matching/side'

/** An edition as edits left it: without forbidden pairs, with the locks, demands and places of now. */
export type EditedInstance = {
  readonly instance: Instance
  /** Where the chosen pairs stand in it, ascending. */
  readonly chosen: readonly number[]
}

export function toEditedInstance({ instance, use, mentees, mentors }: Network): EditedInstance {
  const kept = Array.from(use.keys()).filter((position) => use[position] !== 3)
  const rowStart = instance.rowStart.map((start) => kept.filter((position) => position < start).length)
  const edited = {
    ...instance,
    rowStart,
    pairMentor: Int32Array.from(kept, (position) => instance.pairMentor[position] ?? 0),
    pairScore: Float64Array.from(kept, (position) => instance.pairScore[position] ?? 0),
    demand: mentees.room.slice(),
    capacity: mentors.room.slice(),
    locked: Int32Array.from(kept.keys()).filter((at) => use[kept[at] ?? 0] === 2)
  }
  const chosen = [...kept.keys()].filter((at) => (use[kept[at] ?? 0] ?? 0) !== 0)
  return { instance: edited, chosen }
}

/**
 * What the check of certificates finds wrong with the chosen pairs and their prices, by the objective with room; null
 * if they are proved the best.
 */
export function findCertificateFault(network: Network): unknown {
  const { use, objective, mentees, mentors } = network
  const positions = Int32Array.from([...use.keys()].filter((a) => use[a] === 1 || use[a] === 2))
  const instance = {
    ...network.instance,
    demand: mentees.room,
    capacity: mentors.room,
    locked: positions.filter((a) => use[a] === 2)
  }
  const chosen = checkFeasibility(instance, positions)
  if (!chosen.ok) return chosen.error
  const problem = {
    instance,
    profit: (a: number) => BigInt(pairProfit(objective, instance.pairScore[a] ?? NaN)),
    unitReward: (mentee: number, unit: number) => BigInt(rewardOf(mentees, mentee, unit)),
    placeReward: (mentor: number, place: number) => BigInt(rewardOf(mentors, mentor, place)),
    reaches: (a: number) => use[a] !== 3
  }
  return findPricesFault(problem, chosen.value, toPrices(network, positions))
}
