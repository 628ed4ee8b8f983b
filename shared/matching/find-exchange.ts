/**
 * The cheapest chain of changes that brings a pair together, with the fewest steps among the cheapest (SPEC.md, M26).
 *
 * Dijkstra's search over the residual network from the pair's head, which then has one mentee too many, to its mentee,
 * who has one mentor too many; then the fewest steps among arcs that lie on shortest ways. Nodes are the mentees, the
 * heads, and last the hubs.
 *
 * Cost: O(pairs × log).
 */
import type { NodeHeap } from './node-heap'
import type { Residual } from './residual'
import { createNodeHeap, popNode, pushNode } from './node-heap'
import { costToGain, costToLose, isClosed } from './residual'
import { none } from './simplex-tree'

/**
 * One mentee's step from a mentor to another; null: an open unit of the mentee before, or after. `limit` is the one that
 * makes the mentee leave, as somebody else whom it counts comes instead; null if none does.
 */
export type ExchangeMove = {
  readonly mentee: number
  readonly from: number | null
  readonly to: number | null
  readonly limit: number | null
}

/** The moves in the order of the chain, the one asked for first; null if locks leave no way to choose the pair. */
export function findExchange(
  residual: Residual,
  mentee: number,
  position: number
): readonly ExchangeMove[] | null {
  const { instance, chosen, pairHead } = residual
  if (chosen.use[position] !== 0) return []
  if (isClosed(residual, position, mentee)) return null
  const start = instance.menteeCount + pairHead[position]!
  const length = findLengths(residual, start)
  return toMoves(residual, findFewestSteps(residual, length, { start, end: mentee }))
}

type Visit = (head: number, cost: number) => void

/** Calls `visit` with the head and the cost of every arc that leaves a node; Infinity where there is none. */
function eachArc(residual: Residual, node: number, visit: Visit): void {
  const { menteeCount } = residual.instance
  const firstHub = hubNode(residual, 0)
  if (node < menteeCount) leaveMentee(residual, node, visit)
  else if (node < firstHub) leaveHead(residual, node - menteeCount, visit)
  else leaveHub(residual, node - firstHub, visit)
}

function leaveMentee(residual: Residual, mentee: number, visit: Visit): void {
  const { instance, chosen, toHub, pairHead, menteeHub } = residual
  visit(hubNode(residual, menteeHub[mentee]!), toHub.mentee.cost[mentee]!)
  for (let a = instance.rowStart[mentee]!; a < instance.rowStart[mentee + 1]!; a += 1) {
    if (chosen.use[a] !== 0 || isClosed(residual, a, mentee)) continue
    visit(instance.menteeCount + pairHead[a]!, costToGain(residual, a, mentee))
  }
}

function leaveHead(residual: Residual, head: number, visit: Visit): void {
  const { instance, heads, toHub, seatStart, seatPair, seatMentee } = residual
  if (head < instance.mentorCount) visit(hubNode(residual, 0), toHub.mentor.cost[head]!)
  for (let seat = seatStart[head]!; seat < seatStart[head + 1]!; seat += 1) {
    visit(seatMentee[seat]!, costToLose(residual, seatPair[seat]!, seatMentee[seat]!))
  }
  heads.parent.forEach((parent, limit) => {
    if (parent === head) visit(instance.menteeCount + limit, heads.cost[limit]!)
  })
}

function leaveHub(residual: Residual, hub: number, visit: Visit): void {
  const { instance, fromHub, hubs, menteeHub } = residual
  fromHub.mentee.cost.forEach((cost, mentee) => {
    if (menteeHub[mentee] === hub) visit(mentee, cost)
  })
  if (hub > 0) visit(hubNode(residual, hubs.parent[hub]!), hubs.cost[hub]!)
  else fromHub.mentor.cost.forEach((cost, mentor) => visit(instance.menteeCount + mentor, cost))
}

function hubNode({ instance, heads }: Residual, hub: number): number {
  return instance.menteeCount + heads.count + hub
}

/** How far every node is from the start. */
function findLengths(residual: Residual, start: number): Float64Array {
  const length = new Float64Array(hubNode(residual, residual.hubs.count)).fill(Infinity)
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
function toMoves(residual: Residual, way: readonly number[]): readonly ExchangeMove[] {
  const { instance, headMentor } = residual
  const mentorAt = (node = -1): number | null =>
    node < instance.menteeCount ? null : (headMentor[node - instance.menteeCount] ?? null)
  const moves = way.flatMap((node, k): readonly ExchangeMove[] => {
    if (node >= instance.menteeCount) return []
    const [from, to] = [mentorAt(way[k - 1]), mentorAt(way[k + 1] ?? way[0])]
    return [{ mentee: node, from, to, limit: limitBefore(residual, way, k) ?? limitAfter(residual, way, k) }]
  })
  return [...moves.slice(-1), ...moves.slice(0, -1)]
}

/** The limit before a mentor that a mentee must leave, as another one has come to it, or the pair asked for. */
function limitBefore({ instance, heads }: Residual, way: readonly number[], at: number): number | null {
  if (at === way.length - 1) return null
  let first = at - 1
  while (first > 0 && way[first - 1]! >= instance.menteeCount) first -= 1
  return toLimit(heads.limit[way[first]! - instance.menteeCount])
}

/** The limit before the hub for which a mentee must give up a mentor, as the one asked for gets one more. */
function limitAfter(residual: Residual, way: readonly number[], at: number): number | null {
  const { instance, hubs } = residual
  const isLastBut = way.slice(at + 1, -1).every((node) => node >= instance.menteeCount)
  const hub = (way.at(-2) ?? 0) - hubNode(residual, 0)
  return at < way.length - 1 && isLastBut ? toLimit(hubs.limit[hub]) : null
}

function toLimit(limit = none): number | null {
  return limit === none ? null : limit
}
