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
 * Most units find their place by bids before any path is searched. Bids and paths are compiled (./kernel): they are
 * where the time goes, and the first call is as quick as the next.
 *
 * Cost: one Dijkstra search per unit that bids leave open, O(units × pairs × log) at worst; a search ends at the first
 * end it meets. Scores like products (a mentor's worth × a mentee's) come near the worst: each path passes everybody.
 * There the network simplex method starts anew (find-flow-by-simplex.ts), once the searches have read too much.
 */
import { findFlowBySimplex } from './find-flow-by-simplex'
import { findPair } from './find-pair'
import type { Instance } from './instance'
import { int32sAt, kernel, sideAt } from './start-kernel'
import { loadPairs } from './load-pairs'
import { countUnits, shorterSide } from './market'
import { createNetwork, menteeOf, type Network } from './network'
import { mostMatched, type Objective } from './objective'
import { linkPair, type Side } from './side'

/** Of equally good flows, which one is found depends on the order of mentees and mentors alone. */
export function findFlow(instance: Instance, objective: Objective): Network {
  const network = createNetwork(instance, objective)
  const bidding = load(network)
  if (kernel.fill(readsPerPair * instance.pairMentor.length) === 0)
    return findFlowBySimplex(instance, objective)
  readFlow(network, bidding)
  return network
}

/** Usual scores need less than one; scores on which paths collapse need hundreds. */
const readsPerPair = 4

/** A floor that is likely to be the highest: the lowest score that somebody on the shorter side cannot do without. */
export function guessFloor(instance: Instance): number {
  load(createNetwork(instance, mostMatched(instance)))
  return kernel.guessFloor()
}

type Bidding = 'mentees' | 'mentors'

/** Makes the kernel ready for a network in which the locked pairs alone are chosen. */
function load(network: Network): Bidding {
  const bidding = shorterSide(network)
  loadPairs(network.instance, bidding, countUnits(network[bidding]))
  loadSides(network, bidding)
  return bidding
}

function loadSides(network: Network, bidding: Bidding): void {
  const { instance, objective, floor } = network
  const { bidders, holders } = sidesOf(network, bidding)
  kernel.startOver()
  writeSide(kernel.bidders(), bidders)
  writeSide(kernel.holders(), holders)
  kernel.setRewards(bidders.step, bidders.bonus, holders.step, holders.bonus)
  kernel.setProfits(objective.pairScale, objective.pairBonus, floor)
  for (const position of instance.locked) {
    const mentee = menteeOf(instance, position)
    const mentor = instance.pairMentor[position]!
    if (bidding === 'mentees') kernel.lockPair(mentee, mentor)
    else kernel.lockPair(mentor, mentee)
  }
}

function writeSide(at: number, { count, base, price, room, owed, fixed, filled }: Side): void {
  const lists = sideAt(at, count)
  lists.base.set(base)
  lists.price.set(price)
  lists.room.set(room)
  lists.owed.set(owed)
  lists.fixed.set(fixed)
  lists.filled.set(filled)
}

/** Writes pairs and prices into the network. */
function readFlow(network: Network, bidding: Bidding): void {
  const { instance, use, mentees, mentors } = network
  const { bidders, holders } = sidesOf(network, bidding)
  readSide(kernel.bidders(), bidders)
  readSide(kernel.holders(), holders)
  const count = kernel.seatCount()
  const bidder = int32sAt(kernel.seatBidder(), count)
  const holder = int32sAt(kernel.seatHolder(), count)
  for (let seat = 0; seat < count; seat += 1) {
    if (bidder[seat]! < 0) continue
    const mentee = bidding === 'mentees' ? bidder[seat]! : holder[seat]!
    const mentor = bidding === 'mentees' ? holder[seat]! : bidder[seat]!
    const position = findPair(instance, mentee, mentor)
    use[position] = 1
    linkPair(mentees, mentee, { position, partner: mentor })
    linkPair(mentors, mentor, { position, partner: mentee })
  }
}

function readSide(at: number, { count, price, filled }: Side): void {
  const lists = sideAt(at, count)
  price.set(lists.price)
  filled.set(lists.filled)
}

function sidesOf({ mentees, mentors }: Network, bidding: Bidding): { bidders: Side; holders: Side } {
  return bidding === 'mentees'
    ? { bidders: mentees, holders: mentors }
    : { bidders: mentors, holders: mentees }
}
