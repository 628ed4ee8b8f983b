/**
 * The best few candidates of each bidder, picked when they are first asked for: most scans end there, so that the pairs
 * are read about once. A scan that needs more picks several times as many. Lists are by score, so they serve every
 * objective on the same pairs.
 */
import { Columns } from './columns'
import { Entries, entryBits } from './entries'
import { Market } from './market'
import { allocateBytes, allocateFloat64s, allocateInt32s, Bytes, Float64s, Int32s } from './memory'

/** How many candidates a list should hold at first, how much longer the next one is, and from how many on order pays. */
const usualLength = 12
const growth = 4
const longLength = 512
/** A guess of the limit rests on the best so many of a sample. */
const guessFrom = 3

export class Ranking {
  market: Market
  /** Where mentors bid, their candidates. */
  private columns: Columns
  private mentorsBid: bool = false
  entries: Entries = new Entries()
  /** The entries of bidder x begin at `start[x]`, `count[x]` of them, the best first; `sorted[x]` is 1 if by falling score. */
  start: Int32s = changetype<Int32s>(0)
  count: Int32s = changetype<Int32s>(0)
  sorted: Bytes = changetype<Bytes>(0)
  /** How many entries the next list should hold; 0 if there are no others. */
  wanted: Int32s = changetype<Int32s>(0)
  /** No other candidate scores more than `rest[x]`. */
  private rest: Float64s = changetype<Float64s>(0)
  best: Float64s = changetype<Float64s>(0)

  constructor(market: Market) {
    this.market = market
    this.columns = new Columns(market.pairs)
  }

  /** Must be placed last: its entries grow at the top of the memory. All pairs are read, and each mentee that bids gets its first list. */
  place(mentorsBid: bool): void {
    this.mentorsBid = mentorsBid
    this.market.pairs.placeWindow()
    if (mentorsBid) this.columns.place()
    const bidders = this.market.bidders.count
    this.start = allocateInt32s(bidders, 0)
    this.count = allocateInt32s(bidders, 0)
    this.wanted = allocateInt32s(bidders, usualLength)
    this.rest = allocateFloat64s(bidders, Infinity)
    this.sorted = allocateBytes(bidders)
    this.best = allocateFloat64s(guessFrom, 0)
    this.entries.place()
    if (mentorsBid) return
    for (let mentee = 0; mentee < bidders; mentee += 1) {
      this.market.pairs.showFrom(mentee)
      this.extend(mentee)
    }
  }

  /** What the best candidate earns, which stands first. */
  profitOfFirst(bidder: i32): f64 {
    if (this.count[bidder] == 0) return -Infinity
    return this.market.profitOfScore(this.entries.score(this.start[bidder]))
  }

  /** What a candidate that is not in the list can earn at most. */
  profitOfRest(bidder: i32): f64 {
    const market = this.market
    const rest = this.rest[bidder]
    if (rest < market.floor) return -Infinity
    return abs(rest) == Infinity ? rest : market.profitOfScore(rest)
  }

  /** The score that so many of the bidder's candidates reach, or all if they are fewer; Infinity if there are none. */
  scoreOfBest(bidder: i32, wanted: i32): f64 {
    while (this.count[bidder] < wanted && this.extend(bidder));
    const first = this.entries.at(this.start[bidder])
    const end = first + ((<usize>this.count[bidder]) << entryBits)
    let score = Infinity
    for (let found = 0; found < wanted; ) {
      let next = -Infinity
      let equal = 0
      for (let at = first; at < end; at += 1 << entryBits) {
        const one = load<f64>(at)
        if (one >= score || one < next) continue
        equal = one == next ? equal + 1 : 1
        next = one
      }
      if (equal == 0) break
      score = next
      found += equal
    }
    return score
  }

  /** Makes the bidder's list so long that all its candidates that score more than `score` stand in it. */
  listAbove(bidder: i32, score: f64): void {
    while (this.rest[bidder] > score && this.extend(bidder));
  }

