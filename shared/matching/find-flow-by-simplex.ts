/**
 * The best flow of an objective by the network simplex method: slower than bids and paths on usual scores, but no
 * scores make it collapse.
 *
 * Sources: Ahuja, Magnanti, Orlin, Network Flows (1993), 11.5–11.7 (strongly feasible trees: no cycling); P. Kovács,
 * "Minimum-cost flow algorithms: an experimental evaluation", Optimization Methods and Software 30 (2015) (block search).
 *
 * Nodes and arcs stand in simplex-network.ts. The reduced cost of an arc is cost + potential of its tail − that of its
 * head; it is 0 in the tree. Prices are the potentials of mentees, and those of mentors with the sign turned (market.ts);
 * what a limit costs is by how much the potentials at its arc differ.
 *
 * Cost: per pivot a reading of about √pairs arcs, and of the subtree that moves.
 */
import type { Instance } from './instance'
import type { NestedLimits } from './nest-limits'
import type { Objective } from './objective'
import { createNetwork, type Network } from './network'
import { isClosed, type Side, takeUnit } from './side'
import { coldStart, createSimplexNetwork, type SimplexNetwork, type SimplexStart } from './simplex-network'
import { none, rehang } from './simplex-tree'
import { kernel } from './start-kernel'

type Simplex = SimplexNetwork & {
  /** How many pairs to read for each pivot, at least. */
  readonly readsEach: number
  /** Which of the other arcs is read next. */
  sideArc: number
  /** The arc that enters, its tail, and what one unit on it brings. */
  entering: number
  tail: number
  gain: number
}

/** For so many pairs one of the other arcs is read: these are few, but the cycle often closes by them. */
const sideShare = 32

/** Of equally good flows, which one is found depends on the order of mentees and mentors alone. */
export function findFlowBySimplex(instance: Instance, objective: Objective): Network {
  return runSimplex(createNetwork(instance, objective), null).network
}

/**
 * Fills a network in which locked pairs alone are chosen, within nested limits; `tree` then holds what these cost. The
 * nearer the start is to the best, the quicker.
 */
export function runSimplex(
  network: Network,
  nested: NestedLimits | null,
  start: SimplexStart = coldStart
): SimplexNetwork {
  const simplex = {
    ...createSimplexNetwork(network, nested, start),
    readsEach: Math.sqrt(network.instance.pairMentor.length),
    sideArc: 0,
    entering: none,
    tail: none,
    gain: 0
  }
  while (findEntering(simplex)) pivot(simplex)
  writeFlow(simplex)
  // The kernel's memory is that of whoever is next.
  return { ...simplex, tree: { ...simplex.tree, potential: simplex.tree.potential.slice() } }
}

/** The best of some side arcs and about `readsEach` pairs, or of more until one brings anything; false if none does. */
function findEntering(simplex: Simplex): boolean {
  const { pairScale, pairBonus } = simplex.network.objective
  simplex.gain = 0
  readSideArcs(simplex, simplex.readsEach / sideShare)
  const pair = kernel.findEntering(simplex.readsEach, simplex.gain, pairScale, pairBonus)
  if (pair !== none) {
    simplex.entering = pair
    simplex.tail = kernel.enteringTail()
    simplex.gain = kernel.enteringGain()
  }
  if (simplex.gain === 0) readSideArcs(simplex, simplex.sideArcs.tail.length)
  return simplex.gain > 0
}

/** Reads so many side arcs, in turn. */
function readSideArcs(simplex: Simplex, count: number): void {
  const { sideArcs, tree } = simplex
  const { tail, head, cost, sign } = sideArcs
  for (let reads = 0; reads < Math.min(count, tail.length); reads += 1) {
    const h = simplex.sideArc
    const gain = -sign[h]! * (cost[h]! + tree.potential[tail[h]!]! - tree.potential[head[h]!]!)
    simplex.sideArc = h + 1 === tail.length ? 0 : h + 1
    if (gain <= simplex.gain) continue
    simplex.gain = gain
    simplex.entering = -1 - h
    simplex.tail = tail[h]!
  }
}

/**
 * Sends as much as can be round the cycle that the entering arc closes. Of the arcs that block it the last one, seen
 * from the cycle's top, leaves the tree: so the tree stays strong. If none does, the entering arc is full, or empty.
 */
