import type { Cover, Prices } from './certificate'
import type { Network } from './find-path'
import { countSlots } from './flow'
import { pairProfit, placeReward, unitReward } from './objective'

/** The prices of a finished flow, and the excess of its pairs at `positions`. */
export function toPrices(network: Network, positions: Int32Array): Prices {
  const prices = raisePrices(network)
  const { instance, objective, flow } = network
  const excess: number[] = []
  let mentee = 0
  for (const a of positions) {
    while (instance.rowStart[mentee + 1]! <= a) mentee += 1
    const profit = pairProfit(objective, instance.pairScore[a]!)
    const paid = prices.mentee[mentee]! + prices.mentor[instance.pairMentor[a]!]!
    excess.push(flow.use[a] === 2 ? 0 : profit - paid)
  }
  return { ...prices, excess }
}

/** The prices of a flow that counts only; the bound they prove is what the flow fills (strong duality). */
export function toCover(network: Network): Cover {
  return { ...raisePrices(network), bound: valueOfCounts(network) }
}

/** Rewards of all filled units and minimum places, locked ones included. */
export function valueOfCounts({ instance, objective, flow }: Network): number {
  let value = 0
  for (let i = 0; i < instance.menteeCount; i += 1) {
    for (let unit = 0; unit < flow.filled[i]!; unit += 1) value += unitReward(objective, i, unit)
  }
  for (let j = 0; j < instance.mentorCount; j += 1) {
    value += Math.min(flow.load[j]!, objective.minimum[j]!) * objective.minimumReward
  }
  return value
}

/**
 * Makes each price the highest that the others allow, so that it is settled by them: first the mentees', then the
 * mentors', which leaves the mentees' the highest. Where no unit or place is open to choice the price is 0.
 */
function raisePrices(network: Network): Pick<Prices, 'mentee' | 'mentor'> {
  const { menteeCount, mentorCount } = network.instance
  const mentee = Array.from({ length: menteeCount }, (_, i) => highestOfMentee(network, i))
  const mentor = Array.from({ length: mentorCount }, (_, j) => highestOfMentor(network, mentee, j))
  return { mentee, mentor }
}

function highestOfMentee({ instance, objective, flow }: Network, mentee: number): number {
  const filled = flow.filled[mentee]!
  const demand = objective.levels.demand[mentee]!
  if (flow.fixedFilled[mentee] === demand) return 0
  let highest = filled < demand ? -unitReward(objective, mentee, filled) : Infinity
  for (let a = instance.rowStart[mentee]!; a < instance.rowStart[mentee + 1]!; a += 1) {
    if (flow.use[a] !== 1) continue
    const profit = pairProfit(objective, instance.pairScore[a]!)
    highest = Math.min(highest, profit - flow.mentorPrice[instance.pairMentor[a]!]!)
  }
  // No minus zero: it would not survive JSON.
  return highest + 0
}

function highestOfMentor(
  { instance, objective, flow }: Network,
  menteePrice: readonly number[],
  mentor: number
) {
  const load = flow.load[mentor]!
  const places = instance.capacity[mentor]!
  if (flow.fixedLoad[mentor] === places) return 0
  let highest = load < places ? -placeReward(objective, mentor, load) : Infinity
  const first = flow.slotStart[mentor]!
  for (let slot = first; slot < first + countSlots(flow, mentor); slot += 1) {
    const profit = pairProfit(objective, instance.pairScore[flow.slotPair[slot]!]!)
    highest = Math.min(highest, profit - menteePrice[flow.slotMentee[slot]!]!)
  }
  // No minus zero: it would not survive JSON.
  return highest + 0
}