  /** Gives the bidder a longer list; false if all its candidates stand in it. */
  extend(bidder: i32): bool {
    const wanted = this.wanted[bidder]
    if (wanted == 0) return false
    const entries = this.entries
    const start = entries.count
    const limit = this.mentorsBid ? this.pickFromColumn(bidder, wanted) : this.pickFromRow(bidder, wanted)
    this.start[bidder] = start
    this.count[bidder] = entries.count - start
    this.wanted[bidder] = limit == -Infinity ? 0 : wanted * growth
    this.rest[bidder] = limit
    if (entries.count > start) entries.bringBest(start, entries.count)
    if (entries.count - start > longLength) {
      entries.sort(start, entries.count)
      this.sorted[bidder] = 1
    }
    return true
  }

  /** Appends about so many of a mentee's candidates, or all, and returns what no other one reaches. */
  private pickFromRow(mentee: i32, wanted: i32): f64 {
    const pairs = this.market.pairs
    pairs.show(mentee)
    const first = pairs.start[mentee]
    const end = pairs.start[mentee + 1]
    const scores = changetype<usize>(pairs.score) + ((<usize>first) << 3)
    const limit = wanted * 2 > end - first ? -Infinity : this.guessLimit(scores, end - first, 8, wanted)
    this.pick(first, end, limit)
    return limit
  }

  /** The same of a mentor: first from the better part of its candidates. */
  private pickFromColumn(mentor: i32, wanted: i32): f64 {
    const columns = this.columns
    const entries = this.entries
    if (this.rest[mentor] == columns.limit[mentor]) {
      columns.readWhole(mentor, entries)
      return -Infinity
    }
    const start = columns.entries.at(columns.start[mentor])
    const end = columns.entries.at(columns.start[mentor + 1])
    const length = columns.length(mentor)
    const limit = wanted * 2 > length ? columns.limit[mentor] : this.guessLimit(start, length, 16, wanted)
    entries.reserve(length)
    for (let at = start; at < end; at += 16) if (load<f64>(at) >= limit) entries.copy(at)
    return limit
  }

  /** A score that about so many of some scores reach, guessed from the first of them, which stand so many bytes apart. */
  private guessLimit(scores: usize, count: i32, apart: usize, wanted: i32): f64 {
    const best = this.best
    for (let k = 0; k < guessFrom; k += 1) best[k] = -Infinity
    const sample = min(count, <i32>((<i64>count * guessFrom) / wanted) + 1)
    const end = scores + <usize>sample * apart
    for (let from = scores; from < end; from += apart) {
      const one = load<f64>(from)
      if (one <= best[guessFrom - 1]) continue
      let at = guessFrom - 1
      for (; at > 0 && best[at - 1] < one; at -= 1) best[at] = best[at - 1]
      best[at] = one
    }
    return best[guessFrom - 1]
  }

  /** Appends those of some pairs that reach the limit: four at a time, of which mostly none does. */
  private pick(first: i32, end: i32, limit: f64): void {
    const pairs = this.market.pairs
    const entries = this.entries
    const start = entries.count
    const limits = f64x2.splat(limit)
    const score = pairs.score
    let a = first
    entries.reserve(end - first)
    for (; a + 4 <= end; a += 4) {
      const at = changetype<usize>(score) + ((<usize>a) << 3)
      const low = f64x2.ge(v128.load(at), limits)
      const high = f64x2.ge(v128.load(at, 16), limits)
      if (!v128.any_true(v128.or(low, high))) continue
      let found = i64x2.bitmask(low) | (i64x2.bitmask(high) << 2)
      for (; found != 0; found &= found - 1) entries.appendPair(a + ctz(found))
    }
    for (; a < end; a += 1) if (score[a] >= limit) entries.appendPair(a)
    // Holders and scores in a loop of their own, so that the memory is asked for many at once.
    for (let k = start; k < entries.count; k += 1) {
      const pair = entries.pair(k)
      entries.complete(k, pairs.mentor[pair], score[pair])
    }
  }
}
