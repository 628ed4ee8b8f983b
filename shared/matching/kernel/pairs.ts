import { allocate, allocateInt32s, Float64s, Int32s } from './memory'

/** The candidate pairs bidder by bidder: those of bidder x are the entries from `start[x]` up to `start[x + 1]`, by holder. */
export class Pairs {
  count: i32 = 0
  start: Int32s = changetype<Int32s>(0)
  holder: Int32s = changetype<Int32s>(0)
  score: Float64s = changetype<Float64s>(0)

  /** Room for so many pairs, which the caller writes. */
  place(bidders: i32, count: i32): void {
    this.count = count
    this.start = allocateInt32s(bidders + 1, 0)
    this.holder = changetype<Int32s>(allocate((<usize>count) << 2))
    this.score = changetype<Float64s>(allocate((<usize>count) << 3))
  }

  /** The pair of a bidder with a holder; there is one. */
  find(bidder: i32, holder: i32): i32 {
    let low = this.start[bidder]
    let high = this.start[bidder + 1] - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.holder[middle] < holder) low = middle + 1
      else high = middle
    }
    return low
  }
}
