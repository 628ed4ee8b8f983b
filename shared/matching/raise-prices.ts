import type { Cover, Prices } from './certificate'
import type { Network } from './network'
import { pairProfit } from './objective'
import { rewardOf, type Side } from './side'

/** The prices of a finished flow, and the excess of its pairs at `positions`. */
export function toPrices(network: Network, positions: Int32Array): Prices {
  const prices = raisePrices(network)
  const { instance, objective, use } = network
  const excess: number[] = []
  let mentee = 0
  for (const a of positions) {
    while (instance.rowStart[mentee + 1]! <= a) mentee += 1
    const profit = pairProfit(objective, instance.pairScore[a]!)
    const paid = prices.mentee[mentee]! + prices.mentor[instance.pairMentor[a]!]!
    excess.push(use[a] === 2 ? 0 : profit - paid)
  }
  return { ...prices, excess }
}

/** The prices of a flow that counts only; the bound they prove is what the flow fills (strong duality). */
export function toCover(network: Network): Cover {
  return { ...raisePrices(network), bound: valueOfCounts(network) }
}

/** Rewards of all filled units and minimum places, locked ones included. */
export function valueOfCounts({ mentees, mentors }: Pick<Network, 'mentees' | 'mentors'>): number {
  return valueOfUnits(mentees) + valueOfUnits(mentors)
}

function valueOfUnits(side: Side): number {
  let value = 0
  for (let person = 0; person < side.count; person += 1) {
    for (let unit = 0; unit < side.filled[person]!; unit += 1) value += rewardOf(side, person, unit)
  }
  return value
}

/**
 * Makes each price the highest that the others allow, so that it is settled by them: first the mentees', then the
 * mentors', which leaves the mentees' the highest. Where no unit or place is open to choice the price is 0.
 */
function raisePrices(network: Network): Pick<Prices, 'mentee' | 'mentor'> {
  const mentee = raiseSide(network, network.mentees, network.mentors.price)
  const mentor = raiseSide(network, network.mentors, mentee)
  return { mentee, mentor }
}

/** The highest prices of a side that the prices of the other allow. */
function raiseSide(
  { instance, objective }: Network,
  side: Side,
  others: ArrayLike<number>
): readonly number[] {
  const prices: number[] = []
  for (let person = 0; person < side.count; person += 1) {
    const pairs = side.pairs[person]!
    const partners = side.partners[person]!
    let price = priceOfOpenUnit(side, person)
    for (let k = 0; k < pairs.length; k += 1) {
      const profit = pairProfit(objective, instance.pairScore[pairs[k]!]!)
      price = Math.min(price, profit - others[partners[k]!]!)
    }
    // No minus zero: it would not survive JSON.
    prices.push(price + 0)
  }
  return prices
}

/** 0 where no unit is open to choice. */
function priceOfOpenUnit(side: Side, person: number): number {
  if (side.fixed[person] === side.room[person]) return 0
  const filled = side.filled[person]!
  return filled < side.room[person]! ? -rewardOf(side, person, filled) : Infinity
}
