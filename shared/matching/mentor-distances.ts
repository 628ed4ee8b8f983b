/**
 * What it costs at least that a mentor with one mentee too many passes the surplus on to another mentor.
 *
 * Source: P. M. Spira, "A new algorithm for finding all shortest paths in a graph of positive arcs in average time
 * O(n² log² n)", SIAM J. Comput. 2 (1973): each node offers only its cheapest step that was not yet looked at.
 *
 * Notation: w(j, k) is the least cost of one step, a mentee of j who goes to k; a(j) that of ending at the hub, b(k)
 * that of coming from there. A way over the hub costs a(j) + b(k), so only steps below that are of use, and a search
 * goes on only from mentors that such steps bring nearer. In usual editions fewer than one step in a hundred is left.
 *
 * Cost: O(pairs + mentors²) for w, a, b; then mentors² × log² on average.
 */
import type { HubWay } from './hub-ways'
import type { NodeHeap } from './node-heap'
import type { Residual } from './residual'
import { findWaysFromHub, findWaysToHub } from './hub-ways'
import { createNodeHeap, popNode, pushNode } from './node-heap'
import { costToGain, costToLose, isClosed } from './residual'

/** `between` holds the distance from mentor j to mentor k at j × mentors + k. */
export type MentorDistances = {
  readonly toHub: HubWay
  readonly fromHub: HubWay
  readonly between: Float64Array
}

export function findMentorDistances(residual: Residual): MentorDistances {
  const step = findSteps(residual)
  const toHub = findWaysToHub(residual, step)
  const fromHub = findWaysFromHub(residual, step)
  const between = overHub(toHub.cost, fromHub.cost)
  const search = createSearch(step, between)
  for (let mentor = 0; mentor < toHub.cost.length; mentor += 1) searchFrom(search, between, mentor)
  return { toHub, fromHub, between }
}

/** w: Infinity where no mentee of the one may go to the other. */
function findSteps(residual: Residual): Float64Array {
  const { instance, chosen, seatStart, seatPair, seatMentee } = residual
  const { mentorCount, rowStart, pairMentor } = instance
  const isLocked = Uint8Array.from({ length: mentorCount }, (_, k) =>
    isClosed(residual, 'mentor', k) ? 1 : 0
  )
  const step = new Float64Array(mentorCount * mentorCount).fill(Infinity)
  for (let j = 0; j < mentorCount; j += 1) {
    for (let seat = seatStart[j]!; seat < seatStart[j + 1]!; seat += 1) {
      const mentee = seatMentee[seat]!
      const left = costToLose(residual, seatPair[seat]!, mentee)
      for (let a = rowStart[mentee]!; a < rowStart[mentee + 1]!; a += 1) {
        const k = pairMentor[a]!
        if (chosen.use[a] !== 0 || isLocked[k] === 1) continue
        const cost = left + costToGain(residual, a, mentee)
        if (cost < step[j * mentorCount + k]!) step[j * mentorCount + k] = cost
      }
    }
  }
  return step
}

function overHub(toHub: Float64Array, fromHub: Float64Array): Float64Array {
  const count = toHub.length
  const between = new Float64Array(count * count)
  for (let j = 0; j < count; j += 1) {
    for (let k = 0; k < count; k += 1) between[j * count + k] = j === k ? 0 : toHub[j]! + fromHub[k]!
  }
  return between
}

/** The steps of mentor j that are of use stand, cheapest first, from `start[j]` up to `end[j]`; `next[j]` is the one it offers. */
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

/** Lowers the distances from one mentor to what steps alone cost, where that is less than over the hub. */
function searchFrom(search: StepSearch, between: Float64Array, from: number): void {
  const { start, next, target, heap } = search
  const row = between.subarray(from * next.length, (from + 1) * next.length)
  next[from] = start[from]!
  offerNext(search, row, from)
  while (heap.size > 0) {
    const mentor = popNode(heap)
    const reached = heap.key[mentor]!
    const other = target[next[mentor]!]!
    const isNearer = reached < row[other]!
    if (isNearer) {
      row[other] = reached
      next[other] = start[other]!
      offerNext(search, row, other)
    }
    offerNext(search, row, mentor)
  }
  keepShortest(search, row, from)
}

/** Offers the cheapest step of a mentor that may bring another one nearer; those before it never will. */
function offerNext({ next, end, target, cost, heap }: StepSearch, row: Float64Array, mentor: number): void {
  const reached = row[mentor]!
  let at = next[mentor]!
  while (at < end[mentor]! && reached + cost[at]! >= row[target[at]!]!) at += 1
  next[mentor] = at
  if (at === end[mentor]) return
  heap.key[mentor] = reached + cost[at]!
  pushNode(heap, mentor)
}

/** Steps that are no shortest way themselves are of no use to the searches that follow. */
function keepShortest({ start, end, target, cost }: StepSearch, row: Float64Array, mentor: number): void {
  let kept = start[mentor]!
  for (let at = kept; at < end[mentor]!; at += 1) {
    if (cost[at]! > row[target[at]!]!) continue
    target[kept] = target[at]!
    cost[kept] = cost[at]!
    kept += 1
  }
  end[mentor] = kept
}
