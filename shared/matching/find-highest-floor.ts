import type { Instance } from './instance'
import { listPairs, type Network } from './network'
import { findFlow } from './find-flow'
import { countsAbove } from './objective'
import { valueOfCounts } from './raise-prices'

/**
 * The highest floor under which as much can be filled as without one, with the flows that prove it: `most` fills all
 * that can be filled, `above` what pairs above the floor can. No floor is asked for above the lowest locked score.
 */
export type HighestFloor = {
  readonly floor: number | null
  readonly most: Network
  readonly above: Network | null
}

/** Bisection over integer scores; a flow that keeps the counts lifts the lower end to its own lowest score. */
export function findHighestFloor(instance: Instance): HighestFloor {
  const most = countAbove(instance, -Infinity)
  const value = valueOfCounts(most)
  const lowest = lowestScore(most)
  if (lowest === null) return { floor: null, most, above: null }
  const ceiling = lowestLocked(instance)
  let floor = lowest
  let beyond = Math.min(ceiling, highestScore(instance)) + 1
  let above: Network | null = null
  while (beyond - floor > 1) {
    const middle = floor + Math.floor((beyond - floor) / 2)
    const network = countAbove(instance, middle)
    if (valueOfCounts(network) === value) {
      floor = lowestScore(network) ?? middle
    } else {
      beyond = middle
      above = network
    }
  }
  if (floor === ceiling) return { floor, most, above: null }
  return { floor, most, above: above ?? countAbove(instance, floor + 1) }
}

function countAbove(instance: Instance, floor: number): Network {
  return findFlow(instance, countsAbove(instance, floor))
}

/** The lowest score among chosen and locked pairs, or null if there is none. */
function lowestScore(network: Network): number | null {
  let lowest = Infinity
  for (const position of listPairs(network)) lowest = Math.min(lowest, network.instance.pairScore[position]!)
  return lowest === Infinity ? null : lowest
}

function lowestLocked(instance: Instance): number {
  return instance.locked.reduce((lowest, a) => Math.min(lowest, instance.pairScore[a]!), Infinity)
}

function highestScore(instance: Instance): number {
  return instance.pairScore.reduce((highest, score) => Math.max(highest, score), -Infinity)
}
