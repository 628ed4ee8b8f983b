/**
 * The tree with which the simplex method begins (simplex-network.ts): every node can send more to the root by it, so it
 * is strong. Arcs of an earlier tree that still lead on come before others. An arc that is neither empty nor full must be
 * in the tree, so whatever reaches one of its ends takes in the other as well.
 */
import { menteeOf } from './network'
import { pairProfit } from './objective'
import type { SimplexNetwork, SimplexStart } from './simplex-network'
import { hang, setArc } from './simplex-tree'

type Growth = SimplexNetwork & {
  /** Per node the arcs at it that must be in the tree, and those of the earlier one. */
  readonly must: readonly number[][]
  readonly hints: readonly number[][]
  readonly isIn: Uint8Array
  /** Nodes in the tree whose hints have not been followed yet. */
  readonly open: number[]
}

export function growTree(simplex: SimplexNetwork, { pairs, arcs }: SimplexStart): void {
  const { tree, sideArcs, network } = simplex
  const { menteeCount, rowStart } = network.instance
  const lists = () => Array.from({ length: tree.root + 1 }, (): number[] => [])
  const growth = { ...simplex, must: lists(), hints: lists(), isIn: new Uint8Array(tree.root + 1), open: [] }
  for (let h = 0; h < sideArcs.tail.length; h += 1) {
    if (sideArcs.flow[h]! > 0 && sideArcs.flow[h]! < sideArcs.room[h]!) note(growth, growth.must, -1 - h)
  }
  for (const arc of arcs) {
    const own = arc < 0 ? linkOf(growth, -1 - arc) : arc
    if (own !== null) note(growth, growth.hints, own)
  }
  enter(growth, tree.root)
  followHints(growth)
  for (let node = 0; node < menteeCount; node += 1) hangByLink(growth, node)
  let mentee = 0
  for (const a of pairs) {
    while (rowStart[mentee + 1]! <= a) mentee += 1
    takeInBehind(growth, mentee, a)
  }
  for (let node = menteeCount; node < tree.root; node += 1) hangByLink(growth, node)
}

function note(growth: Growth, lists: readonly number[][], arc: number): void {
  const { tail, head } = endsOf(growth, arc)
  lists[tail]!.push(arc)
  lists[head]!.push(arc)
}

function endsOf({ sideArcs, pairHead, network }: SimplexNetwork, arc: number) {
  return arc < 0
    ? { tail: sideArcs.tail[-1 - arc]!, head: sideArcs.head[-1 - arc]! }
    : { tail: menteeOf(network.instance, arc), head: pairHead[arc]! }
}

/** The arc of a node that is no pair and has room, or if none has, the last one; null if it has no such arc. */
function linkOf({ sideArcs, network }: SimplexNetwork, node: number): number | null {
  const { start, flow, room } = sideArcs
  const [first, last] = [start[node]!, start[node + 1]! - 1]
  if (last < first) return null
  if (node < network.instance.menteeCount) {
    for (let h = last; h > first; h -= 1) if (flow[h]! < room[h]!) return -1 - h
    return -1 - first
  }
  for (let h = first; h < last; h += 1) if (flow[h]! < room[h]!) return -1 - h
  return -1 - last
}

function enter(growth: Growth, node: number): void {
  growth.isIn[node] = 1
  growth.open.push(node)
  for (const arc of growth.must[node]!) takeIn(growth, node, arc)
}

function followHints(growth: Growth): void {
  for (let node = growth.open.pop(); node !== undefined; node = growth.open.pop()) {
    for (const arc of growth.hints[node]!) takeIn(growth, node, arc)
  }
}

/** Hangs the other end of an arc below a node of the tree, if that can send more along it. */
function takeIn(growth: Growth, above: number, arc: number): void {
  const { tree, sideArcs, pairSign, network, isIn } = growth
  const { tail, head } = endsOf(growth, arc)
  const node = tail === above ? head : tail
  if (isIn[node] === 1 || (arc >= 0 && pairSign[arc] === 0)) return
  const room = arc < 0 ? sideArcs.room[-1 - arc]! : 1
  const flow = arc < 0 ? sideArcs.flow[-1 - arc]! : pairSign[arc] === -1 ? 1 : 0
  if (node === tail ? flow === room : flow === 0) return
  const cost =
    arc < 0 ? sideArcs.cost[-1 - arc]! : -pairProfit(network.objective, network.instance.pairScore[arc]!)
  if (arc < 0) sideArcs.sign[-1 - arc] = 0
  else pairSign[arc] = 0
  hang(tree, node, above)
  setArc(tree, node, { arc, flow, room })
  tree.potential[node] = tree.potential[above]! + (node === tail ? -cost : cost)
  enter(growth, node)
}

/** Hangs a node below where its link leads, which may have to be hung before. */
function hangByLink(growth: Growth, node: number): void {
  const link = growth.isIn[node] === 1 ? null : linkOf(growth, node)
  if (link === null) return
  const { head } = endsOf(growth, link)
  hangByLink(growth, head)
  if (growth.isIn[head] === 1) takeIn(growth, head, link)
  followHints(growth)
}

/** Of a chosen pair's way to the hub whatever is full: it hangs below what it gets the pair from. */
function takeInBehind(growth: Growth, mentee: number, position: number): void {
  const { tree, pairHead, sideArcs } = growth
  takeIn(growth, mentee, position)
  for (let node = pairHead[position]!; node !== tree.root; ) {
    const link = sideArcs.start[node]!
    takeIn(growth, node, -1 - link)
    node = sideArcs.head[link]!
  }
  followHints(growth)
}
