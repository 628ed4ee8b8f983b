import { leadsUp, writePrices } from './find-flow-by-simplex'
import type { NestedLimits } from './nest-limits'
import { createNetwork, type Network } from './network'
import { countsAbove, gapOf } from './objective'
import type { Side } from './side'
import type { SimplexNetwork } from './simplex-network'
import { none } from './simplex-tree'

/**
 * The flow of a finished simplex method as the best of what counts before scores, without another run: a reduced cost is
 * the value of a simple cycle, and has the sign of what that cycle counts, if it counts anything (SPEC.md, M16, M32). So
 * the same tree is the best for the counts alone, and only its potentials are others.
 */
export function countBySimplex(simplex: SimplexNetwork, limits: Pick<NestedLimits, 'wide'>): SimplexNetwork {
  const { network, tree } = simplex
  const { instance, floor, use } = network
  const potential = toCountPotentials(simplex)
  const fresh = createNetwork(instance, countsAbove(instance, floor, limits))
  const counts: Network = {
    ...fresh,
    use,
    mentees: withPairs(fresh.mentees, network.mentees),
    mentors: withPairs(fresh.mentors, network.mentors)
  }
  writePrices(counts, potential)
  return { ...simplex, network: counts, tree: { ...tree, potential } }
}

function withPairs(fresh: Side, { filled, pairs, partners }: Side): Side {
  return { ...fresh, filled: filled.slice(), pairs, partners }
}

/** From the root down, with pairs that cost nothing and rewards in multiples of the gap. */
function toCountPotentials(simplex: SimplexNetwork): Float64Array {
  const { tree, sideArcs, network } = simplex
  const gap = gapOf(network.objective)
  const potential = new Float64Array(tree.potential.length)
  const open = [tree.root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let child = tree.firstChild[node]!; child !== none; child = tree.nextSibling[child]!) {
      const arc = tree.arc[child]!
      const cost = arc < 0 ? sideArcs.cost[-1 - arc]! / gap : 0
      potential[child] = potential[node]! + (leadsUp(simplex, child) ? -cost : cost)
      open.push(child)
    }
  }
  return potential
}
