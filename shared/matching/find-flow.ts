/**
 * The best flow of an objective, with prices that prove it, by successive shortest paths.
 *
 * Sources: R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
 * problems", Computing 38 (1987) 325–340 (one row at a time, prices kept); Ahuja, Magnanti, Orlin, Network Flows
 * (1993), 9.7 and 14.5 (reduced costs, concave rewards as parallel unit arcs).
 *
 * Notation and conditions stand in market.ts. The side with fewer units bids. A new unit of bidder i either stays open
 * (R + p ≤ 0 already) or starts a shortest path that ends at a free place, at the last unit of another bidder, which
 * is dropped, or at i itself, which then stays as it was.
 *
 * Most units find their place by bids before any path is searched (bid-for-places.ts).
 *
 * Cost: one Dijkstra search per unit that bids leave open, O(units × pairs × log) at worst; a search ends at the first
 * end it meets. Scores like products (a mentor's worth × a mentee's) come near the worst: each path passes everybody.
 * There the network simplex method starts anew (find-flow-by-simplex.ts), once the searches have read too much.
 */
import { bidForPlaces } from './bid-for-places'
import { findFlowBySimplex } from './find-flow-by-simplex'
import { createPathSearch } from './find-path'
import type { Instance } from './instance'
import { createMarket, shorterSide } from './market'
import { createNetwork, type Network } from './network'
import type { Objective } from './objective'
import { fillUnit } from './settle'
import { rewardOf, type Side } from './side'

/** Of equally good flows, which one is found depends on the order of mentees and mentors alone. */
export function findFlow(instance: Instance, objective: Objective): Network {
  const network = createNetwork(instance, objective)
  const market = createMarket(network, shorterSide(network))
  bidForPlaces(market, listOpenUnits(market.bidders))
  const search = createPathSearch(market)
  for (const bidder of listOpenUnits(market.bidders)) {
    fillUnit(search, bidder)
    if (search.reads > readsPerPair * instance.pairMentor.length)
      return findFlowBySimplex(instance, objective)
  }
  return network
}

/** Usual scores need less than one; scores on which paths collapse need hundreds. */
const readsPerPair = 4

/** Whose units are open, one entry for each, by falling reward: what enters later then cannot displace what counts more. */
function listOpenUnits(side: Side): Int32Array {
  const units: { readonly person: number; readonly reward: number }[] = []
  for (let person = 0; person < side.count; person += 1) {
    for (let unit = side.filled[person]!; unit < side.room[person]!; unit += 1) {
      units.push({ person, reward: rewardOf(side, person, unit) })
    }
  }
  units.sort((a, b) => b.reward - a.reward || a.person - b.person)
  return Int32Array.from(units, ({ person }) => person)
}
