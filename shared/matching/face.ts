import type { SparsePrices } from './certificate'
import { costOfLimits, countHeld, isShut, type NestedLimits, toDensePrices } from './nest-limits'
import type { Network } from './network'
import { closed, listColumns, listRows, open, type OpenPairs, type PairStates } from './open-pairs'
import { isClosed, rewardOf, type Side } from './side'
import { limitNode, toHeads } from './simplex-network'
import { none } from './simplex-tree'

/**
 * All assignments that are as good as any so far, seen from one of them as a flow: hub → mentee → pair → mentor → hub.
 * Limits on mentees stand between the hub and these, limits on pairs of one mentor before it. Assignments of the face
 * differ by open pairs and by what flows on links alone.
 *
 * `chosen` holds the chosen open pairs of each mentee, and of each head, the node that a pair leads to. `use` is 2 for a
 * chosen pair that is not open.
 */
export type Face = PairStates & {
  readonly pairHead: Int32Array
  readonly links: Links
  readonly chosen: readonly number[][]
  readonly use: Uint8Array
  readonly rows: OpenPairs
  readonly columns: OpenPairs
  floor: number
}

/**
 * Every node but the hub, which is the last one, has a link to the node next to it on the way to the hub. On it flow the
 * filled units of a mentee or the pairs that a limit counts, from there, or the filled places of a mentor and the pairs
 * before it, to there: at least `low`, at most `high`. The children of node x stand from `childStart[x]` on.
 */
type Links = {
  readonly parent: Int32Array
  readonly leadsIn: Uint8Array
  readonly flow: Int32Array
  readonly low: Int32Array
  readonly high: Int32Array
  readonly childStart: Int32Array
  readonly child: Int32Array
}

/** Prices of the counts alone: what has no slack under them is open. */
type CountPrices = {
  readonly mentee: readonly number[]
  readonly mentor: readonly number[]
  readonly limit: SparsePrices | null
}

/** What a face begins with: `counts` states what units and places count. */
type Start = {
  readonly counts: Network
  readonly prices: CountPrices
  readonly nested: NestedLimits | null
  readonly floor: number
}

/** The assignments that fill as much as `network`, level by level, by pairs that score at least `floor`. */
export function createFace(network: Network, start: Start): Face {
  const { instance, use, mentees, mentors } = network
  const { nested, floor } = start
  const state = listOpen(network, start)
  const pairHead = toHeads(instance, nested)
  const hub = limitNode(network, nested === null ? 0 : nested.limits.length)
  const chosen = Array.from({ length: hub }, (): number[] => [])
  const face = {
    instance,
    pairHead,
    links: toLinks(network, start, hub),
    chosen,
    use,
    state,
    rows: listRows(instance, { state, pairHead }),
    columns: listColumns(instance, { state, pairHead, hub }),
    floor
  }
  for (let i = 0; i < mentees.count; i += 1) {
    for (const position of mentees.pairs[i]!) {
      if (state[position] === closed) use[position] = 2
      else linkPair(face, i, position)
    }
  }
  for (const pairs of [...mentees.pairs, ...mentors.pairs]) pairs.length = 0
  return face
}

/** Notes a chosen open pair with both its nodes. */
export function linkPair({ chosen, pairHead, use }: Linking, mentee: number, position: number): void {
  use[position] = 1
  chosen[mentee]!.push(position)
  chosen[pairHead[position]!]!.push(position)
}

/** The opposite of `linkPair`; `use` is up to the caller. */
export function unlinkPair({ chosen, pairHead }: Linking, mentee: number, position: number): void {
  remove(chosen[mentee]!, position)
  remove(chosen[pairHead[position]!]!, position)
}

type Linking = Pick<Face, 'chosen' | 'pairHead' | 'use'>

function remove(pairs: number[], position: number): void {
  pairs[pairs.indexOf(position)] = pairs.at(-1)!
  pairs.pop()
}

/** Makes a chosen pair part of every assignment of the face. */
export function settlePair(face: Face, mentee: number, position: number): void {
  unlinkPair(face, mentee, position)
  face.use[position] = 2
}

/** Positions of all chosen pairs, ascending. */
export function listChosen({ use }: Pick<Face, 'use'>): Int32Array {
  return listWhere(use, (is) => is !== 0)
}

/** Positions of the chosen pairs that all assignments have in common, ascending. */
export function listSettled({ use }: Face): Int32Array {
  return listWhere(use, (is) => is === 2)
}

function listWhere(use: Uint8Array, isListed: (is: number) => boolean): Int32Array {
  const positions: number[] = []
  for (let a = 0; a < use.length; a += 1) if (isListed(use[a]!)) positions.push(a)
  return Int32Array.from(positions)
}