function pivot(simplex: Simplex): void {
  const { tree, tail, entering, gain } = simplex
  const isEmpty = signOf(simplex, entering) > 0
  const head = headOf(simplex, entering)
  const from = isEmpty ? tail : head
  const to = isEmpty ? head : tail
  const room = roomOf(simplex, entering)
  const { sent, cut, inner } = findBlocking(simplex, { from, to, room })
  if (sent > 0) sendRound(simplex, { from, to, sent })
  if (cut === none) {
    setSign(simplex, entering, isEmpty ? -1 : 1)
    return
  }
  setSign(simplex, tree.arc[cut]!, tree.flow[cut] === 0 ? 1 : -1)
  setSign(simplex, entering, 0)
  const arc = { arc: entering, flow: isEmpty ? sent : room - sent, room }
  rehang(tree, { cut, inner, outer: inner === from ? to : from, arc }, inner === from ? gain : -gain)
}

type Blocking = { readonly sent: number; readonly cut: number; readonly inner: number }

/** How much fits, and the lower node of the arc that blocks; `inner` is the end of the entering arc on its side. */
function findBlocking(simplex: Simplex, cycle: { from: number; to: number; room: number }): Blocking {
  const { parent, depth } = simplex.tree
  let { from, to, room: sent } = cycle
  let cut = none
  let inner = none
  while (from !== to) {
    const isDown = depth[from]! >= depth[to]!
    const node = isDown ? from : to
    const left = isDown ? roomDown(simplex, node) : roomUp(simplex, node)
    if (left < sent || (left === sent && !isDown)) {
      sent = left
      cut = node
      inner = isDown ? cycle.from : cycle.to
    }
    if (isDown) from = parent[from]!
    else to = parent[to]!
  }
  return { sent, cut, inner }
}

function sendRound(simplex: Simplex, { from, to, sent }: { from: number; to: number; sent: number }): void {
  const { parent, depth, flow } = simplex.tree
  let [down, up] = [from, to]
  while (down !== up) {
    const isDown = depth[down]! >= depth[up]!
    const node = isDown ? down : up
    flow[node]! += leadsUp(simplex, node) === isDown ? -sent : sent
    if (isDown) down = parent[down]!
    else up = parent[up]!
  }
}

/** How much more can go to a node of the tree from its parent. */
function roomDown(simplex: Simplex, node: number): number {
  const { flow, room } = simplex.tree
  return leadsUp(simplex, node) ? flow[node]! : room[node]! - flow[node]!
}

/** How much more can go from a node of the tree to its parent. */
function roomUp(simplex: Simplex, node: number): number {
  const { flow, room } = simplex.tree
  return leadsUp(simplex, node) ? room[node]! - flow[node]! : flow[node]!
}

/** Whether the arc above a node of the tree leads from it to its parent. */
export function leadsUp({ tree, sideArcs, network }: SimplexNetwork, node: number): boolean {
  const arc = tree.arc[node]!
  return arc < 0 ? sideArcs.tail[-1 - arc] === node : node < network.instance.menteeCount
}

function headOf({ pairHead, sideArcs }: Simplex, arc: number): number {
  return arc < 0 ? sideArcs.head[-1 - arc]! : pairHead[arc]!
}

function roomOf({ sideArcs }: Simplex, arc: number): number {
  return arc < 0 ? sideArcs.room[-1 - arc]! : 1
}

function signOf({ sideArcs, pairSign }: Simplex, arc: number): number {
  return arc < 0 ? sideArcs.sign[-1 - arc]! : pairSign[arc]!
}

function setSign({ sideArcs, pairSign }: Simplex, arc: number, sign: number): void {
  if (arc < 0) sideArcs.sign[-1 - arc] = sign
  else pairSign[arc] = sign
}

/** Writes pairs and prices into the network. */
function writeFlow({ network, tree, pairSign }: Simplex): void {
  const { instance, mentees, mentors, use } = network
  for (let node = 0; node < tree.root; node += 1) {
    const arc = tree.arc[node]!
    if (tree.parent[node] !== none && arc >= 0 && tree.flow[node] === 1) pairSign[arc] = -1
  }
  for (let i = 0; i < mentees.count; i += 1) {
    for (let a = instance.rowStart[i]!; a < instance.rowStart[i + 1]!; a += 1) {
      if (pairSign[a] !== -1) continue
      const j = instance.pairMentor[a]!
      use[a] = 1
      takeUnit(mentees, i, { position: a, partner: j })
      takeUnit(mentors, j, { position: a, partner: i })
    }
  }
  writePrices(network, tree.potential)
}

/** Prices are potentials, those of mentors with the sign turned. */
export function writePrices({ mentees, mentors }: Network, potential: Float64Array): void {
  writeSide(mentees, potential, 1)
  writeSide(mentors, potential.subarray(mentees.count), -1)
}

function writeSide(side: Side, potential: Float64Array, sign: 1 | -1): void {
  for (let x = 0; x < side.count; x += 1) if (!isClosed(side, x)) side.price[x] = 0 + sign * potential[x]!
}
