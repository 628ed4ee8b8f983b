/**
 * The best flow of an objective that keeps nested limits, and what each limit costs.
 *
 * Limits are many, one for each mentor and group, but few bind. So only those that some flow broke stand in the network;
 * while a flow breaks others, these join them, and the simplex method starts anew (Dantzig, Fulkerson, Johnson, 1954:
 * cutting planes). What the others cost is nothing.
 */
import { invariant } from '#shared/lib/invariant'
import { countBySimplex } from './count-by-simplex'
import { runSimplex } from './find-flow-by-simplex'
import type { Instance } from './instance'
import { countHeld, type NestedLimits, nestLimits, type PricedLimits } from './nest-limits'
import { createNetwork, listPairs, type Network } from './network'
import type { Objective } from './objective'
import { limitNode, type SimplexNetwork } from './simplex-network'
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

/** Finds flows of one instance, one after another; what one of them broke the next ones heed, as what `pairs` break. */
export function createLimitedSearch(
  instance: Instance,
  nested: NestedLimits,
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
  return (objective) => {
    for (;;) {
      const part = takePart(instance, nested, heeded)
      const simplex = runSimplex(createNetwork(instance, objective), part.nested)
      if (heed(listPairs(simplex.network)) > 0) continue
      const toCounts = () => toLimitedFlow(countBySimplex(simplex, nested), nested, part)
      return { ...toLimitedFlow(simplex, nested, part), toCounts }
    }
  }
}

/** Some of the limits, and their indices among all of them. */
type Part = { readonly nested: NestedLimits; readonly indices: readonly number[] }

function takePart(instance: Instance, { limits }: NestedLimits, heeded: ReadonlySet<number>): Part {
  const indices = [...heeded].sort((a, b) => a - b)
  const part = nestLimits(
    instance,
    indices.map((index) => limits[index]!)
  )
  invariant(part !== null, 'what is nested stays so in part')
  return { nested: part, indices }
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
