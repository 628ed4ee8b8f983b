/**
 * The best flow of an objective by the network simplex method: slower than bids and paths on usual scores, but no
 * scores make it collapse.
 *
 * Sources: Ahuja, Magnanti, Orlin, Network Flows (1993), 11.5–11.7 (strongly feasible trees: no cycling); P. Kovács,
 * "Minimum-cost flow algorithms: an experimental evaluation", Optimization Methods and Software 30 (2015) (block search).
 *
 * Nodes are the mentees, the mentors and the hub, which is the root. A mentee sends all its open units away: by a pair to
 * a mentor, or to the hub, which leaves the unit open. A mentor sends on what it gets. All arcs lead upwards from
 *   mentee → mentor   cost −s, room 1
 *   mentee → hub      cost R of a unit that stays open; the dearest has room for any number, so that the tree is strong
 *   mentor → hub      cost −V of a place
 * The reduced cost of an arc is cost + potential of its tail − that of its head; it is 0 in the tree. Prices are the
 * potentials of mentees, and those of mentors with the sign turned (market.ts).
 *
 * Cost: per pivot a reading of about √pairs arcs, and of the subtree that moves.
 */
import type { Instance } from './instance'
import type { Objective } from './objective'
import { createNetwork, type Network } from './network'
import { isClosed, linkPair, rewardOf, type Side } from './side'
import { createTree, hang, none, rehang, setArc, type SimplexTree } from './simplex-tree'

type Simplex = {
  readonly network: Network
  readonly tree: SimplexTree
  /** 1 if the pair is not chosen, −1 if it is, 0 if it is in the tree or may not be used. */
  readonly pairSign: Int8Array
  readonly hubArcs: HubArcs
  /** How many pairs to read for each pivot, at least. */
  readonly readsEach: number
  /** The mentee whose pairs are read next, and the next arc to the hub. */
  row: number
  hubArc: number
  /** The arc that enters, its tail, and what one unit on it brings. */
  entering: number
  tail: number
  gain: number
}

/** Arcs of one person and one cost stand as one, `sign` as of pairs. In the tree arc h of these is called −1 − h. */
type HubArcs = {
  readonly owner: number[]
  readonly cost: number[]
  readonly room: number[]
  readonly sign: number[]
}

/** For so many pairs one arc to the hub is read: these are few, but the cycle often closes by them. */
const hubShare = 4

/** Of equally good flows, which one is found depends on the order of mentees and mentors alone. */
export function findFlowBySimplex(instance: Instance, objective: Objective): Network {
  const simplex = createSimplex(createNetwork(instance, objective))
  while (findEntering(simplex)) pivot(simplex)
  return toFlow(simplex)
}

/** At first every unit stays open and nobody is chosen. */
function createSimplex(network: Network): Simplex {
  const { instance, mentees, mentors } = network
  const simplex = {
    network,
    tree: createTree(mentees.count + mentors.count),
    pairSign: listUsable(network),
    hubArcs: { owner: [], cost: [], room: [], sign: [] },
    readsEach: Math.sqrt(instance.pairMentor.length),
    row: 0,
    hubArc: 0,
    entering: none,
    tail: none,
    gain: 0
  }
  for (let i = 0; i < mentees.count; i += 1) joinToHub(simplex, { side: mentees, person: i, node: i })
  for (let j = 0; j < mentors.count; j += 1) {
    joinToHub(simplex, { side: mentors, person: j, node: mentees.count + j })
  }
  return simplex
}

function listUsable({ instance, mentees, mentors, use, floor }: Network): Int8Array {
  const { rowStart, pairMentor, pairScore } = instance
  const sign = new Int8Array(use.length)
  for (let i = 0; i < mentees.count; i += 1) {
    if (isClosed(mentees, i)) continue
    for (let a = rowStart[i]!; a < rowStart[i + 1]!; a += 1) {
      if (use[a] === 0 && pairScore[a]! >= floor && !isClosed(mentors, pairMentor[a]!)) sign[a] = 1
    }
  }
  return sign
}

