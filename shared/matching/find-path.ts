/** Dijkstra's search over reduced costs; notation and conditions stand in find-flow.ts. */
import type { Flow } from './flow'
import type { Instance } from './instance'
import type { NodeHeap } from './node-heap'
import type { Objective } from './objective'
import { countSlots } from './flow'
import { clearHeap, createNodeHeap, popNode, pushNode } from './node-heap'
import { pairProfit, placeReward, unitReward } from './objective'

export type Network = { readonly instance: Instance; readonly objective: Objective; readonly flow: Flow }

/**
 * Nodes are the mentees, then the mentors. `from` and `via` hold the node and the pair a node was reached by
 * (−1 at the start), `length` the way to it, `shortest` the best way to an end, `end` that end.
 */
export type PathSearch = {
  readonly length: Float64Array
  readonly from: Int32Array
  readonly via: Int32Array
  readonly heap: NodeHeap
  readonly reached: Int32Array
  reachedCount: number
  shortest: number
  end: number
}

export function createPathSearch({ menteeCount, mentorCount }: Instance): PathSearch {
  const nodes = menteeCount + mentorCount
  const length = new Float64Array(nodes).fill(Infinity)
  return {
    length,
    from: new Int32Array(nodes).fill(-1),
    via: new Int32Array(nodes).fill(-1),
    heap: createNodeHeap(length),
    reached: new Int32Array(nodes),
    reachedCount: 0,
    shortest: Infinity,
    end: -1
  }
}

/** The end of a shortest path for the unit that was just added to `start`; `start` itself if it stays open. */
export function findPath(network: Network, search: PathSearch, start: number): number {
  search.shortest = Infinity
  search.from[start] = -1
  reach(network, search, { node: start, length: 0 })
  while (search.heap.size > 0) {
    const node = popNode(search.heap)
    if (search.length[node]! >= search.shortest) break
    if (node < network.instance.menteeCount) leaveMentee(network, search, node)
    else leaveMentor(network, search, node)
  }
  return search.end
}

/** Moves the prices of all that was nearer than the end by the difference, and makes the search ready for the next. */
export function movePrices({ instance, flow }: Network, search: PathSearch): void {
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

function leaveMentee(network: Network, search: PathSearch, mentee: number): void {
  const { instance, objective, flow } = network
  const { menteeCount, pairMentor, pairScore, rowStart } = instance
  const { use, mentorPrice, menteePrice } = flow
  const start = search.length[mentee]!
  const price = menteePrice[mentee]!
  for (let a = rowStart[mentee]!, end = rowStart[mentee + 1]!; a < end; a += 1) {
    const score = pairScore[a]!
    if (use[a] !== 0 || score < objective.floor) continue
    const mentor = pairMentor[a]!
    // The bracket is exact (find-grid-fault.ts); a sum beyond 2^53 is longer than any path that counts.
    const length = start + (price + mentorPrice[mentor]! - pairProfit(objective, score))
    if (length >= search.shortest) continue
    const node = menteeCount + mentor
    if (length >= search.length[node]!) continue
    search.from[node] = mentee
    search.via[node] = a
    reach(network, search, { node, length })
  }
}

function leaveMentor(network: Network, search: PathSearch, node: number): void {
  const { instance, objective, flow } = network
  const mentor = node - instance.menteeCount
  const first = flow.slotStart[mentor]!
  for (let slot = first; slot < first + countSlots(flow, mentor); slot += 1) {
    const mentee = flow.slotMentee[slot]!
    const a = flow.slotPair[slot]!
    const profit = pairProfit(objective, instance.pairScore[a]!)
    const length = search.length[node]! + (profit - flow.menteePrice[mentee]! - flow.mentorPrice[mentor]!)
    if (length >= search.shortest || length >= search.length[mentee]!) continue
    search.from[mentee] = node
    search.via[mentee] = a
    reach(network, search, { node: mentee, length })
  }
}

function reach(network: Network, search: PathSearch, label: { node: number; length: number }): void {
  const { node, length } = label
  if (search.length[node] === Infinity) {
    search.reached[search.reachedCount] = node
    search.reachedCount += 1
  }
  search.length[node] = length
  const whole = length + costToEnd(network, node)
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
