/**
 * The best flow of an objective that keeps nested limits, and what each limit costs.
 *
 * Limits are many, one for each mentor and group, but few bind. So only those that some flow broke stand in the network;
 * while a flow breaks others, these join them, and the simplex method goes on from there (Dantzig, Fulkerson, Johnson,
 * 1954: cutting planes). What the others cost is nothing.
 */
import type { OnProgress } from '#shared/lib/progress'
import { countBySimplex } from './count-by-simplex'
import { runSimplex } from './find-flow-by-simplex'
import type { Instance } from './instance'
import { countHeld, listLimits, type NestedLimits, type PricedLimits } from './nest-limits'
import { createNetwork, listPairs, menteeOf, type Network } from './network'
import type { Objective } from './objective'
import { coldStart, limitNode, type SimplexNetwork } from './simplex-network'
import { none } from './simplex-tree'

/** A flow and what limits cost in it. */
export type LimitedFlow = {
  readonly network: Network
  readonly limits: PricedLimits
}

/** The same with prices of the counts alone, by which these pairs fill the most as well. */
export type CountedFlow = LimitedFlow & { readonly toCounts: () => LimitedFlow }

/** Balance must cost nothing for the flow to be counted. */
export type FindLimitedFlow = (objective: Objective) => CountedFlow

/**
 * Finds flows of one instance, one after another, each from the one before; what one of them broke the next ones heed, as
 * what `pairs` break.
 */
export function createLimitedSearch(
  instance: Instance,
  { nested, onProgress }: { readonly nested: NestedLimits; readonly onProgress: OnProgress },
  pairs: Int32Array
): FindLimitedFlow {
  const heeded = new Set(
    nested.order.filter((limit) => nested.mentor[limit] === none || nested.shut[limit] === 1)
  )
  const heed = (chosen: Int32Array): number => {
    const broken = listBroken(instance, nested, chosen)
    for (const limit of broken) heeded.add(limit)
    return broken.length
  }
  heed(pairs)
  let last = { pairs, arcs: coldStart.arcs }
  return (objective) => {
    for (;;) {
      onProgress({ kind: 'keeping-limits', binding: heeded.size })
      const part = takePart(nested, heeded)
      const network = createNetwork(instance, objective)
      const start = {
        pairs: listUsable(network, part.nested, last.pairs),
        arcs: toPart(network, part, last.arcs)
      }
      const simplex = runSimplex(network, part.nested, start)
      last = { pairs: listPairs(network), arcs: listTreeArcs(simplex, part) }
      if (heed(last.pairs) > 0) continue
      const toCounts = () => toLimitedFlow(countBySimplex(simplex, nested), nested, part)
      return { ...toLimitedFlow(simplex, nested, part), toCounts }
    }
  }
}

/** Of these pairs those that are not locked, reach the floor and keep the limits: of too many the best ones. */
function listUsable({ instance, use, floor }: Network, nested: NestedLimits, pairs: Int32Array): Int32Array {
  const { pairScore } = instance
  const left = nested.left.slice()
  return pairs
    .filter((a) => use[a] === 0 && pairScore[a]! >= floor)
    .sort((a, b) => pairScore[b]! - pairScore[a]! || a - b)
    .filter((a) => {
      const limits = listLimits(nested, menteeOf(instance, a), a)
      const isKept = limits.every((limit) => left[limit]! > 0)
      if (isKept) for (const limit of limits) left[limit]! -= 1
      return isKept
    })
    .sort()
}

/** What is in a finished tree, limits by their indices among all of them. */
function listTreeArcs({ network, tree, sideArcs }: SimplexNetwork, { indices }: Part): Int32Array {
  const firstLimit = limitNode(network, 0)
  const arcs: number[] = []
  for (let node = 0; node < tree.root; node += 1) {
    if (tree.parent[node] === none) continue
    const arc = tree.arc[node]!
    const tail = arc < 0 ? sideArcs.tail[-1 - arc]! : none
    if (arc >= 0) arcs.push(arc)
    else arcs.push(-1 - (tail < firstLimit ? tail : firstLimit + indices[tail - firstLimit]!))
  }
  return Int32Array.from(arcs)
}

