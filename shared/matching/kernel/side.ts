import { allocateFloat64s, allocateInt32s, Float64s, Int32s } from './memory'

/**
 * Mentees with their units, or mentors with their places, as in `side.ts` outside the kernel: person x has `room[x]`
 * units, the first `fixed[x]` locked and `filled[x]` taken; unit k earns `base[x]` − k × `step`, and `bonus` more while
 * k < `owed[x]`; `price[x]` is what one of its units costs. `first[x]` leads to the chosen pairs (market.ts).
 */
export class Side {
  count: i32 = 0
  step: f64 = 0
  bonus: f64 = 0
  base: Float64s = changetype<Float64s>(0)
  price: Float64s = changetype<Float64s>(0)
  room: Int32s = changetype<Int32s>(0)
  owed: Int32s = changetype<Int32s>(0)
  fixed: Int32s = changetype<Int32s>(0)
  filled: Int32s = changetype<Int32s>(0)
  first: Int32s = changetype<Int32s>(0)
}

/** Room for a side, its lists one after the other: base, price, room, owed, fixed, and others that the kernel keeps to itself. */
export function placeSide(side: Side, count: i32): void {
  side.count = count
  side.base = allocateFloat64s(count, 0)
  side.price = allocateFloat64s(count, 0)
  side.room = allocateInt32s(count, 0)
  side.owed = allocateInt32s(count, 0)
  side.fixed = allocateInt32s(count, 0)
  side.filled = allocateInt32s(count, 0)
  side.first = allocateInt32s(count, -1)
}

/** Nothing but locked units is taken; every open unit is priced at what its first one earns. */
export function clear(side: Side): void {
  for (let person = 0; person < side.count; person += 1) {
    const fixed = side.fixed[person]
    side.filled[person] = fixed
    side.first[person] = -1
    side.price[person] = fixed < side.room[person] ? -rewardOf(side, person, fixed) : Infinity
  }
}

/** Rewards of all taken units, as multiples of `gap`. */
export function countRewards(side: Side, gap: f64): f64 {
  let count: f64 = 0
  for (let person = 0; person < side.count; person += 1) {
    for (let unit = 0; unit < side.filled[person]; unit += 1) count += rewardOf(side, person, unit) / gap
  }
  return count
}

export function rewardOf(side: Side, person: i32, unit: i32): f64 {
  return (unit < side.owed[person] ? side.bonus : 0) + side.base[person] - side.step * <f64>unit
}

/** What it costs to take a unit that is still open; Infinity if none is. */
export function costToFill(side: Side, person: i32): f64 {
  const filled = side.filled[person]
  if (filled >= side.room[person]) return Infinity
  return -(rewardOf(side, person, filled) + side.price[person])
}

/** The highest price that the units themselves allow; 0 where none is open to choice. */
export function priceOfOpenUnit(side: Side, person: i32): f64 {
  if (side.fixed[person] >= side.room[person]) return 0
  const filled = side.filled[person]
  return filled < side.room[person] ? -rewardOf(side, person, filled) : Infinity
}

/** What it costs to give up the last unit that is taken. */
export function costToDrop(side: Side, person: i32): f64 {
  return rewardOf(side, person, side.filled[person] - 1) + side.price[person]
}

/** The cheapest person after the cheapest one rose from `least`: the next that is as cheap as it was, or the cheapest of all. */
export function findCheapest(side: Side, from: i32, least: f64): i32 {
  const price = side.price
  const count = side.count
  let cheapest = from
  for (let k = 1; k < count && price[cheapest] > least; k += 1) {
    const person = from + k < count ? from + k : from + k - count
    if (price[person] < price[cheapest]) cheapest = person
  }
  return cheapest
}
