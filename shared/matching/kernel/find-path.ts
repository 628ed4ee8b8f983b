/** Dijkstra's search over reduced costs; notation and conditions stand in market.ts. */
import { Market } from './market'
import { allocateFloat64s, allocateInt32s, Float64s, Int32s } from './memory'
import { entryBits } from './entries'
import { NodeHeap } from './node-heap'
import { Offers } from './find-offers'
import { Ranking } from './ranking'
import { costToDrop, costToFill, findCheapest, rewardOf } from './side'

/**
 * Nodes are the bidders, then the holders. `from` holds the node a node was reached by (−1 at the start), `via` the
 * entry that led to a holder, or the seat that led back to a bidder; `length` is the way to it, `shortest` the best way
 * to an end, `end` that end. `reads` counts the entries of lists that all searches so far went through.
 */
export class PathSearch {
  market: Market
  ranking: Ranking
  offers: Offers = new Offers()
  heap: NodeHeap = new NodeHeap()
  length: Float64s = changetype<Float64s>(0)
  from: Int32s = changetype<Int32s>(0)
  via: Int32s = changetype<Int32s>(0)
  reached: Int32s = changetype<Int32s>(0)
  reachedCount: i32 = 0
  shortest: f64 = Infinity
  end: i32 = -1
  /** The holder whose price is the least. */
  cheapest: i32 = 0
  reads: i64 = 0

  constructor(ranking: Ranking) {
    this.ranking = ranking
    this.market = ranking.market
  }

  place(): void {
    const nodes = this.market.bidders.count + this.market.holders.count
    this.length = allocateFloat64s(nodes, Infinity)
    this.from = allocateInt32s(nodes, -1)
    this.via = allocateInt32s(nodes, -1)
    this.reached = allocateInt32s(nodes, 0)
    this.heap.place(this.length, nodes)
  }

  /** Takes an open unit of a bidder if that pays, by the shortest path to a place for it. */
  fillUnit(bidder: i32): void {
    const bidders = this.market.bidders
    const without = -rewardOf(bidders, bidder, bidders.filled[bidder])
    if (bidders.filled[bidder] == bidders.fixed[bidder]) {
      this.offers.find(this.ranking, bidder, this.leastPrice())
      bidders.price[bidder] = max(this.offers.best, without)
    }
    if (bidders.price[bidder] <= without) return
    bidders.filled[bidder] += 1
    this.find(bidder)
    this.movePrices()
    this.shiftPairs()
  }

  private leastPrice(): f64 {
    return this.market.holders.count == 0 ? Infinity : this.market.holders.price[this.cheapest]
  }

  /** The end of a shortest path for the unit that was just added to the bidder `start`; `start` itself if all stays as it was. */
  private find(start: i32): void {
    const bidders = this.market.bidders.count
    const heap = this.heap
    this.shortest = Infinity
    this.from[start] = -1
    this.reach(start, 0)
    while (heap.size > 0) {
      const node = heap.pop()
      if (this.length[node] >= this.shortest) break
      if (node < bidders) this.leaveBidder(node)
      else this.leaveHolder(node)
    }
  }

  /** Moves the prices of all that was nearer than the end by the difference, and makes the search ready for the next. */
  private movePrices(): void {
    const bidders = this.market.bidders
    const holders = this.market.holders
    const least = this.leastPrice()
    for (let r = 0; r < this.reachedCount; r += 1) {
      const node = this.reached[r]
      const nearer = this.shortest - this.length[node]
      this.length[node] = Infinity
      if (nearer <= 0) continue
      if (node < bidders.count) bidders.price[node] -= nearer
      else holders.price[node - bidders.count] += nearer
    }
    this.reachedCount = 0
    this.heap.clear()
    if (this.leastPrice() > least) this.cheapest = findCheapest(holders, this.cheapest, least)
  }

  /**
   * Reaches for holders by the bidder's list while one can be near enough; the list is completed if another one can.
   * The brackets are exact (find-grid-fault.ts); a sum beyond 2^53 is longer than any path that counts.
   */
  private leaveBidder(bidder: i32): void {
    const least = this.leastPrice()
    const price = this.market.bidders.price[bidder]
    const start = this.length[bidder]
    do this.readList(bidder, least)
    while (
      start - (this.ranking.profitOfRest(bidder) - price - least) < this.shortest &&
      this.ranking.extend(bidder)
    )
  }

  private readList(bidder: i32, least: f64): void {
    const market = this.market
    const ranking = this.ranking
    const entries = ranking.entries
    const holderPrice = market.holders.price
    const length = this.length
    const start = length[bidder]
    const price = market.bidders.price[bidder]
    const bidders = market.bidders.count
    const scale = market.pairScale
    const bonus = market.pairBonus
    const first = entries.at(ranking.start[bidder])
    const end = first + ((<usize>ranking.count[bidder]) << entryBits)
    const sorted = ranking.sorted[bidder] == 1
    let shortest = this.shortest
    let at = first
    for (; at < end; at += 1 << entryBits) {
      const score = load<f64>(at)
      const gain = scale * score + bonus - price
      if (sorted && start - (gain - least) >= shortest) break
      const j = load<i32>(at, 12)
      const reached = start - (gain - holderPrice[j])
      if (reached >= shortest || reached >= length[bidders + j] || !market.mayChoose(load<i32>(at, 8), score))
        continue
      this.from[bidders + j] = bidder
      this.via[bidders + j] = entries.indexAt(at)
      this.reach(bidders + j, reached)
      shortest = this.shortest
    }
    this.reads += <i64>((at - first) >> entryBits)
  }

  private leaveHolder(node: i32): void {
    const market = this.market
    const seats = market.seats
    const bidderPrice = market.bidders.price
    const holder = node - market.bidders.count
    const start = this.length[node]
    const price = market.holders.price[holder]
    for (let seat = market.holders.first[holder]; seat >= 0; seat = seats.nextOfHolder[seat]) {
      const bidder = seats.bidder[seat]
      const length = start + (seats.profit[seat] - bidderPrice[bidder] - price)
      if (length >= this.shortest || length >= this.length[bidder]) continue
      this.from[bidder] = node
      this.via[bidder] = seat
      this.reach(bidder, length)
    }
  }

  /** A path may end at a bidder that drops its last unit, or at a holder with a free place. */
  private reach(node: i32, length: f64): void {
    const bidders = this.market.bidders
    if (this.length[node] == Infinity) {
      this.reached[this.reachedCount] = node
      this.reachedCount += 1
    }
    this.length[node] = length
    const toEnd =
      node < bidders.count ? costToDrop(bidders, node) : costToFill(this.market.holders, node - bidders.count)
    if (length + toEnd < this.shortest) {
      this.shortest = length + toEnd
      this.end = node
    }
    if (length < this.shortest) this.heap.push(node)
  }

  /** Walks the path back from its end: pairs towards a holder are chosen, pairs back from a holder are given up. */
  private shiftPairs(): void {
    const market = this.market
    const bidders = market.bidders
    const entries = this.ranking.entries
    if (this.end < bidders.count) bidders.filled[this.end] -= 1
    for (let node = this.end; this.from[node] >= 0; node = this.from[node]) {
      const via = this.via[node]
      if (node < bidders.count) market.removePair(via)
      else market.addPair(entries.pair(via), this.from[node], node - bidders.count, entries.score(via))
    }
  }
}
