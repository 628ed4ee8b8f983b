/** Dijkstra's search over reduced costs; notation and conditions stand in find-flow.ts. */
import type { Flow } from './flow'
import type { Instance } from './instance'
import type { NodeHeap } from './node-heap'
import type { Objective } from './objective'
import type { Ranking } from './rank-candidates'
import { countSlots } from './flow'
import { clearHeap, createNodeHeap, popNode, pushNode } from './node-heap'
import { pairProfit, placeReward, unitReward } from './objective'
import { countRanked } from './rank-candidates'

export type Network = { readonly instance: Instance; readonly objective: Objective; readonly flow: Flow }

/**
 * Nodes are the mentees, then the mentors. `from` and `via` hold the node and the pair a node was reached by
 * (−1 at the start), `length` the way to it, `shortest` the best way to an end, `end` that end; no mentor's price is
 * below `leastPrice`.
 */
export type PathSearch = {
  readonly network: Network
  readonly ranking: Ranking
  readonly length: Float64Array
  readonly from: Int32Array
  readonly via: Int32Array
  readonly heap: NodeHeap
  readonly reached: Int32Array
  reachedCount: number
  shortest: number
  end: number
  leastPrice: number
}

export function createPathSearch(network: Network, ranking: Ranking): PathSearch {
  const nodes = network.instance.menteeCount + network.instance.mentorCount
  const length = new Float64Array(nodes).fill(Infinity)
  return {
    network,
    ranking,
    length,
    from: new Int32Array(nodes).fill(-1),
    via: new Int32Array(nodes).fill(-1),
    heap: createNodeHeap(length),
    reached: new Int32Array(nodes),
    reachedCount: 0,
    shortest: Infinity,
    end: -1,
    leastPrice: -Infinity
  }
}

/** The end of a shortest path for the unit that was just added to `start`; `start` itself if it stays open. */
export function findPath(search: PathSearch, start: number): number {
  const { menteeCount } = search.network.instance
  search.shortest = Infinity
  search.leastPrice = leastOf(search.network.flow.mentorPrice)
  search.from[start] = -1
  reach(search, start, 0)
  while (search.heap.size > 0) {
    const node = popNode(search.heap)
    if (search.length[node]! >= search.shortest) break
    if (node < menteeCount) leaveMentee(search, node)
    else leaveMentor(search, node)
  }
  return search.end
}

/** Moves the prices of all that was nearer than the end by the difference, and makes the search ready for the next. */
export function movePrices(search: PathSearch): void {
  const { instance, flow } = search.network
  for (let r = 0; r < search.reachedCount; r += 1) {
    const node = search.reached[r]!
    const nearer = search.shortest - search.length[node]!
    search.length[node] = Infinity
    if (nearer <= 0) continue
    if (node < instance.menteeCount) flow.menteePrice[node]! -= nearer
    else flow.mentorPrice[node - instance.menteeCount]! += nearer
  }
  search.reachedCount = 0
  clearHeap(search.heap)
}

/**
 * Reaches for mentors by the ranked candidates while one can be near enough, then by all if another one can.
 * The brackets are exact (find-grid-fault.ts); a sum beyond 2^53 is longer than any path that counts.
 */
function leaveMentee(search: PathSearch, mentee: number): void {
  const { network, ranking, length } = search
  const { menteeCount } = network.instance
  const { use, mentorPrice, menteePrice } = network.flow
  const { position, mentor, profit } = ranking
  const start = length[mentee]!
  const price = menteePrice[mentee]!
  const count = countRanked(ranking, network, mentee)
  const first = mentee * ranking.size
  for (let k = first, end = first + count; k < end; k += 1) {
    const gain = profit[k]! - price
    if (start - (gain - search.leastPrice) >= search.shortest) return
    const j = mentor[k]!
    const reached = start - (gain - mentorPrice[j]!)
    if (reached >= search.shortest || reached >= length[menteeCount + j]! || use[position[k]!] !== 0) continue
    search.from[menteeCount + j] = mentee
    search.via[menteeCount + j] = position[k]!
    reach(search, menteeCount + j, reached)
  }
  if (start - (ranking.rest[mentee]! - price - search.leastPrice) < search.shortest) readRow(search, mentee)
}

function readRow(search: PathSearch, mentee: number): void {
  const { network, length, from, via } = search
  const { menteeCount, pairMentor, pairScore, rowStart } = network.instance
  const { pairScale, pairBonus, floor } = network.objective
  const { use, mentorPrice, menteePrice } = network.flow
  const start = length[mentee]!
  const price = menteePrice[mentee]!
  let { shortest } = search
  for (let a = rowStart[mentee]!, end = rowStart[mentee + 1]!; a < end; a += 1) {
    const score = pairScore[a]!
    const mentor = pairMentor[a]!
    const reached = start - (pairScale * score + pairBonus - price - mentorPrice[mentor]!)
    if (reached >= shortest || reached >= length[menteeCount + mentor]!) continue
    if (use[a] !== 0 || score < floor) continue
    from[menteeCount + mentor] = mentee
    via[menteeCount + mentor] = a
    reach(search, menteeCount + mentor, reached)
    shortest = search.shortest
  }
}

function leaveMentor(search: PathSearch, node: number): void {
  const { instance, objective, flow } = search.network
  const mentor = node - instance.menteeCount
  const first = flow.slotStart[mentor]!
  for (let slot = first, end = first + countSlots(flow, mentor); slot < end; slot += 1) {
    const mentee = flow.slotMentee[slot]!
    const a = flow.slotPair[slot]!
    const profit = pairProfit(objective, instance.pairScore[a]!)
    const length = search.length[node]! + (profit - flow.menteePrice[mentee]! - flow.mentorPrice[mentor]!)
    if (length >= search.shortest || length >= search.length[mentee]!) continue
    search.from[mentee] = node
    search.via[mentee] = a
    reach(search, mentee, length)
  }
}

function reach(search: PathSearch, node: number, length: number): void {
  if (search.length[node] === Infinity) {
    search.reached[search.reachedCount] = node
    search.reachedCount += 1
  }
  search.length[node] = length
  const whole = length + costToEnd(search.network, node)
  if (whole < search.shortest) {
    search.shortest = whole
    search.end = node
  }
  if (length < search.shortest) pushNode(search.heap, node)
}

/** What it costs to end here: to take a free place, or to drop the last unit. */
function costToEnd({ instance, objective, flow }: Network, node: number): number {
  if (node < instance.menteeCount) {
    return unitReward(objective, node, flow.filled[node]! - 1) + flow.menteePrice[node]!
  }
  const mentor = node - instance.menteeCount
  const load = flow.load[mentor]!
  if (load >= instance.capacity[mentor]!) return Infinity
  return -(placeReward(objective, mentor, load) + flow.mentorPrice[mentor]!)
}

function leastOf(prices: Float64Array): number {
  let least = Infinity
  for (const price of prices) least = Math.min(least, price)
  return least
}
