/**
 * A cheap start: mentees bid for places, so that few of them are left for the search of paths.
 *
 * Source: R. Jonker, A. Volgenant, Computing 38 (1987), "augmenting row reduction"; D. P. Bertsekas, "The auction
 * algorithm", Annals of Operations Research 14 (1988), with no least increment and a price per place (similar
 * objects). Notation and conditions as in find-flow.ts.
 *
 * A mentee without a mentor goes to the one that leaves it most, s − q, and pays for the place so much that its
 * second choice, or staying without, would be as good: that is its price p from then on. The mentor's price q is that
 * of its cheapest place; who holds it is sent away and bids again. Prices of mentors only rise, so all conditions hold
 * after every bid. As bids may rise by nothing, their number is limited.
 */
import type { Network } from './find-path'
import type { Ranking } from './rank-candidates'
import { addPair, countSlots } from './flow'
import { pairProfit, placeReward, unitReward } from './objective'
import { countRanked } from './rank-candidates'

type Auction = {
  readonly network: Network
  readonly ranking: Ranking
  /** What was paid for the place in each slot of the flow. */
  readonly paid: Float64Array
  /** The mentor whose price is the least. */
  cheapest: number
  /** The best offer to the mentee that bids, its pair, and the same of the second best; −1 if there is none. */
  best: number
  bestPair: number
  second: number
  secondPair: number
}

const bidsPerMentee = 3

/** Fills first units in the order of levels; who was sent away at last, or found only ties, has none afterwards. */
export function bidForPlaces(network: Network, ranking: Ranking): void {
  const auction = createAuction(network, ranking)
  const queue = queueBidders(network)
  let waiting = queue.length
  let head = 0
  for (let bids = bidsPerMentee * queue.length; bids > 0 && waiting > 0; bids -= 1) {
    const sentAway = bid(auction, queue[head]!)
    head = (head + 1) % queue.length
    waiting -= 1
    if (sentAway < 0) continue
    queue[(head + waiting) % queue.length] = sentAway
    waiting += 1
  }
}

function createAuction(network: Network, ranking: Ranking): Auction {
  const { flow } = network
  const paid = priceHeldPlaces(network)
  return {
    network,
    ranking,
    paid,
    cheapest: findCheapest(flow.mentorPrice, 0, -Infinity),
    best: -Infinity,
    bestPair: -1,
    second: -Infinity,
    secondPair: -1
  }
}

/** What holders of places would pay at most for them; lifts the mentors' prices to the cheapest of it. */
function priceHeldPlaces(network: Network): Float64Array {
  const { instance, objective, flow } = network
  const paid = new Float64Array(flow.slotPair.length)
  for (let j = 0; j < instance.mentorCount; j += 1) {
    const first = flow.slotStart[j]!
    const end = first + countSlots(flow, j)
    for (let slot = first; slot < end; slot += 1) {
      const profit = pairProfit(objective, instance.pairScore[flow.slotPair[slot]!]!)
      paid[slot] = profit - flow.menteePrice[flow.slotMentee[slot]!]!
    }
    if (end > first) flow.mentorPrice[j] = cheapestPlace(network, paid, j)
  }
  return paid
}

/** Mentees with an open unit, by the level of their first open unit. */
function queueBidders({ instance, objective, flow }: Network): Int32Array {
  const { first, demand } = objective.levels
  const { filled, fixedFilled } = flow
  const bidders = Array.from({ length: instance.menteeCount }, (_, i) => i)
  return Int32Array.from(
    bidders
      .filter((i) => fixedFilled[i] === filled[i] && filled[i]! < demand[i]!)
      .sort((a, b) => first[a]! + fixedFilled[a]! - first[b]! - fixedFilled[b]! || a - b)
  )
}

/** One bid; returns the mentee that lost its place to it, or −1. */
function bid(auction: Auction, mentee: number): number {
  const { instance, objective, flow } = auction.network
  findOffers(auction, mentee)
  const without = -unitReward(objective, mentee, flow.fixedFilled[mentee]!)
  if (auction.best <= without) return -1
  const price = Math.max(auction.second, without)
  let position = auction.bestPair
  if (price === auction.best && !hasPlace(auction.network, instance.pairMentor[position]!)) {
    // A bid that raises nothing would only change who holds the place.
    position = auction.secondPair
    if (auction.second < price || !hasPlace(auction.network, instance.pairMentor[position]!)) return -1
  }
  flow.menteePrice[mentee] = price
  flow.filled[mentee]! += 1
  return takePlace(auction, mentee, position)
}

