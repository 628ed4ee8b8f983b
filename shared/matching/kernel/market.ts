/**
 * A network seen from the side whose units look for places: bidders go to holders. Notation and the conditions that
 * hold after every step stand in `market.ts` outside the kernel.
 */
import { allocateBytes, allocateFloat64s, allocateInt32s, Bytes, Float64s, Int32s } from './memory'
import { Pairs } from './pairs'
import { costToFill, priceOfOpenUnit, Side } from './side'

export class Market {
  pairs: Pairs
  /** Of each pair: 0 not chosen, 1 chosen, 2 locked. */
  use: Bytes = changetype<Bytes>(0)
  bidders: Side = new Side()
  holders: Side = new Side()
  /** What a pair of a score earns, and the score it must reach. */
  pairScale: f64 = 1
  pairBonus: f64 = 0
  floor: f64 = -Infinity
  seats: Seats = new Seats()

  constructor(pairs: Pairs) {
    this.pairs = pairs
  }

  profitOfScore(score: f64): f64 {
    return this.pairScale * score + this.pairBonus
  }

  mayChoose(pair: i32, score: f64): bool {
    return score >= this.floor && this.use[pair] == 0
  }

  /** Whether the holder's cheapest place is free. */
  hasPlace(holder: i32): bool {
    return costToFill(this.holders, holder) <= 0
  }

  /** Chooses a pair and takes a place for it; the bidder's unit is counted by the caller. */
  addPair(pair: i32, bidder: i32, holder: i32, score: f64): void {
    this.use[pair] = 1
    this.holders.filled[holder] += 1
    const seats = this.seats
    const seat = seats.take()
    seats.pair[seat] = pair
    seats.profit[seat] = this.profitOfScore(score)
    seats.bidder[seat] = bidder
    seats.holder[seat] = holder
    seats.nextOfBidder[seat] = this.bidders.first[bidder]
    seats.nextOfHolder[seat] = this.holders.first[holder]
    this.bidders.first[bidder] = seat
    this.holders.first[holder] = seat
  }

  /** Makes each price of a bidder the highest that those of holders allow. */
  raiseBidders(): void {
    const bidders = this.bidders
    const seats = this.seats
    for (let bidder = 0; bidder < bidders.count; bidder += 1) {
      let price = priceOfOpenUnit(bidders, bidder)
      for (let seat = bidders.first[bidder]; seat >= 0; seat = seats.nextOfBidder[seat]) {
        price = min(price, seats.profit[seat] - this.holders.price[seats.holder[seat]])
      }
      // No minus zero: it would not survive JSON.
      bidders.price[bidder] = 0 + price
    }
  }

  /** The same of holders. */
  raiseHolders(): void {
    const holders = this.holders
    const seats = this.seats
    for (let holder = 0; holder < holders.count; holder += 1) {
      let price = priceOfOpenUnit(holders, holder)
      for (let seat = holders.first[holder]; seat >= 0; seat = seats.nextOfHolder[seat]) {
        price = min(price, seats.profit[seat] - this.bidders.price[seats.bidder[seat]])
      }
      holders.price[holder] = 0 + price
    }
  }

  /** The opposite of `addPair`. */
  removePair(seat: i32): void {
    const seats = this.seats
    const bidder = seats.bidder[seat]
    const holder = seats.holder[seat]
    this.use[seats.pair[seat]] = 0
    this.holders.filled[holder] -= 1
    unlink(this.bidders.first, bidder, seats.nextOfBidder, seat)
    unlink(this.holders.first, holder, seats.nextOfHolder, seat)
    seats.giveBack(seat)
  }
}

/** Chosen pairs that are not locked: each has a seat, and those of a person are linked from `first` of its side on. */
export class Seats {
  pair: Int32s = changetype<Int32s>(0)
  profit: Float64s = changetype<Float64s>(0)
  bidder: Int32s = changetype<Int32s>(0)
  holder: Int32s = changetype<Int32s>(0)
  nextOfBidder: Int32s = changetype<Int32s>(0)
  nextOfHolder: Int32s = changetype<Int32s>(0)
  /** Seats that were never taken begin at `fresh`; those that were given back are linked from `free` on. */
  fresh: i32 = 0
  free: i32 = -1

  clear(): void {
    this.fresh = 0
    this.free = -1
  }

  place(count: i32): void {
    this.pair = allocateInt32s(count, 0)
    this.profit = allocateFloat64s(count, 0)
    this.bidder = allocateInt32s(count, 0)
    this.holder = allocateInt32s(count, 0)
    this.nextOfBidder = allocateInt32s(count, -1)
    this.nextOfHolder = allocateInt32s(count, -1)
  }

  take(): i32 {
    const seat = this.free
    if (seat < 0) {
      this.fresh += 1
      return this.fresh - 1
    }
    this.free = this.nextOfBidder[seat]
    return seat
  }

  giveBack(seat: i32): void {
    this.bidder[seat] = -1
    this.nextOfBidder[seat] = this.free
    this.free = seat
  }
}

function unlink(first: Int32s, person: i32, next: Int32s, seat: i32): void {
  let before = first[person]
  if (before == seat) {
    first[person] = next[seat]
    return
  }
  while (next[before] != seat) before = next[before]
  next[before] = next[seat]
}
