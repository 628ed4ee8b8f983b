/**
 * What it costs at least that a head, a mentor or a limit before it, with one mentee too many passes the surplus on to
 * another head.
 *
 * Source: P. M. Spira, "A new algorithm for finding all shortest paths in a graph of positive arcs in average time
 * O(n² log² n)", SIAM J. Comput. 2 (1973): each node offers only its cheapest step that was not yet looked at.
 *
 * Notation: w(j, k) is the least cost of one step, a mentee of j who goes to k; a(j) that of ending at a hub, b(k)
 * that of coming from there. A way over a hub costs a(j) + b(k), so only steps below that are of use, and a search
 * goes on only from heads that such steps bring nearer. In usual editions fewer than one step in a hundred is left.
 *
 * Cost: O(pairs + hubs × heads²) for w, a, b; then heads² × log² on average.
 */
import type { HubWay } from './hub-ways'
import type { NodeHeap } from './node-heap'
import type { Residual } from './residual'
import { findHubWays } from './hub-ways'
import { createNodeHeap, popNode, pushNode } from './node-heap'
import { costToGain, costToLose } from './residual'
import { none } from './simplex-tree'

/** `between` holds the distance from head j to head k at j × heads + k; the hub ways are as in `HubWays`. */
export type HeadDistances = {
  readonly toHub: readonly HubWay[]
  readonly fromHub: readonly HubWay[]
  readonly between: Float64Array
}

export function findHeadDistances(residual: Residual): HeadDistances {
  const step = findSteps(residual)
  const { toHub, fromHub } = findHubWays(residual, step)
  const between = overHubs(toHub, fromHub)
  const search = createSearch(step, between)
  for (let head = 0; head < residual.heads.count; head += 1) searchFrom(search, between, head)
  return { toHub, fromHub, between }
}

/** w: Infinity where no mentee of the one may go to the other, and the other is no limit before it. */
function findSteps(residual: Residual): Float64Array {
  const { instance, chosen, seatStart, seatPair, seatMentee, pairHead, headIsClosed, heads } = residual
  const { rowStart } = instance
  const { count } = heads
  const step = new Float64Array(count * count).fill(Infinity)
  for (let j = 0; j < count; j += 1) {
    for (let seat = seatStart[j]!; seat < seatStart[j + 1]!; seat += 1) {
      const mentee = seatMentee[seat]!
      const left = costToLose(residual, seatPair[seat]!, mentee)
      for (let a = rowStart[mentee]!; a < rowStart[mentee + 1]!; a += 1) {
        const k = pairHead[a]!
        if (chosen.use[a] !== 0 || headIsClosed[k] === 1) continue
        const cost = left + costToGain(residual, a, mentee)
        if (cost < step[j * count + k]!) step[j * count + k] = cost
      }
    }
    const behind = heads.parent[j]!
    if (behind !== none) step[behind * count + j] = Math.min(step[behind * count + j]!, heads.cost[j]!)
  }
  return step
}

function overHubs(toHub: readonly HubWay[], fromHub: readonly HubWay[]): Float64Array {
  const count = toHub[0]!.cost.length
  const between = new Float64Array(count * count).fill(Infinity)
  for (const [hub, { cost: to }] of toHub.entries()) {
    const from = fromHub[hub]!.cost
    for (let j = 0; j < count; j += 1) {
      for (let k = 0; k < count; k += 1) {
        const whole = to[j]! + from[k]!
        if (whole < between[j * count + k]!) between[j * count + k] = whole
      }
    }
  }
  for (let j = 0; j < count; j += 1) between[j * count + j] = 0
  return between
}

/** The steps of head j that are of use stand, cheapest first, from `start[j]` up to `end[j]`; `next[j]` is the one it offers. */
type StepSearch = {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly next: Int32Array
  readonly target: Int32Array
  readonly cost: Float64Array
  readonly heap: NodeHeap
}

function createSearch(step: Float64Array, between: Float64Array): StepSearch {
  const count = Math.round(Math.sqrt(step.length))
  const start = new Int32Array(count + 1)
  const useful: number[] = []
  for (let j = 0; j < count; j += 1) {
    const row: number[] = []
    for (let at = j * count; at < (j + 1) * count; at += 1) if (step[at]! < between[at]!) row.push(at)
    for (const at of row.sort((a, b) => step[a]! - step[b]!)) useful.push(at)
    start[j + 1] = useful.length
  }
  return {
    start,
    end: start.slice(1),
    next: new Int32Array(count),
    target: Int32Array.from(useful, (at) => at % count),
    cost: Float64Array.from(useful, (at) => step[at]!),
    heap: createNodeHeap(new Float64Array(count))
  }
}

/** Lowers the distances from one head to what steps alone cost, where that is less than over the hub. */
function searchFrom(search: StepSearch, between: Float64Array, from: number): void {
  const { start, next, target, heap } = search
  const row = between.subarray(from * next.length, (from + 1) * next.length)
  next[from] = start[from]!
  offerNext(search, row, from)
  while (heap.size > 0) {
    const head = popNode(heap)
    const reached = heap.key[head]!
    const other = target[next[head]!]!
    const isNearer = reached < row[other]!
    if (isNearer) {
      row[other] = reached
      next[other] = start[other]!
      offerNext(search, row, other)
    }
    offerNext(search, row, head)
  }
  keepShortest(search, row, from)
}

/** Offers the cheapest step of a head that may bring another one nearer; those before it never will. */
function offerNext({ next, end, target, cost, heap }: StepSearch, row: Float64Array, head: number): void {
  const reached = row[head]!
  let at = next[head]!
  while (at < end[head]! && reached + cost[at]! >= row[target[at]!]!) at += 1
  next[head] = at
  if (at === end[head]) return
  heap.key[head] = reached + cost[at]!
  pushNode(heap, head)
}

/** Steps that are no shortest way themselves are of no use to the searches that follow. */
function keepShortest({ start, end, target, cost }: StepSearch, row: Float64Array, head: number): void {
  let kept = start[head]!
  for (let at = kept; at < end[head]!; at += 1) {
    if (cost[at]! > row[target[at]!]!) continue
    target[kept] = target[at]!
    cost[kept] = cost[at]!
    kept += 1
  }
  end[head] = kept
}