/** Pairs that score at least the floor and that the count prices leave no slack. */
function listOpen(
  { instance, use, mentees, mentors }: Network,
  { prices, nested, floor }: Start
): Uint8Array {
  const { rowStart, pairMentor, pairScore } = instance
  const priced = nested && { nested, price: toDensePrices(nested, prices.limit ?? []) }
  const state = new Uint8Array(use.length)
  for (let i = 0; i < mentees.count; i += 1) {
    if (isClosed(mentees, i)) continue
    for (let a = rowStart[i]!; a < rowStart[i + 1]!; a += 1) {
      const j = pairMentor[a]!
      if (use[a] === 2 || pairScore[a]! < floor || isClosed(mentors, j)) continue
      const paid = prices.mentee[i]! + prices.mentor[j]!
      if (priced === null) state[a] = paid === 0 ? open : closed
      else if (!isShut(priced.nested, i, a))
        state[a] = paid + costOfLimits(priced, i, a) === 0 ? open : closed
    }
  }
  return state
}

function toLinks(network: Network, { counts, prices, nested }: Start, hub: number): Links {
  const { instance, mentees, mentors } = network
  const column = () => new Int32Array(hub + 1)
  const links = {
    parent: column().fill(hub),
    leadsIn: new Uint8Array(hub + 1).fill(1, 0, mentees.count),
    flow: column(),
    low: column(),
    high: column()
  }
  links.parent[hub] = none
  links.flow.set(mentees.filled)
  links.flow.set(mentors.filled, mentees.count)
  setRange(links, 0, toRange(counts.mentees, prices.mentee, instance.mentorCount))
  setRange(links, mentees.count, toRange(counts.mentors, prices.mentor, instance.menteeCount))
  if (nested !== null) addLimits(links, network, { prices, nested })
  return { ...links, ...toChildren(links.parent) }
}

type BareLinks = Omit<Links, 'childStart' | 'child'>

/** How many units each person may have taken, at least and at most. */
type Range = { readonly low: Int32Array; readonly high: Int32Array }

function setRange(links: BareLinks, first: number, { low, high }: Range): void {
  links.low.set(low, first)
  links.high.set(high, first)
}

/** Below `low` units are worth more than they cost, up to `high` just as much. */
function toRange(side: Side, prices: readonly number[], others: number): Range {
  const low = side.fixed.slice()
  const high = side.fixed.slice()
  for (let x = 0; x < side.count; x += 1) {
    for (let unit = side.fixed[x]!; unit < Math.min(side.room[x]!, others); unit += 1) {
      const worth = rewardOf(side, x, unit) + prices[x]!
      if (worth < 0) break
      high[x]! += 1
      if (worth > 0) low[x]! += 1
    }
  }
  return { low, high }
}

/** A limit that costs something is reached by every assignment that fills as much. */
function addLimits(
  { parent, leadsIn, flow, low, high }: BareLinks,
  network: Network,
  { prices, nested }: { readonly prices: CountPrices; readonly nested: NestedLimits }
): void {
  const { mentees } = network
  const hub = parent.length - 1
  const isPriced = new Set((prices.limit ?? []).map(([limit]) => limit))
  const held = countHeld(network.instance, nested, listChosen(network))
  const nodeOf = (limit: number, beyond: number): number =>
    limit === none ? beyond : limitNode(network, limit)
  for (const [limit, { most }] of nested.limits.entries()) {
    const node = limitNode(network, limit)
    const mentor = nested.mentor[limit]!
    parent[node] = nodeOf(nested.parent[limit]!, mentor === none ? hub : mentees.count + mentor)
    leadsIn[node] = mentor === none ? 1 : 0
    flow[node] = held[limit]!
    low[node] = isPriced.has(limit) ? most : most - nested.left[limit]!
    high[node] = most
  }
  for (let i = 0; i < mentees.count; i += 1) parent[i] = nodeOf(nested.ofMentee[i]!, hub)
}

function toChildren(parent: Int32Array): Pick<Links, 'childStart' | 'child'> {
  const childStart = new Int32Array(parent.length + 1)
  for (const node of parent) if (node !== none) childStart[node + 1]! += 1
  for (let x = 0; x < parent.length; x += 1) childStart[x + 1]! += childStart[x]!
  const next = childStart.slice()
  const child = new Int32Array(parent.length - 1)
  for (const [x, node] of parent.entries()) {
    if (node === none) continue
    child[next[node]!] = x
    next[node]! += 1
  }
  return { childStart, child }
}
