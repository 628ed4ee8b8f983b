/**
 * A cheap start: bidders bid for places, so that few of them are left for the search of paths.
 *
 * Source: R. Jonker, A. Volgenant, Computing 38 (1987), "augmenting row reduction"; D. P. Bertsekas, "The auction
 * algorithm", Annals of Operations Research 14 (1988), with no least increment and a price per place (similar
 * objects). Notation and conditions as in market.ts.
 *
 * A bidder with an open unit goes to the holder that leaves it most, s − q, and pays for the place so much that its
 * second choice, or leaving the unit open, would be as good: that is its price p from then on, and s − p what it pays
 * for each place it holds. The holder's price q is that of its cheapest place; who holds it is sent away and bids
 * again. Prices of holders only rise, so all conditions hold after every bid. As bids may rise by nothing, their number
 * is limited.
 */
import { createOffers, findOffers, type Offers } from './find-offers'
import { addPair, type Market, removePair } from './market'
import { pairProfit } from './objective'
import { costToFill, rewardOf } from './side'

type Auction = {
  readonly market: Market
  readonly offers: Offers
  /** The holder whose price is the least. */
  cheapest: number
}

const bidsPerUnit = 3

/** Takes units in the order of the list; who was sent away at last, or found only ties, has them open afterwards. */
export function bidForPlaces(market: Market, units: Int32Array): void {
  const { holders } = market
  for (let j = 0; j < holders.count; j += 1) {
    if (holders.pairs[j]!.length > 0) holders.price[j] = cheapestPlace(market, j)
  }
  const auction = { market, offers: createOffers(), cheapest: findCheapest(holders.price, 0, -Infinity) }
  const queue = units.slice()
  let waiting = queue.length
  let head = 0
  for (let bids = bidsPerUnit * queue.length; bids > 0 && waiting > 0; bids -= 1) {
    const sentAway = bid(auction, queue[head]!)
    head = (head + 1) % queue.length
    waiting -= 1
    if (sentAway < 0) continue
    queue[(head + waiting) % queue.length] = sentAway
    waiting += 1
  }
}

/** One bid; returns the bidder that lost its place to it, or −1. */
function bid(auction: Auction, bidder: number): number {
  const { market, offers } = auction
  const { bidders, holders } = market
  findOffers(offers, market, { bidder, least: holders.price[auction.cheapest]! })
  const without = -rewardOf(bidders, bidder, bidders.filled[bidder]!)
  if (offers.best <= without) return -1
  const price = Math.max(offers.second, without)
  let position = offers.bestPair
  let holder = offers.bestHolder
  if (price === offers.best && !hasPlace(market, holder)) {
    // A bid that raises nothing would only change who holds the place.
    position = offers.secondPair
    holder = offers.secondHolder
    if (offers.second < price || !hasPlace(market, holder)) return -1
  }
  bidders.price[bidder] = price
  bidders.filled[bidder]! += 1
  for (const held of bidders.partners[bidder]!) raisePrice(auction, held)
  const sentAway = hasPlace(market, holder) ? -1 : sendAway(market, holder)
  addPair(market, { position, bidder, holder })
  raisePrice(auction, holder)
  return sentAway
}

/** Whether the holder's cheapest place is free. */
function hasPlace({ holders }: Market, holder: number): boolean {
  return costToFill(holders, holder) <= 0
}

/** Takes the holder's cheapest place from the last of those who pay no more for theirs. */
function sendAway(market: Market, holder: number): number {
  const { bidders, holders } = market
  const pairs = holders.pairs[holder]!
  let k = pairs.length - 1
  while (paidFor(market, holder, k) !== holders.price[holder]) k -= 1
  const bidder = holders.partners[holder]![k]!
  removePair(market, { position: pairs[k]!, bidder, holder })
  bidders.filled[bidder]! -= 1
  return bidder
}

function raisePrice(auction: Auction, holder: number): void {
  const { holders } = auction.market
  const before = holders.price[holder]!
  holders.price[holder] = cheapestPlace(auction.market, holder)
  if (holder === auction.cheapest) auction.cheapest = findCheapest(holders.price, holder, before)
}

function cheapestPlace(market: Market, holder: number): number {
  const { holders } = market
  const filled = holders.filled[holder]!
  let price = filled < holders.room[holder]! ? -rewardOf(holders, holder, filled) : Infinity
  for (let k = holders.pairs[holder]!.length - 1; k >= 0; k -= 1) {
    price = Math.min(price, paidFor(market, holder, k))
  }
  return price
}

/** What the k-th pair of a holder pays for its place. */
function paidFor({ network, bidders, holders }: Market, holder: number, k: number): number {
  const score = network.instance.pairScore[holders.pairs[holder]![k]!]!
  return pairProfit(network.objective, score) - bidders.price[holders.partners[holder]![k]!]!
}

/** After the cheapest holder rose: the next one that is as cheap as it was, or the cheapest of all. */
function findCheapest(prices: Float64Array, from: number, least: number): number {
  let cheapest = from
  for (let k = 1; k < prices.length; k += 1) {
    const holder = from + k < prices.length ? from + k : from + k - prices.length
    if (prices[holder]! < prices[cheapest]!) cheapest = holder
    if (prices[cheapest]! <= least) break
  }
  return cheapest
}
