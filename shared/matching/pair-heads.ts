/**
 * Where the arcs of a residual network lead when limits stand before mentors or before the hub (SPEC.md, M33).
 *
 * A limit with room to spare lets one pair more or less pass for nothing, so its node is one with what lies behind it.
 * Only limits that are reached are nodes of their own: nothing more may pass them, and what passes may be taken back at
 * the limit's price.
 */
import type { ChosenPairs } from './check-feasibility'
import type { SparsePrices } from './certificate'
import type { Instance } from './instance'
import { countHeld, type NestedLimits } from './nest-limits'
import { none } from './simplex-tree'

/** Nodes that stand one before another: the first ones before nothing, each limit before its `parent`, which it leaves at `cost`. */
type Gates = {
  readonly count: number
  readonly parent: Int32Array
  readonly cost: Float64Array
  /** The limit that a node stands for; `none` for what is no limit. */
  readonly limit: Int32Array
}

/**
 * `heads` are what pairs lead to: the mentors, then their limits that are reached, then a closed one for pairs that
 * locks leave no way to choose. `hubs` are what units of mentees come from: the hub, then the limits on mentees that are
 * reached.
 */
export type PairHeads = {
  readonly heads: Gates
  readonly headMentor: Int32Array
  readonly pairHead: Int32Array
  readonly headIsClosed: Uint8Array
  readonly hubs: Gates
  readonly menteeHub: Int32Array
  readonly menteeIsClosed: Uint8Array
}

/** Pairs lead to mentors, and units come from the one hub. */
export function createPairHeads(instance: Instance, chosen: ChosenPairs): PairHeads {
  const { mentorCount, menteeCount, capacity, pairMentor } = instance
  const { demand, fixedFilled, fixedLoad } = chosen
  return {
    heads: toGates(mentorCount, []),
    headMentor: Int32Array.from({ length: mentorCount }, (_, j) => j),
    pairHead: pairMentor,
    headIsClosed: Uint8Array.from(fixedLoad, (locks, j) => (locks === capacity[j] ? 1 : 0)),
    hubs: toGates(1, []),
    menteeHub: new Int32Array(menteeCount),
    menteeIsClosed: Uint8Array.from(fixedFilled, (locks, i) => (locks === demand[i] ? 1 : 0))
  }
}

/** The same where limits stand between; null where one that has room to spare has a price. */
export function createPairHeadsWithin(
  instance: Instance,
  chosen: ChosenPairs,
  { nested, prices }: { readonly nested: NestedLimits; readonly prices: SparsePrices }
): PairHeads | null {
  const plain = createPairHeads(instance, chosen)
  const priceOf = new Map(prices)
  const held = countHeld(instance, nested, chosen.pairs)
  const isReached = (limit: number) => nested.shut[limit] === 0 && held[limit] === nested.limits[limit]!.most
  if (prices.some(([limit]) => !isReached(limit))) return null
  const heads: Gate[] = []
  const hubs: Gate[] = []
  const headMentor = Array.from(plain.headMentor)
  const nodeOf = new Int32Array(nested.limits.length)
  for (const limit of nested.order) {
    const mentor = nested.mentor[limit]!
    const parent = nested.parent[limit]!
    const behind = parent === none ? Math.max(0, mentor) : nodeOf[parent]!
    nodeOf[limit] = behind
    if (nested.shut[limit] === 1) nodeOf[limit] = closed
    else if (isReached(limit)) {
      const gate = { parent: behind, cost: priceOf.get(limit) ?? 0, limit }
      if (mentor === none) nodeOf[limit] = hubs.push(gate)
      else {
        nodeOf[limit] = instance.mentorCount + heads.push(gate) - 1
        headMentor.push(mentor)
      }
    }
  }
  const closedHead = headMentor.push(none) - 1
  const headOf = (limit: number, mentor: number): number =>
    limit === none ? mentor : nodeOf[limit] === closed ? closedHead : nodeOf[limit]!
  const isShut = Uint8Array.from(nested.ofMentee, (limit) =>
    limit !== none && nodeOf[limit] === closed ? 1 : 0
  )
  return {
    heads: toGates(instance.mentorCount, [...heads, { parent: none, cost: 0, limit: none }]),
    headMentor: Int32Array.from(headMentor),
    pairHead: instance.pairMentor.map((mentor, a) => headOf(nested.ofPair[a]!, mentor)),
    headIsClosed: Uint8Array.from(headMentor, (mentor) => plain.headIsClosed[mentor] ?? 1),
    hubs: toGates(1, hubs),
    menteeHub: nested.ofMentee.map((limit, i) => (limit === none || isShut[i] === 1 ? 0 : nodeOf[limit]!)),
    menteeIsClosed: plain.menteeIsClosed.map((isClosed, i) => isClosed | isShut[i]!)
  }
}

/** How many heads there would be; Infinity where prices fit no heads. */
export function countHeads(
  instance: Instance,
  { chosen, nested, prices }: { chosen: ChosenPairs; nested: NestedLimits; prices: SparsePrices }
): number {
  return createPairHeadsWithin(instance, chosen, { nested, prices })?.heads.count ?? Infinity
}

type Gate = { readonly parent: number; readonly cost: number; readonly limit: number }

const closed = -2

function toGates(first: number, gates: readonly Gate[]): Gates {
  const count = first + gates.length
  const column = {
    parent: new Int32Array(count),
    cost: new Float64Array(count),
    limit: new Int32Array(count)
  }
  column.parent.fill(none)
  column.limit.fill(none)
  for (const [k, { parent, cost, limit }] of gates.entries()) {
    column.parent[first + k] = parent
    column.cost[first + k] = cost
    column.limit[first + k] = limit
  }
  return { count, ...column }
}
