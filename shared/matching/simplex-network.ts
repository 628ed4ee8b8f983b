/**
 * The network of the simplex method (find-flow-by-simplex.ts). Nodes are the mentees, the mentors, the limits, and the
 * hub, which is the root. A mentee sends all its open units away: by a pair to a mentor, or to the hub, which leaves the
 * unit open. A mentor sends on what it gets.
 *   mentee → mentor   cost −s, room 1
 *   mentee → hub      cost R of a unit that stays open; the dearest has room for any number, so that the tree is strong
 *   mentor → hub      cost −V of a place
 * A limit on pairs of one mentor stands before it and lets no more pass than it allows. One on all pairs of some
 * mentees stands before the hub, where their units stay open: it keeps back as many as may not be filled, so what it lets
 * pass is what may be filled, and every pair of theirs takes one away.
 */
import { growTree } from './grow-tree'
import type { Instance } from './instance'
import { loadArcs } from './load-pairs'
import { countHeld, isShut, type NestedLimits } from './nest-limits'
import type { Network } from './network'
import { isClosed, rewardOf, type Side } from './side'
import { createTree, none, type SimplexTree } from './simplex-tree'

export type SimplexNetwork = {
  readonly network: Network
  readonly tree: SimplexTree
  /** The node that a pair leads to. */
  readonly pairHead: Int32Array
  /** 1 if the pair is not chosen, −1 if it is, 0 if it is in the tree or may not be used. */
  readonly pairSign: Int8Array
  readonly sideArcs: SideArcs
}

/**
 * The arcs that are no pairs. Those of one person and one cost stand as one, `sign` as of pairs; those of node x stand
 * from `start[x]` on, the first units or places first. In the tree arc h of these is called −1 − h.
 */
type SideArcs = {
  readonly start: Int32Array
  readonly tail: number[]
  readonly head: number[]
  readonly cost: number[]
  readonly room: number[]
  readonly sign: number[]
  /** What flows at first. */
  readonly flow: number[]
}

/**
 * Where the method begins: chosen pairs that may be chosen together, and what was in a tree that was the best of a like
 * network: pairs, or −1 − x for an arc of node x that is no pair.
 */
export type SimplexStart = { readonly pairs: Int32Array; readonly arcs: Int32Array }

/** At first every unit stays open and nobody is chosen. */
export const coldStart: SimplexStart = { pairs: new Int32Array(0), arcs: new Int32Array(0) }

/** What is read for each pivot stands in the kernel's memory. */
export function createSimplexNetwork(
  network: Network,
  nested: NestedLimits | null,
  start: SimplexStart
): SimplexNetwork {
  const { instance, mentees, mentors } = network
  const firstLimit = mentees.count + mentors.count
  const root = firstLimit + (nested === null ? 0 : nested.limits.length)
  const { potential, pairHead, pairSign } = loadArcs(instance, root + 1)
  pairHead.set(toHeads(instance, nested))
  pairSign.set(listUsable(network, nested))
  for (const a of start.pairs) pairSign[a] = -1
  const tree = createTree(root, potential)
  const sideArcs = listSideArcs(network, nested, start.pairs)
  const simplex = { network, tree, pairHead, pairSign, sideArcs }
  growTree(simplex, start)
  return simplex
}

/** The node of a limit. */
export function limitNode({ instance }: Pick<Network, 'instance'>, limit: number): number {
  return instance.menteeCount + instance.mentorCount + limit
}

/** The node that each pair leads to. */
export function toHeads(
  { menteeCount, mentorCount, pairMentor }: Instance,
  nested: NestedLimits | null
): Int32Array {
  const heads = pairMentor.slice()
  for (let a = 0; a < heads.length; a += 1) {
    const limit = nested === null ? none : nested.ofPair[a]!
    heads[a] = menteeCount + (limit === none ? heads[a]! : mentorCount + limit)
  }
  return heads
}

function listUsable(
  { instance, mentees, mentors, use, floor }: Network,
  nested: NestedLimits | null
): Int8Array {
  const { rowStart, pairMentor, pairScore } = instance
  const sign = new Int8Array(use.length)
  for (let i = 0; i < mentees.count; i += 1) {
    if (isClosed(mentees, i)) continue
    for (let a = rowStart[i]!; a < rowStart[i + 1]!; a += 1) {
      if (use[a] !== 0 || pairScore[a]! < floor || isClosed(mentors, pairMentor[a]!)) continue
      if (nested === null || !isShut(nested, i, a)) sign[a] = 1
    }
  }
  return sign
}

/** What flows where the pairs are chosen: those of nodes that nothing may pass are left out. */
function listSideArcs(network: Network, nested: NestedLimits | null, pairs: Int32Array): SideArcs {
  const { instance, mentees, mentors } = network
  const firstLimit = mentees.count + mentors.count
  const root = firstLimit + (nested === null ? 0 : nested.limits.length)
  const arcs: SideArcs = {
    start: new Int32Array(root + 1),
    tail: [],
    head: [],
    cost: [],
    room: [],
    sign: [],
    flow: []
  }
  const { filled, load } = countFilled(instance, pairs)
  for (let i = 0; i < mentees.count; i += 1) {
    const limit = nested === null ? none : nested.ofMentee[i]!
    const head = limit === none ? root : firstLimit + limit
    addUnits(arcs, { side: mentees, index: i, node: i, head, filled: filled[i]! })
  }
  for (let j = 0; j < mentors.count; j += 1) {
    const node = mentees.count + j
    addPlaces(arcs, { side: mentors, index: j, node, head: root, filled: load[j]! })
  }
  if (nested !== null) addLimits(arcs, network, { nested, pairs })
  arcs.start[root] = arcs.tail.length
  return arcs
}