/** Whether the mentor's cheapest place is free. */
function hasPlace({ instance, objective, flow }: Network, mentor: number): boolean {
  const load = flow.load[mentor]!
  return (
    load < instance.capacity[mentor]! && -placeReward(objective, mentor, load) <= flow.mentorPrice[mentor]!
  )
}

/** Gives the pair the mentor's cheapest place at the price that leaves the mentee its own price; who is sent away, or −1. */
function takePlace(auction: Auction, mentee: number, position: number): number {
  const { network, paid } = auction
  const { instance, objective, flow } = network
  const mentor = instance.pairMentor[position]!
  let slot = flow.slotStart[mentor]! + countSlots(flow, mentor)
  let sentAway = -1
  if (hasPlace(network, mentor)) {
    addPair(flow, { position, mentee, mentor })
  } else {
    do slot -= 1
    while (paid[slot] !== flow.mentorPrice[mentor])
    sentAway = flow.slotMentee[slot]!
    flow.filled[sentAway]! -= 1
    flow.use[flow.slotPair[slot]!] = 0
    flow.use[position] = 1
    flow.slotPair[slot] = position
    flow.slotMentee[slot] = mentee
  }
  paid[slot] = pairProfit(objective, instance.pairScore[position]!) - flow.menteePrice[mentee]!
  const before = flow.mentorPrice[mentor]!
  flow.mentorPrice[mentor] = cheapestPlace(network, paid, mentor)
  if (mentor === auction.cheapest) auction.cheapest = findCheapest(flow.mentorPrice, mentor, before)
  return sentAway
}

function cheapestPlace({ instance, objective, flow }: Network, paid: Float64Array, mentor: number): number {
  const load = flow.load[mentor]!
  let price = load < instance.capacity[mentor]! ? -placeReward(objective, mentor, load) : Infinity
  const first = flow.slotStart[mentor]!
  for (let slot = first; slot < first + countSlots(flow, mentor); slot += 1) {
    price = Math.min(price, paid[slot]!)
  }
  return price
}

/** After the cheapest mentor rose: the next one that is as cheap as it was, or the cheapest of all. */
function findCheapest(prices: Float64Array, from: number, least: number): number {
  let cheapest = from
  for (let k = 1; k < prices.length; k += 1) {
    const mentor = from + k < prices.length ? from + k : from + k - prices.length
    if (prices[mentor]! < prices[cheapest]!) cheapest = mentor
    if (prices[cheapest]! <= least) break
  }
  return cheapest
}

function findOffers(auction: Auction, mentee: number): void {
  const { network, ranking } = auction
  const { flow } = network
  const least = flow.mentorPrice[auction.cheapest]!
  clearOffers(auction)
  const count = countRanked(ranking, network, mentee)
  const first = mentee * ranking.size
  for (let k = first; k < first + count; k += 1) {
    const profit = ranking.profit[k]!
    if (profit - least <= auction.second) return
    if (flow.use[ranking.position[k]!] !== 0) continue
    const offer = profit - flow.mentorPrice[ranking.mentor[k]!]!
    if (offer > auction.second) noteOffer(auction, ranking.position[k]!, offer)
  }
  if (ranking.rest[mentee]! - least > auction.second) readOffers(auction, mentee)
}

/** Reads all candidates of the mentee as they stand. */
function readOffers(auction: Auction, mentee: number): void {
  const { instance, objective, flow } = auction.network
  const { pairScore, pairMentor } = instance
  const { pairScale, pairBonus, floor } = objective
  const { mentorPrice, use } = flow
  clearOffers(auction)
  let second = -Infinity
  const end = instance.rowStart[mentee + 1]!
  for (let a = instance.rowStart[mentee]!; a < end; a += 1) {
    const score = pairScore[a]!
    const offer = pairScale * score + pairBonus - mentorPrice[pairMentor[a]!]!
    if (offer <= second || use[a] !== 0 || score < floor) continue
    noteOffer(auction, a, offer)
    second = auction.second
  }
}

function clearOffers(auction: Auction): void {
  auction.best = auction.second = -Infinity
  auction.bestPair = auction.secondPair = -1
}

function noteOffer(auction: Auction, position: number, offer: number): void {
  if (offer > auction.best) {
    auction.second = auction.best
    auction.secondPair = auction.bestPair
    auction.best = offer
    auction.bestPair = position
  } else {
    auction.second = offer
    auction.secondPair = position
  }
}
