/**
 * Mends a best flow after a change, at the price of a few searches: both sides can bid, on the same pairs and prices.
 * Notation and conditions as in market.ts; source: Ahuja, Magnanti, Orlin, Network Flows (1993), 9.11 (sensitivity).
 */
import { createPathSearch, findPath, movePrices, type PathSearch } from './find-path'
import { findOffers } from './find-offers'
import { addPair, createMarket, removePair } from './market'
import type { Network } from './network'
import { leastOf, linkPair, rewardOf, unlinkPair } from './side'

/** A network whose flow is the best, ready to be changed. */
export type Mender = {
  readonly network: Network
  readonly menteesBid: PathSearch
  readonly mentorsBid: PathSearch
}

export type Pair = { readonly position: number; readonly mentee: number; readonly mentor: number }

export function createMender(network: Network): Mender {
  return {
    network,
    menteesBid: createPathSearch(createMarket(network, 'mentees')),
    mentorsBid: createPathSearch(createMarket(network, 'mentors'))
  }
}

/** Takes an open unit of a bidder if that pays, by the shortest path to a place for it. */
export function fillUnit(search: PathSearch, bidder: number): void {
  const { market, offers } = search
  const { bidders } = market
  if (bidders.filled[bidder]! >= bidders.room[bidder]!) return
  if (bidders.filled[bidder] === bidders.fixed[bidder]) {
    findOffers(offers, market, { bidder, least: leastOf(market.holders) })
    bidders.price[bidder] = Math.max(offers.best, -rewardOf(bidders, bidder, bidders.filled[bidder]!))
  }
  if (rewardOf(bidders, bidder, bidders.filled[bidder]!) + bidders.price[bidder]! <= 0) return
  bidders.filled[bidder]! += 1
  const end = findPath(search, bidder)
  movePrices(search)
  shiftPairs(search, end)
}

/** For a holder with one pair more than places are counted: takes a place for it, or gives up one of its pairs. */
export function shedPair(search: PathSearch, holder: number): void {
  const { bidders, holders } = search.market
  const end = findPath(search, bidders.count + holder)
  movePrices(search)
  holders.filled[holder]! += 1
  if (end !== bidders.count + holder) shiftPairs(search, end)
}

/** Gives up a chosen pair, which is open (0) or forbidden (3) from now on, and finds the best for both people. */
export function giveUpPair(mender: Mender, pair: Pair, use: 0 | 3): void {
  const { mentees, mentors } = mender.network
  mender.network.use[pair.position] = use
  unlinkPair(mentees, pair.mentee, pair.position)
  unlinkPair(mentors, pair.mentor, pair.position)
  refill(mender, pair, 'mentee')
}

/**
 * Fills the unit and the place that a pair left, if that pays: one thing at a time, so that of whoever comes second
 * is counted as taken until then. Who has no other pair is priced anew; if the pair would bring something at the
 * prices of now, that must be who comes first.
 */
export function refill({ network, menteesBid, mentorsBid }: Mender, pair: Pair, first: Role): void {
  const turns = [
    { side: network.mentees, person: pair.mentee, search: menteesBid },
    { side: network.mentors, person: pair.mentor, search: mentorsBid }
  ]
  for (const { side, person, search } of first === 'mentee' ? turns : turns.reverse()) {
    side.filled[person]! -= 1
    fillUnit(search, person)
  }
}

type Role = 'mentee' | 'mentor'

/** Chooses a pair that pays, and finds what either person gives up for it. */
export function takePair(mender: Mender, pair: Pair): void {
  keepPair(mender, pair)
  shedPair(mender.mentorsBid, pair.mentee)
  shedPair(mender.menteesBid, pair.mentor)
}

/** Notes a pair as chosen whose unit and place are counted already. */
export function keepPair({ network }: Mender, { position, mentee, mentor }: Pair): void {
  network.use[position] = 1
  linkPair(network.mentees, mentee, { position, partner: mentor })
  linkPair(network.mentors, mentor, { position, partner: mentee })
}

/** Walks a path back from its end: pairs towards a holder are chosen, pairs back from a holder are given up. */
function shiftPairs(search: PathSearch, end: number): void {
  const { market } = search
  const { bidders } = market
  if (end < bidders.count) bidders.filled[end]! -= 1
  for (let node = end; search.from[node]! >= 0; node = search.from[node]!) {
    const position = search.via[node]!
    const origin = search.from[node]!
    if (node >= bidders.count) addPair(market, { position, bidder: origin, holder: node - bidders.count })
    else removePair(market, { position, bidder: node, holder: origin - bidders.count })
  }
}