function countFilled(instance: Instance, pairs: Int32Array) {
  const filled = new Int32Array(instance.menteeCount)
  const load = new Int32Array(instance.mentorCount)
  let mentee = 0
  for (const a of pairs) {
    while (instance.rowStart[mentee + 1]! <= a) mentee += 1
    filled[mentee]! += 1
    load[instance.pairMentor[a]!]! += 1
  }
  return { filled, load }
}

type Person = {
  readonly side: Side
  readonly index: number
  readonly node: number
  readonly head: number
  /** How many units are taken beside the locked ones. */
  readonly filled: number
}

/** A mentee's units: the last ones stay open first, and the dearest has room for any number. */
function addUnits(arcs: SideArcs, person: Person): void {
  const { side, index, node, filled } = person
  const first = arcs.tail.length
  arcs.start[node] = first
  if (isClosed(side, index)) return
  addClasses(arcs, person, 1)
  let open = side.room[index]! - side.fixed[index]! - filled
  for (let h = arcs.tail.length - 1; h > first; h -= 1) {
    setFlow(arcs, h, Math.min(open, arcs.room[h]!))
    open -= arcs.flow[h]!
  }
  arcs.room[first] = side.room[index]! + 1
  setFlow(arcs, first, open)
}

/** A mentor's places: the first ones are filled first. */
function addPlaces(arcs: SideArcs, person: Person): void {
  const first = arcs.tail.length
  arcs.start[person.node] = first
  if (isClosed(person.side, person.index)) return
  addClasses(arcs, person, -1)
  let left = person.filled
  for (let h = first; h < arcs.tail.length; h += 1) {
    setFlow(arcs, h, Math.min(left, arcs.room[h]!))
    left -= arcs.flow[h]!
  }
}

/** An arc for all units or places of a person that earn the same. */
function addClasses(arcs: SideArcs, { side, index, node, head }: Person, sign: 1 | -1): void {
  const first = arcs.tail.length
  for (let unit = side.fixed[index]!; unit < side.room[index]!; unit += 1) {
    const cost = sign * rewardOf(side, index, unit)
    const last = arcs.tail.length - 1
    if (last >= first && arcs.cost[last] === cost) arcs.room[last]! += 1
    else addArc(arcs, { tail: node, head, cost })
  }
}

/** Each limit with its arc to the next larger one, or to the mentor or the hub behind it. */
function addLimits(
  arcs: SideArcs,
  network: Network,
  { nested, pairs }: { readonly nested: NestedLimits; readonly pairs: Int32Array }
): void {
  const { instance, mentees, mentors } = network
  const root = arcs.start.length - 1
  const held = countHeld(instance, nested, pairs)
  const mayPass = countMayPass(network, nested)
  for (let limit = 0; limit < nested.limits.length; limit += 1) {
    const mentor = nested.mentor[limit]!
    const parent = nested.parent[limit]!
    const node = limitNode(network, limit)
    const h = arcs.tail.length
    arcs.start[node] = h
    if (mentor !== none && (nested.shut[limit] === 1 || isClosed(mentors, mentor))) continue
    const behind = mentor === none ? root : mentees.count + mentor
    addArc(arcs, { tail: node, head: parent === none ? behind : limitNode(network, parent), cost: 0 })
    arcs.room[h] = mentor === none ? mayPass[limit]! + 1 : nested.left[limit]!
    setFlow(arcs, h, mentor === none ? mayPass[limit]! - held[limit]! : held[limit]!)
  }
}

/** Of the open units behind each limit on mentees, those that may be filled. */
function countMayPass({ mentees }: Network, { order, parent, ofMentee, left }: NestedLimits): Int32Array {
  const open = new Int32Array(left.length)
  for (let i = 0; i < mentees.count; i += 1) {
    if (ofMentee[i] !== none) open[ofMentee[i]!]! += mentees.room[i]! - mentees.fixed[i]!
  }
  for (const limit of order.toReversed()) {
    open[limit] = Math.min(open[limit]!, left[limit]!)
    if (parent[limit] !== none) open[parent[limit]!]! += open[limit]
  }
  return open
}

type Arc = { readonly tail: number; readonly head: number; readonly cost: number }

/** An arc with room for one. */
function addArc(arcs: SideArcs, { tail, head, cost }: Arc): void {
  arcs.tail.push(tail)
  arcs.head.push(head)
  arcs.cost.push(cost)
  arcs.room.push(1)
  arcs.flow.push(0)
  arcs.sign.push(1)
}

function setFlow(arcs: SideArcs, h: number, flow: number): void {
  arcs.flow[h] = flow
  arcs.sign[h] = flow === 0 ? 1 : -1
}
