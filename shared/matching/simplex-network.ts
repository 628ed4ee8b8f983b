/**
 * The network of the simplex method (find-flow-by-simplex.ts). Nodes are the mentees, the mentors, the limits, and the
 * hub, which is the root. A mentee sends all its open units away: by a pair to a mentor, or to the hub, which leaves the
 * unit open. A mentor sends on what it gets.
 *   mentee → mentor   cost −s, room 1
 *   mentee → hub      cost R of a unit that stays open; the dearest has room for any number, so that the tree is strong
 *   mentor → hub      cost −V of a place
 * A limit on pairs of one mentor stands before it and lets no more pass than it allows. One on all pairs of some
 * mentees stands before the hub, where their units stay open: it keeps back as many as may not be filled, so at first
 * what it lets pass is what may be filled, and every pair of theirs takes one away.
 */
import type { Instance } from './instance'
import { loadArcs } from './load-pairs'
import { isShut, type NestedLimits } from './nest-limits'
import type { Network } from './network'
import { isClosed, rewardOf, type Side } from './side'
import { createTree, hang, none, setArc, type SimplexTree } from './simplex-tree'

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
 * The arcs that are no pairs. Those of one person and one cost stand as one, `sign` as of pairs. In the tree arc h of
 * these is called −1 − h.
 */
type SideArcs = {
  readonly tail: number[]
  readonly head: number[]
  readonly cost: number[]
  readonly room: number[]
  readonly sign: number[]
}

/** At first every unit stays open and nobody is chosen. What is read for each pivot stands in the kernel's memory. */
export function createSimplexNetwork(network: Network, nested: NestedLimits | null): SimplexNetwork {
  const { instance, mentees, mentors } = network
  const firstLimit = mentees.count + mentors.count
  const root = firstLimit + (nested === null ? 0 : nested.limits.length)
  const { potential, pairHead, pairSign } = loadArcs(instance, root + 1)
  pairHead.set(toHeads(instance, nested))
  pairSign.set(listUsable(network, nested))
  const simplex = {
    network,
    tree: createTree(root, potential),
    pairHead,
    pairSign,
    sideArcs: { tail: [], head: [], cost: [], room: [], sign: [] }
  }
  const menteeHead = (i: number): number => nodeOf(firstLimit, nested?.ofMentee[i]) ?? simplex.tree.root
  for (let j = 0; j < mentors.count; j += 1) {
    joinPerson(simplex, { side: mentors, person: j, node: mentees.count + j }, simplex.tree.root)
  }
  if (nested !== null) joinLimits(simplex, nested)
  for (let i = 0; i < mentees.count; i += 1) {
    joinPerson(simplex, { side: mentees, person: i, node: i }, menteeHead(i))
  }
  return simplex
}

/** The node of a limit. */
export function limitNode({ instance }: Network, limit: number): number {
  return instance.menteeCount + instance.mentorCount + limit
}

function nodeOf(firstLimit: number, limit = none): number | null {
  return limit === none ? null : firstLimit + limit
}

/** The node that each pair leads to. */
export function toHeads(
  { menteeCount, mentorCount, pairMentor }: Instance,
  nested: NestedLimits | null
): Int32Array {
  return pairMentor.map((j, a) => nodeOf(menteeCount + mentorCount, nested?.ofPair[a]) ?? menteeCount + j)
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

/** The arcs of a mentee's units, which are all left open, or of a mentor's places; that of the first unit is in the tree. */
function joinPerson(
  { network, tree, sideArcs }: SimplexNetwork,
  { side, person, node }: { side: Side; person: number; node: number },
  head: number
): void {
  if (isClosed(side, person)) return
  const isMentee = side === network.mentees
  const first = sideArcs.tail.length
  for (let unit = side.fixed[person]!; unit < side.room[person]!; unit += 1) {
    const reward = rewardOf(side, person, unit)
    const cost = isMentee ? reward : -reward
    const last = sideArcs.tail.length - 1
    if (last >= first && sideArcs.cost[last] === cost) sideArcs.room[last]! += 1
    else addArc(sideArcs, { tail: node, head, cost, sign: isMentee ? -1 : 1 })
  }
  const flow = isMentee ? sideArcs.room[first]! : 0
  if (isMentee) sideArcs.room[first] = side.room[person]! + 1
  hangBy({ tree, sideArcs }, first, flow)
}

type Arc = { readonly tail: number; readonly head: number; readonly cost: number; readonly sign: number }

/** An arc with room for one. */
function addArc(arcs: SideArcs, { tail, head, cost, sign }: Arc): void {
  arcs.tail.push(tail)
  arcs.head.push(head)
  arcs.cost.push(cost)
  arcs.room.push(1)
  arcs.sign.push(sign)
}

/** Hangs the tail of an arc below its head, which hangs already. */
function hangBy(
  { tree, sideArcs }: Pick<SimplexNetwork, 'tree' | 'sideArcs'>,
  arc: number,
  flow: number
): void {
  const [node, head] = [sideArcs.tail[arc]!, sideArcs.head[arc]!]
  sideArcs.sign[arc] = 0
  hang(tree, node, head)
  setArc(tree, node, { arc: -1 - arc, flow, room: sideArcs.room[arc]! })
  tree.potential[node] = tree.potential[head]! - sideArcs.cost[arc]!
}

/** Each limit with its arc to the next larger one, or to the mentor or the hub behind it. */
function joinLimits(simplex: SimplexNetwork, nested: NestedLimits): void {
  const { network, tree, sideArcs } = simplex
  const { mentees, mentors } = network
  const passed = countPassed(network, nested)
  for (const limit of nested.order) {
    const mentor = nested.mentor[limit]!
    if (mentor !== none && (nested.shut[limit] === 1 || isClosed(mentors, mentor))) continue
    const behind = mentor === none ? tree.root : mentees.count + mentor
    const head = nodeOf(limitNode(network, 0), nested.parent[limit]) ?? behind
    addArc(sideArcs, { tail: limitNode(network, limit), head, cost: 0, sign: 0 })
    const arc = sideArcs.tail.length - 1
    const flow = mentor === none ? passed[limit]! : 0
    sideArcs.room[arc] = mentor === none ? flow + 1 : nested.left[limit]!
    hangBy(simplex, arc, flow)
  }
}

/** Of the open units behind each limit on mentees, those that may be filled. */
function countPassed({ mentees }: Network, { order, parent, ofMentee, left }: NestedLimits): Int32Array {
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
