/**
 * Dijkstra's search on a face for the cheapest way to give a mentee another mentor, where each pair that scores just
 * the floor costs 1 and all else nothing; most ways cost nothing, so nodes as near as the last one wait in a plain
 * queue. With potentials u and c = 1 for a pair of the floor, a pair from node i to node h costs c + u(i) − u(h) to
 * choose and −c − u(i) + u(h) to give up; a link costs the difference of the potentials at its ends.
 *
 * One search goes forward from a mentee that lost a pair, another one backward from a head that lost one, in turns by
 * what they read. Where they meet they have found a way that costs nothing. If there is none, one of the two mostly soon
 * sees that, while the other would read nearly everything.
 */
import { type Face, linkPair, unlinkPair } from './face'
import { menteeOf } from './network'
import { tidyPairs } from './open-pairs'
import { clearHeap, createNodeHeap, type NodeHeap, popNode, pushNode } from './node-heap'

export type Detours = {
  readonly face: Face
  readonly potential: Float64Array
  /** How many pairs a mentee, or a head, has lost and not got back. */
  readonly lost: Int32Array
  readonly forward: Search
  readonly backward: Search
  /** A node that both searches reach for nothing. */
  meeting: number
}

type Search = {
  /** 1 if it follows the arcs, −1 if it goes against them. */
  readonly direction: 1 | -1
  readonly length: Float64Array
  readonly from: Int32Array
  readonly via: Int32Array
  readonly reached: number[]
  /** Nodes as near as `nearest`; those before `next` are settled. */
  readonly near: number[]
  readonly far: NodeHeap
  next: number
  nearest: number
  shortest: number
  end: number
  reads: number
}

export function createDetours(face: Face): Detours {
  const nodes = face.links.parent.length
  return {
    face,
    potential: new Float64Array(nodes),
    lost: new Int32Array(nodes),
    forward: createSearch(nodes, 1),
    backward: createSearch(nodes, -1),
    meeting: none
  }
}

function createSearch(nodes: number, direction: 1 | -1): Search {
  const length = new Float64Array(nodes).fill(Infinity)
  return {
    direction,
    length,
    from: new Int32Array(nodes),
    via: new Int32Array(nodes),
    reached: [],
    near: [],
    far: createNodeHeap(length),
    next: 0,
    nearest: 0,
    shortest: Infinity,
    end: none,
    reads: 0
  }
}

/** Stands where a way has no node before, or goes by a link. */
const none = -1

/**
 * Leads a mentee that lost a pair to a head that lost one, or one to this head, and moves the potentials so that no way
 * is cheaper than free.
 */
export function takeDetour(detours: Detours, mentee: number, head: number): void {
  const { forward, backward } = detours
  detours.meeting = none
  begin(detours, forward, mentee)
  begin(detours, backward, head)
  let search = forward
  while (detours.meeting === none && settleNext(detours, search))
    search = forward.reads <= backward.reads ? forward : backward
  if (detours.meeting === none) {
    movePotentials(detours, search)
    takeBack(detours, search.end, shiftPairs(detours, search, search.end))
  } else {
    const { meeting } = detours
    takeBack(detours, shiftPairs(detours, forward, meeting), shiftPairs(detours, backward, meeting))
  }
  clear(forward)
  clear(backward)
}

function takeBack({ lost }: Detours, one: number, other: number): void {
  lost[one]! -= 1
  lost[other]! -= 1
}

function begin(detours: Detours, search: Search, node: number): void {
  search.next = search.nearest = search.reads = 0
  search.shortest = Infinity
  reach(detours, search, { node, length: 0, from: none, via: none })
}

function clear({ reached, near, far, length }: Search): void {
  for (const node of reached) length[node] = Infinity
  reached.length = 0
  near.length = 0
  clearHeap(far)
}

/** Goes on from the nearest node; false if the shortest way is known. Open pairs lead from mentees to heads. */
function settleNext(detours: Detours, search: Search): boolean {
  const { near, far, direction } = search
  let node = near[search.next] ?? none
  if (node !== none) search.next += 1
  else if (far.size > 0) {
    node = popNode(far)
    search.nearest = search.length[node]!
  }
  if (node === none || search.nearest >= search.shortest) return false
  const { face } = detours
  const isMentee = node < face.instance.menteeCount
  leaveByLinks(detours, search, node)
  if (node === face.links.parent.length - 1) return true
  if (direction > 0 ? isMentee : !isMentee) leaveByOpen(detours, search, node)
  else leaveByChosen(detours, search, node)
  return true
}

type Step = {
  readonly node: number
  readonly length: number
  readonly from: number
  readonly via: number
}

