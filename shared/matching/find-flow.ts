/**
 * The best flow of an objective, with prices that prove it, by successive shortest paths.
 *
 * Sources: R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
 * problems", Computing 38 (1987) 325–340 (one row at a time, prices kept); Ahuja, Magnanti, Orlin, Network Flows
 * (1993), 9.7 and 14.5 (reduced costs, concave rewards as parallel unit arcs).
 *
 * Notation as in objective.ts, with a price p(i) per mentee and q(j) per mentor. Kept after every step, for the
 * units that entered so far, f = filled(i), l = load(j):
 *   pair (i, j) not chosen: s − p(i) − q(j) ≤ 0         chosen: s − p(i) − q(j) ≥ 0        locked: no condition
 *   mentee i:  R(i, f − 1) + p(i) ≥ 0 and R(i, f) + p(i) ≤ 0 where these units are there and not locked
 *   mentor j:  V(j, l − 1) + q(j) ≥ 0 and V(j, l) + q(j) ≤ 0 likewise
 * A new unit of mentee i either stays open (R + p ≤ 0 already) or starts a shortest path that ends at a free place,
 * at the last unit of another mentee, which is dropped, or at i itself, which then stays as it was.
 *
 * Most first units find their place by bids before any path is searched (bid-for-places.ts), and again each time
 * the paths have moved prices far: once all places are taken, one path lifts all prices by a gap.
 *
 * Cost: one Dijkstra search per unit that bids leave open, O(units × pairs × log) at worst; a search ends at the first
 * end it meets. Scores like products (a mentor's worth × a mentee's) come near the worst: each path passes everybody.
 */
import type { Flow } from './flow'
import type { Instance } from './instance'
import type { Network, PathSearch } from './find-path'
import type { Objective } from './objective'
import { bidForPlaces } from './bid-for-places'
import { addPair, createFlow, removePair } from './flow'
import { createPathSearch, findPath, movePrices } from './find-path'
import { pairProfit, unitReward } from './objective'
import { createRanking } from './rank-candidates'

/** Of equally good flows, which one is found depends on the order of mentees and mentors alone. */
export function findFlow(instance: Instance, objective: Objective): Flow {
  const flow = createFlow(instance, objective)
  const network = { instance, objective, flow }
  const ranking = createRanking(instance)
  const search = createPathSearch(network, ranking)
  const reach = bidsAgainAfter * (instance.menteeCount + instance.mentorCount)
  for (let round = 1; round <= roundsOfBids; round += 1) {
    bidForPlaces(network, ranking)
    if (insertUnits(search, round < roundsOfBids ? reach : Infinity)) break
  }
  return flow
}

const roundsOfBids = 32
/** When the paths of a round have reached all people this often, prices have moved so far that bids pay again. */
const bidsAgainAfter = 0.5

/**
 * Inserts the open units; false if it gave up because the paths of first units reached more than `reach` nodes.
 * Level by level: what enters later then cannot displace what counts more.
 */
function insertUnits(search: PathSearch, reach: number): boolean {
  const { instance, objective, flow } = search.network
  const { count, first, demand } = objective.levels
  let left = reach
  for (let level = 0; level < count; level += 1) {
    for (let mentee = 0; mentee < instance.menteeCount; mentee += 1) {
      const unit = level - first[mentee]!
      if (unit !== flow.filled[mentee] || unit >= demand[mentee]!) continue
      // Bids are for first units alone.
      if (unit > flow.fixedFilled[mentee]!) left = Infinity
      left -= insertUnit(search, mentee, unit)
      if (left < 0) return false
    }
  }
  return true
}

/** Returns how many nodes the search reached. */
function insertUnit(search: PathSearch, mentee: number, unit: number): number {
  const { objective, flow } = search.network
  if (unit === flow.fixedFilled[mentee]) flow.menteePrice[mentee] = bestOffer(search.network, mentee)
  if (unitReward(objective, mentee, unit) + flow.menteePrice[mentee]! <= 0) return 0
  flow.filled[mentee]! += 1
  const end = findPath(search, mentee)
  const reached = search.reachedCount
  movePrices(search)
  shiftPairs(search, end)
  return reached
}

/** The least price that leaves no unchosen pair of the mentee a profit; −Infinity if it has none. */
function bestOffer({ instance, objective, flow }: Network, mentee: number): number {
  let best = -Infinity
  for (let a = instance.rowStart[mentee]!; a < instance.rowStart[mentee + 1]!; a += 1) {
    const score = instance.pairScore[a]!
    if (flow.use[a] !== 0 || score < objective.floor) continue
    const offer = pairProfit(objective, score) - flow.mentorPrice[instance.pairMentor[a]!]!
    if (offer > best) best = offer
  }
  return best
}

/** Walks the path back from its end: pairs towards a mentor are chosen, pairs back from a mentor are given up. */
function shiftPairs(search: PathSearch, end: number): void {
  const { instance, flow } = search.network
  const mentees = instance.menteeCount
  if (end < mentees) flow.filled[end]! -= 1
  for (let node = end; search.from[node]! >= 0; node = search.from[node]!) {
    const position = search.via[node]!
    const origin = search.from[node]!
    if (node >= mentees) addPair(flow, { position, mentee: origin, mentor: node - mentees })
    else removePair(flow, { position, mentee: node, mentor: origin - mentees })
  }
}
