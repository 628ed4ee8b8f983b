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
export function valueOfCounts({ mentees, mentors }: Network): number {
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
function raisePrices({ instance, objective, mentees, mentors }: Network): Pick<Prices, 'mentee' | 'mentor'> {
  const profit = (position: number): number => pairProfit(objective, instance.pairScore[position]!)
  const mentee = Array.from({ length: mentees.count }, (_, i) =>
    highest(mentees, i, { profit, of: mentors.price })
  )
  const mentor = Array.from({ length: mentors.count }, (_, j) => highest(mentors, j, { profit, of: mentee }))
  return { mentee, mentor }
}

type Partners = { readonly profit: (position: number) => number; readonly of: ArrayLike<number> }

function highest(side: Side, person: number, { profit, of }: Partners): number {
  const filled = side.filled[person]!
  if (side.fixed[person] === side.room[person]) return 0
  let price = filled < side.room[person]! ? -rewardOf(side, person, filled) : Infinity
  for (const [k, position] of side.pairs[person]!.entries()) {
    price = Math.min(price, profit(position) - of[side.partners[person]![k]!]!)
  }
  // No minus zero: it would not survive JSON.
  return price + 0
}
