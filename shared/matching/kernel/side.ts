import { allocateFloat64s, allocateInt32s, Float64s, Int32s } from './memory'

/**
 * Mentees with their units, or mentors with their places, as in `side.ts` outside the kernel: person x has `room[x]`
 * units, the first `fixed[x]` locked and `filled[x]` taken; unit k earns `base[x]` − k × `step`, and `bonus` more while
 * k < `owed[x]`; `price[x]` is what one of its units costs. `first[x]` leads to the chosen pairs (chosen.ts).
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

/** Room for a side, its lists one after the other: base, price, room, owed, fixed, filled. */
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

/** Nobody has a chosen pair. */
export function unseat(side: Side): void {
  for (let person = 0; person < side.count; person += 1) side.first[person] = -1
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
