import type { Cover, Prices } from './certificate'
import { costOfLimits, type PricedLimits } from './nest-limits'
import { menteeOf, type Network } from './network'
import { pairProfit } from './objective'
import { rewardOf, type Side } from './side'

/** The prices of a finished flow, and the excess of its pairs at `positions`. */
export function toPrices(
  network: Network,
  positions: Int32Array,
  limits: PricedLimits | null = null
): Prices {
  const { profit, mentee: menteePrice, mentor: mentorPrice, limit } = raisePrices(network, limits)
  const { instance, use } = network
  const excess: number[] = []
  let mentee = 0
  for (const a of positions) {
    while (instance.rowStart[mentee + 1]! <= a) mentee += 1
    const paid = menteePrice[mentee]! + mentorPrice[instance.pairMentor[a]!]!
    excess.push(use[a] === 2 ? 0 : profit(mentee, a) - paid)
  }
  return { mentee: menteePrice, mentor: mentorPrice, limit, excess }
}

/** The prices of a flow that counts only; the bound they prove is what the flow fills (strong duality). */
export function toCover(network: Network, limits: PricedLimits | null = null): Cover {
  const { mentee, mentor, limit } = raisePrices(network, limits)
  return { mentee, mentor, limit, bound: valueOfCounts(network) }
}

/** Rewards of all filled units and minimum places, locked ones included, where the last level counts 1; no balance. */
export function valueOfCounts({ mentees, mentors, objective }: Network): number {
  const gap = objective.levelRewards.at(-1) ?? 1
  return valueOfUnits(mentees, gap) + valueOfUnits(mentors, gap)
}

function valueOfUnits(side: Side, gap: number): number {
  let value = 0
  for (let person = 0; person < side.count; person += 1) {
    for (let unit = 0; unit < side.filled[person]!; unit += 1) value += rewardOf(side, person, unit) / gap
  }
  return value
}

/**
 * Makes each price the highest that the others allow, so that it is settled by them: first the limits', then the
 * mentees', then the mentors', which leaves those before the highest. Where nothing is open to choice the price is 0.
 */
function raisePrices(network: Network, limits: PricedLimits | null) {
  const { instance, objective, mentees, mentors } = network
  const priced = limits && { ...limits, price: limits.price.slice() }
  const profit: Profit = (i, position) =>
    pairProfit(objective, instance.pairScore[position]!) -
    (priced === null ? 0 : costOfLimits(priced, i, position))
  if (priced !== null) raiseLimits(network, priced, profit)
  const mentee = raiseSide(mentees, mentors.price, (i, _, position) => profit(i, position))
  const mentor = raiseSide(mentors, mentee, (_, i, position) => profit(i, position))
  const limit = priced && [...priced.price.entries()].filter(([, price]) => price > 0)
  return { profit, mentee, mentor, limit }
}

/** What a mentee's pair at a position brings, less what its limits cost. */
type Profit = (mentee: number, position: number) => number

/** A limit that is reached costs as much as the pairs that it counts can pay. */
function raiseLimits(
  { instance, use, mentees, mentors }: Network,
  { nested, price, reached }: PricedLimits,
  profit: Profit
): void {
  for (const limit of reached) {
    let rest = Infinity
    for (const a of nested.limits[limit]!.pairs) {
      if (use[a] !== 1) continue
      const i = menteeOf(instance, a)
      const paid = mentees.price[i]! + mentors.price[instance.pairMentor[a]!]!
      rest = Math.min(rest, profit(i, a) - paid)
    }
    price[limit]! += rest
  }
}

/** The highest prices of a side that those of the other allow. */
function raiseSide(
  side: Side,
  others: ArrayLike<number>,
  profit: (person: number, partner: number, position: number) => number
): readonly number[] {
  const prices: number[] = []
  for (let person = 0; person < side.count; person += 1) {
    const pairs = side.pairs[person]!
    const partners = side.partners[person]!
    let price = priceOfOpenUnit(side, person)
    for (let k = 0; k < pairs.length; k += 1) {
      const partner = partners[k]!
      price = Math.min(price, profit(person, partner, pairs[k]!) - others[partner]!)
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