/** The same with limits by their indices in the part, without those that are not in it. */
function toPart(network: Network, { indices }: Part, arcs: Int32Array): Int32Array {
  const firstLimit = limitNode(network, 0)
  const indexOf = new Map(indices.map((limit, index) => [limit, index]))
  return arcs
    .map((arc) => {
      const node = -1 - arc
      if (node < firstLimit) return arc
      const index = indexOf.get(node - firstLimit)
      return index === undefined ? noArc : -1 - (firstLimit + index)
    })
    .filter((arc) => arc !== noArc)
}

const noArc = 2 ** 31 - 1

/** Some of the limits, and their indices among all of them. */
type Part = { readonly nested: NestedLimits; readonly indices: readonly number[] }

function takePart(nested: NestedLimits, heeded: ReadonlySet<number>): Part {
  const { order, limits, parent, mentor, left, shut } = nested
  const indices = [...heeded].sort((a, b) => a - b)
  const indexOf = new Map(indices.map((limit, index) => [limit, index]))
  // Of each limit the smallest one in the part that counts all it counts.
  const nearest = new Int32Array(limits.length)
  for (const limit of order) nearest[limit] = indexOf.get(limit) ?? nearest[parent[limit]!] ?? none
  const toNearest = (limit: number): number => (limit === none ? none : nearest[limit]!)
  return {
    nested: {
      limits: indices.map((limit) => limits[limit]!),
      order: order.filter((limit) => heeded.has(limit)).map((limit) => nearest[limit]!),
      parent: Int32Array.from(indices, (limit) => toNearest(parent[limit]!)),
      mentor: Int32Array.from(indices, (limit) => mentor[limit]!),
      ofMentee: nested.ofMentee.map(toNearest),
      ofPair: nested.ofPair.map(toNearest),
      left: Int32Array.from(indices, (limit) => left[limit]!),
      shut: Uint8Array.from(indices, (limit) => shut[limit]!),
      wide: nested.wide
    },
    indices
  }
}

function listBroken(instance: Instance, nested: NestedLimits, chosen: Int32Array): readonly number[] {
  const held = countHeld(instance, nested, chosen)
  return [...nested.limits.keys()].filter((limit) => held[limit]! > nested.limits[limit]!.most)
}

function toLimitedFlow(simplex: SimplexNetwork, nested: NestedLimits, part: Part): LimitedFlow {
  const { network } = simplex
  const { mentees } = network
  const reached = listReached(network, part.nested)
  const partPrice = toLimitPrices(simplex, part.nested, reached)
  // The potential of a mentee holds what the limits before the hub cost.
  for (let i = 0; i < mentees.count; i += 1) {
    for (let limit = part.nested.ofMentee[i]!; limit !== none; limit = part.nested.parent[limit]!)
      mentees.price[i]! -= partPrice[limit]!
  }
  const price = new Float64Array(nested.limits.length)
  for (const [k, limit] of part.indices.entries()) price[limit] = partPrice[k]!
  return { network, limits: { nested, price, reached: reached.map((k) => part.indices[k]!) } }
}

/** The limits whose pairs are as many as may be, not all of them locked. */
function listReached(network: Network, nested: NestedLimits): readonly number[] {
  const held = countHeld(network.instance, nested, listPairs(network))
  return nested.order.filter(
    (limit) => nested.shut[limit] === 0 && held[limit] === nested.limits[limit]!.most
  )
}

/**
 * Per limit that is reached by how much the potentials at its arc differ. A limit before a mentor that nobody passes may
 * stand higher than what is behind it: its pairs are too dear as they are.
 */
function toLimitPrices(
  { network, tree }: SimplexNetwork,
  nested: NestedLimits,
  reached: readonly number[]
): Float64Array {
  const potential = tree.potential.slice()
  const price = new Float64Array(nested.limits.length)
  const isReached = new Set(reached)
  for (const limit of nested.order) {
    const mentor = nested.mentor[limit]!
    const parent = nested.parent[limit]!
    const behind = mentor === none ? tree.root : network.mentees.count + mentor
    const node = limitNode(network, limit)
    const next = potential[parent === none ? behind : limitNode(network, parent)]!
    if (mentor !== none) potential[node] = Math.min(potential[node]!, next)
    if (isReached.has(limit)) price[limit] = Math.abs(potential[node]! - next)
  }
  return price
}
