/** Dijkstra's search over reduced costs; notation and conditions stand in market.ts. */
import { createOffers, type Offers } from './find-offers'
import type { Market } from './market'
import type { Network } from './network'
import { clearHeap, createNodeHeap, type NodeHeap, popNode, pushNode } from './node-heap'
import { pairProfit } from './objective'
import { completeList, readyList } from './rank-candidates'
import { costToDrop, costToFill, leastOf } from './side'

/**
 * Nodes are the bidders, then the holders. `from` and `via` hold the node and the pair a node was reached by
 * (−1 at the start), `length` the way to it, `shortest` the best way to an end, `end` that end; no holder's price is
 * below `leastPrice`. `reads` counts the entries of lists that all searches so far went through.
 */
export type PathSearch = {
  readonly market: Market
  readonly offers: Offers
  readonly length: Float64Array
  readonly from: Int32Array
  readonly via: Int32Array
  readonly heap: NodeHeap
  readonly reached: Int32Array
  reachedCount: number
  shortest: number
  end: number
  leastPrice: number
  reads: number
}

export function createPathSearch(market: Market): PathSearch {
  const nodes = market.bidders.count + market.holders.count
  const length = new Float64Array(nodes).fill(Infinity)
  return {
    market,
    offers: createOffers(),
    length,
    from: new Int32Array(nodes).fill(-1),
    via: new Int32Array(nodes).fill(-1),
    heap: createNodeHeap(length),
    reached: new Int32Array(nodes),
    reachedCount: 0,
    shortest: Infinity,
    end: -1,
    leastPrice: -Infinity,
    reads: 0
  }
}

/**
 * The end of a shortest path for the unit that was just added to the bidder `start`, or for the pair that the holder
 * `start` has too many; `start` itself if all stays as it was.
 */
export function findPath(search: PathSearch, start: number): number {
  const { bidders, holders } = search.market
  search.shortest = Infinity
  search.leastPrice = leastOf(holders)
  search.from[start] = -1
  reach(search, start, 0)
  while (search.heap.size > 0) {
    const node = popNode(search.heap)
    if (search.length[node]! >= search.shortest) break
    if (node < bidders.count) leaveBidder(search, node)
    else leaveHolder(search, node)
  }
  return search.end
}

/** Moves the prices of all that was nearer than the end by the difference, and makes the search ready for the next. */
export function movePrices(search: PathSearch): void {
  const { bidders, holders } = search.market
  for (let r = 0; r < search.reachedCount; r += 1) {
    const node = search.reached[r]!
    const nearer = search.shortest - search.length[node]!
    search.length[node] = Infinity
    if (nearer <= 0) continue
    if (node < bidders.count) bidders.price[node]! -= nearer
    else holders.price[node - bidders.count]! += nearer
  }
  search.reachedCount = 0
  clearHeap(search.heap)
}

/**
 * Reaches for holders by the bidder's list while one can be near enough; the list is completed if another one can.
 * The brackets are exact (find-grid-fault.ts); a sum beyond 2^53 is longer than any path that counts.
 */
function leaveBidder(search: PathSearch, bidder: number): void {
  const { market, length } = search
  const { network, bidders, holders, ranking } = market
  const start = length[bidder]!
  const price = bidders.price[bidder]!
  readyList(ranking, bidder)
  const { position, partner, profit } = ranking
  const first = ranking.start[bidder]!
  const end = first + ranking.count[bidder]!
  const sorted = ranking.sorted[bidder] === 1
  search.reads += ranking.count[bidder]!
  for (let k = first; k < end; k += 1) {
    const gain = profit[k]! - price
    if (start - (gain - search.leastPrice) >= search.shortest) {
      if (sorted) return
      continue
    }
    const j = partner[k]!
    const node = bidders.count + j
    const reached = start - (gain - holders.price[j]!)
    if (reached >= search.shortest || reached >= length[node]! || !mayChoose(network, position[k]!)) continue
    search.from[node] = bidder
    search.via[node] = position[k]!
    reach(search, node, reached)
  }
  if (start - (ranking.rest[bidder]! - price - search.leastPrice) >= search.shortest) return
  if (ranking.rest[bidder] === -Infinity) return
  completeList(ranking, bidder)
  leaveBidder(search, bidder)
}

function leaveHolder(search: PathSearch, node: number): void {
  const { network, bidders, holders } = search.market
  const holder = node - bidders.count
  const pairs = holders.pairs[holder]!
  const partners = holders.partners[holder]!
  for (let k = 0; k < pairs.length; k += 1) {
    const bidder = partners[k]!
    const profit = pairProfit(network.objective, network.instance.pairScore[pairs[k]!]!)
    const length = search.length[node]! + (profit - bidders.price[bidder]! - holders.price[holder]!)
    if (length >= search.shortest || length >= search.length[bidder]!) continue
    search.from[bidder] = node
    search.via[bidder] = pairs[k]!
    reach(search, bidder, length)
  }
}

function mayChoose({ use, instance, floor }: Network, position: number): boolean {
  return use[position] === 0 && instance.pairScore[position]! >= floor
}

/** A path may end at a bidder that drops its last unit, or at a holder with a free place. */
function reach(search: PathSearch, node: number, length: number): void {
  const { bidders, holders } = search.market
  if (search.length[node] === Infinity) {
    search.reached[search.reachedCount] = node
    search.reachedCount += 1
  }
  search.length[node] = length
  const toEnd = node < bidders.count ? costToDrop(bidders, node) : costToFill(holders, node - bidders.count)
  if (length + toEnd < search.shortest) {
    search.shortest = length + toEnd
    search.end = node
  }
  if (length < search.shortest) pushNode(search.heap, node)
}
