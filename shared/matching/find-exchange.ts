/**
 * The cheapest chain of changes that brings a pair together, with the fewest steps among the cheapest (SPEC.md, M26).
 *
 * Dijkstra's search over the residual network from the pair's mentor, who then has one mentee too many, to its mentee,
 * who has one mentor too many; then the fewest steps among arcs that lie on shortest ways. Nodes are the mentees, the
 * mentors, and last the hub.
 *
 * Cost: O(pairs × log).
 */
import type { NodeHeap } from './node-heap'
import type { Residual } from './residual'
import { createNodeHeap, popNode, pushNode } from './node-heap'
import { costToGain, costToLose, isClosed } from './residual'

/** One mentee's step from a mentor to another; null: an open unit of the mentee before, or after. */
export type ExchangeMove = {
  readonly mentee: number
  readonly from: number | null
  readonly to: number | null
}

/** The moves in the order of the chain, the one asked for first; null if locks leave no way to choose the pair. */
export function findExchange(
  residual: Residual,
  mentee: number,
  position: number
): readonly ExchangeMove[] | null {
  const { instance, chosen } = residual
  const mentor = instance.pairMentor[position]!
  if (chosen.use[position] !== 0) return []
  if (isClosed(residual, 'mentee', mentee) || isClosed(residual, 'mentor', mentor)) return null
  const start = instance.menteeCount + mentor
  const length = findLengths(residual, start)
  return toMoves(residual, findFewestSteps(residual, length, { start, end: mentee }))
}

type Visit = (head: number, cost: number) => void

/** Calls `visit` with the head and the cost of every arc that leaves a node; Infinity where there is none. */
function eachArc(residual: Residual, node: number, visit: Visit): void {
  const { menteeCount, mentorCount } = residual.instance
  if (node < menteeCount) leaveMentee(residual, node, visit)
  else if (node < menteeCount + mentorCount) leaveMentor(residual, node - menteeCount, visit)
  else leaveHub(residual, visit)
}

function leaveMentee(residual: Residual, mentee: number, visit: Visit): void {
  const { instance, chosen, toHub } = residual
  visit(hubOf(residual), toHub.mentee.cost[mentee]!)
  for (let a = instance.rowStart[mentee]!; a < instance.rowStart[mentee + 1]!; a += 1) {
    const mentor = instance.pairMentor[a]!
    if (chosen.use[a] !== 0 || isClosed(residual, 'mentor', mentor)) continue
    visit(instance.menteeCount + mentor, costToGain(residual, a, mentee))
  }
}

function leaveMentor(residual: Residual, mentor: number, visit: Visit): void {
  const { toHub, seatStart, seatPair, seatMentee } = residual
  visit(hubOf(residual), toHub.mentor.cost[mentor]!)
  for (let seat = seatStart[mentor]!; seat < seatStart[mentor + 1]!; seat += 1) {
    visit(seatMentee[seat]!, costToLose(residual, seatPair[seat]!, seatMentee[seat]!))
  }
}

function leaveHub({ instance, fromHub }: Residual, visit: Visit): void {
  fromHub.mentee.cost.forEach((cost, mentee) => visit(mentee, cost))
  fromHub.mentor.cost.forEach((cost, mentor) => visit(instance.menteeCount + mentor, cost))
}

function hubOf({ instance }: Residual): number {
  return instance.menteeCount + instance.mentorCount
}

/** How far every node is from the start. */
function findLengths(residual: Residual, start: number): Float64Array {
  const length = new Float64Array(hubOf(residual) + 1).fill(Infinity)
  const heap: NodeHeap = createNodeHeap(length)
  length[start] = 0
  pushNode(heap, start)
  while (heap.size > 0) {
    const node = popNode(heap)
    eachArc(residual, node, (head, cost) => {
      if (length[node]! + cost >= length[head]!) return
      length[head] = length[node]! + cost
      pushNode(heap, head)
    })
  }
  return length
}

/** The nodes of a way from start to end, breadth first over the arcs that lie on shortest ways. */
function findFewestSteps(
  residual: Residual,
  length: Float64Array,
  { start, end }: { readonly start: number; readonly end: number }
): readonly number[] {
  const from = new Int32Array(length.length).fill(-1)
  from[start] = start
  const queue = [start]
  for (let node = queue.shift(); node !== undefined && from[end] === -1; node = queue.shift()) {
    const tail = node
    eachArc(residual, tail, (head, cost) => {
      if (from[head] !== -1 || cost === Infinity || length[tail]! + cost !== length[head]!) return
      from[head] = tail
      queue.push(head)
    })
  }
  const way = [end]
  for (let node = end; node !== start; node = from[node]!) way.unshift(from[node]!)
  return way
}

/** Every mentee on the way leaves the mentor before it for the one after it; the last one closes the circle. */
function toMoves({ instance }: Residual, way: readonly number[]): readonly ExchangeMove[] {
  const { menteeCount, mentorCount } = instance
  const mentorAt = (node = -1): number | null =>
    node < menteeCount || node === menteeCount + mentorCount ? null : node - menteeCount
  const moves = way.flatMap((node, k): readonly ExchangeMove[] =>
    node >= menteeCount
      ? []
      : [{ mentee: node, from: mentorAt(way[k - 1]), to: mentorAt(way[k + 1] ?? way[0]) }]
  )
  return [...moves.slice(-1), ...moves.slice(0, -1)]
}