function reach(detours: Detours, search: Search, { node, length, from, via }: Step): void {
  const before = search.length[node]!
  if (length >= before || length >= search.shortest) return
  if (before === Infinity) search.reached.push(node)
  search.length[node] = length
  search.from[node] = from
  search.via[node] = via
  const other = search.direction > 0 ? detours.backward : detours.forward
  if (length === 0 && other.length[node] === 0) detours.meeting = node
  if (from !== none && isEnd(detours, search, node)) {
    search.shortest = length
    search.end = node
  } else if (length === search.nearest && search.far.slot[node]! < 0) search.near.push(node)
  else pushNode(search.far, node)
}

/** Forward ways end at a head that lost a pair, backward ones at a mentee. */
function isEnd({ lost, face }: Detours, { direction }: Search, node: number): boolean {
  const isMentee = node < face.instance.menteeCount
  return lost[node]! > 0 && (direction > 0 ? !isMentee : isMentee)
}

/** Over the node's own link, and those of its children. */
function leaveByLinks(detours: Detours, search: Search, node: number): void {
  const { parent, childStart, child, leadsIn, flow, low, high } = detours.face.links
  const follows = search.direction > 0 ? 1 : 0
  const above = parent[node]!
  if (above !== none) {
    const isAgainst = leadsIn[node] === follows
    if (isAgainst ? flow[node]! > low[node]! : flow[node]! < high[node]!)
      reachByLink(detours, search, { from: node, node: above })
  }
  for (let k = childStart[node]!; k < childStart[node + 1]!; k += 1) {
    const below = child[k]!
    const isAlong = leadsIn[below] === follows
    if (isAlong ? flow[below]! < high[below]! : flow[below]! > low[below]!)
      reachByLink(detours, search, { from: node, node: below })
  }
  search.reads += 1 + childStart[node + 1]! - childStart[node]!
}

function reachByLink(detours: Detours, search: Search, { from, node }: Pick<Step, 'from' | 'node'>): void {
  const cost = search.direction * (detours.potential[from]! - detours.potential[node]!)
  reach(detours, search, { node, length: search.length[from]! + cost, from, via: none })
}

/** By pairs that are not chosen. */
function leaveByOpen(detours: Detours, search: Search, node: number): void {
  const { face, potential } = detours
  const { length, direction } = search
  const { pairScore } = face.instance
  const pairs = direction > 0 ? face.rows : face.columns
  tidyPairs(face, pairs, node)
  const { start, end, pair, other } = pairs
  const base = length[node]! + direction * potential[node]!
  for (let k = start[node]!; k < end[node]!; k += 1) {
    const position = pair[k]!
    const far = other[k]!
    const whole = base - direction * potential[far]! + (pairScore[position] === face.floor ? 1 : 0)
    if (whole < length[far]! && face.use[position] === 0)
      reach(detours, search, { node: far, length: whole, from: node, via: position })
  }
  search.reads += end[node]! - start[node]!
}

/** Back from pairs that are chosen. */
function leaveByChosen(detours: Detours, search: Search, node: number): void {
  const { face, potential } = detours
  const { length, direction } = search
  const base = length[node]! + direction * potential[node]!
  for (const position of face.chosen[node]!) {
    const far = direction > 0 ? menteeOf(face.instance, position) : face.pairHead[position]!
    const cost = face.instance.pairScore[position] === face.floor ? 1 : 0
    reach(detours, search, {
      node: far,
      length: base - direction * potential[far]! - cost,
      from: node,
      via: position
    })
  }
  search.reads += face.chosen[node]!.length
}

function movePotentials({ potential }: Detours, { reached, length, shortest, direction }: Search): void {
  for (const node of reached) potential[node]! -= direction * Math.max(0, shortest - length[node]!)
}

/** Walks back to where the search began, and returns that. */
function shiftPairs({ face }: Detours, { from, via, direction }: Search, end: number): number {
  let node = end
  for (; from[node] !== none; node = from[node]!) {
    const [tail, head] = direction > 0 ? [from[node]!, node] : [node, from[node]!]
    const position = via[node]!
    if (position === none) shiftLink(face, tail, head)
    else if (tail < face.instance.menteeCount) linkPair(face, tail, position)
    else {
      unlinkPair(face, head, position)
      face.use[position] = 0
    }
  }
  return node
}

/** One unit more from a node to another one, which is next to it. */
function shiftLink({ links }: Face, tail: number, head: number): void {
  const { parent, leadsIn, flow } = links
  const node = parent[tail] === head ? tail : head
  flow[node]! += (leadsIn[node] === 1) === (node === head) ? 1 : -1
}