/** The arcs of a mentee's units, which are all left open, or of a mentor's places; that of the first unit is in the tree. */
function joinToHub(
  { network, tree, hubArcs }: Simplex,
  { side, person, node }: { side: Side; person: number; node: number }
): void {
  if (isClosed(side, person)) return
  const isMentee = side === network.mentees
  const first = hubArcs.owner.length
  for (let unit = side.fixed[person]!; unit < side.room[person]!; unit += 1) {
    const reward = rewardOf(side, person, unit)
    const cost = isMentee ? reward : -reward
    const last = hubArcs.owner.length - 1
    if (last >= first && hubArcs.cost[last] === cost) hubArcs.room[last]! += 1
    else {
      hubArcs.owner.push(node)
      hubArcs.cost.push(cost)
      hubArcs.room.push(1)
      hubArcs.sign.push(isMentee ? -1 : 1)
    }
  }
  hubArcs.sign[first] = 0
  const flow = isMentee ? hubArcs.room[first]! : 0
  if (isMentee) hubArcs.room[first] = side.room[person]! + 1
  hang(tree, node, tree.root)
  setArc(tree, node, { arc: -1 - first, flow, room: hubArcs.room[first]! })
  tree.potential[node] = 0 - hubArcs.cost[first]!
}

/** The best of some arcs to the hub and about `readsEach` pairs, or of more until one brings anything; false if none does. */
function findEntering(simplex: Simplex): boolean {
  const { rowStart, menteeCount } = simplex.network.instance
  simplex.gain = 0
  readHubArcs(simplex, simplex.readsEach / hubShare)
  let reads = 0
  for (let rows = 0; rows < menteeCount; rows += 1) {
    const { row } = simplex
    readRow(simplex, row)
    reads += rowStart[row + 1]! - rowStart[row]!
    simplex.row = row + 1 === menteeCount ? 0 : row + 1
    if (simplex.gain > 0 && reads >= simplex.readsEach) return true
  }
  if (simplex.gain === 0) readHubArcs(simplex, simplex.hubArcs.owner.length)
  return simplex.gain > 0
}

function readRow(simplex: Simplex, mentee: number): void {
  const { network, tree, pairSign } = simplex
  const { rowStart, pairMentor, pairScore, menteeCount } = network.instance
  const { pairScale, pairBonus } = network.objective
  const { potential } = tree
  const own = potential[mentee]! - pairBonus
  const end = rowStart[mentee + 1]!
  let most = simplex.gain
  let best = none
  for (let a = rowStart[mentee]!; a < end; a += 1) {
    const cost = own - pairScale * pairScore[a]! - potential[menteeCount + pairMentor[a]!]!
    const gain = -pairSign[a]! * cost
    if (gain > most) {
      most = gain
      best = a
    }
  }
  if (best === none) return
  simplex.gain = most
  simplex.entering = best
  simplex.tail = mentee
}

/** Reads so many arcs to the hub, in turn. */
function readHubArcs(simplex: Simplex, count: number): void {
  const { hubArcs, tree } = simplex
  for (let reads = 0; reads < Math.min(count, hubArcs.owner.length); reads += 1) {
    const h = simplex.hubArc
    const gain = -hubArcs.sign[h]! * (hubArcs.cost[h]! + tree.potential[hubArcs.owner[h]!]!)
    simplex.hubArc = h + 1 === hubArcs.owner.length ? 0 : h + 1
    if (gain <= simplex.gain) continue
    simplex.gain = gain
    simplex.entering = -1 - h
    simplex.tail = hubArcs.owner[h]!
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
function leadsUp({ tree, network }: Simplex, node: number): boolean {
  return node < network.instance.menteeCount || tree.parent[node] === tree.root
}

function headOf({ network, tree }: Simplex, arc: number): number {
  const { menteeCount, pairMentor } = network.instance
  return arc < 0 ? tree.root : menteeCount + pairMentor[arc]!
}

function roomOf({ hubArcs }: Simplex, arc: number): number {
  return arc < 0 ? hubArcs.room[-1 - arc]! : 1
}

function signOf({ hubArcs, pairSign }: Simplex, arc: number): number {
  return arc < 0 ? hubArcs.sign[-1 - arc]! : pairSign[arc]!
}

function setSign({ hubArcs, pairSign }: Simplex, arc: number, sign: number): void {
  if (arc < 0) hubArcs.sign[-1 - arc] = sign
  else pairSign[arc] = sign
}

/** Writes pairs and prices into the network. */
function toFlow({ network, tree, pairSign }: Simplex): Network {
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
  writePrices(mentees, tree.potential.subarray(0, mentees.count), 1)
  writePrices(mentors, tree.potential.subarray(mentees.count, tree.root), -1)
  return network
}

function takeUnit(side: Side, person: number, pair: { position: number; partner: number }): void {
  linkPair(side, person, pair)
  side.filled[person]! += 1
}

function writePrices(side: Side, potential: Float64Array, sign: 1 | -1): void {
  for (let x = 0; x < side.count; x += 1) if (!isClosed(side, x)) side.price[x] = 0 + sign * potential[x]!
}
