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
import { Offers } from './find-offers'
import { Market } from './market'
import { Int32s } from './memory'
import { Ranking } from './ranking'
import { findCheapest, rewardOf } from './side'

const bidsPerUnit = 5

export class Auction {
  market: Market
  ranking: Ranking
  offers: Offers = new Offers()
  /** The holder whose price is the least. */
  cheapest: i32 = 0

  constructor(ranking: Ranking) {
    this.ranking = ranking
    this.market = ranking.market
  }

  /**
   * Takes the units of a queue in its order, and returns the cheapest holder; who was sent away at last, or found only
   * ties, has them open afterwards.
   */
  run(queue: Int32s, count: i32): i32 {
    this.cheapest = findCheapest(this.market.holders, 0, -Infinity)
    let waiting = count
    let head = 0
    for (let bids = bidsPerUnit * count; bids > 0 && waiting > 0; bids -= 1) {
      const sentAway = this.bid(queue[head])
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      if (sentAway < 0) continue
      const tail = head + waiting
      queue[tail < count ? tail : tail - count] = sentAway
      waiting += 1
    }
    return this.cheapest
  }

  /** One bid; returns the bidder that lost its place to it, or −1. */
  private bid(bidder: i32): i32 {
    const market = this.market
    const offers = this.offers
    const entries = this.ranking.entries
    const bidders = market.bidders
    offers.find(this.ranking, bidder, market.holders.price[this.cheapest])
    const without = -rewardOf(bidders, bidder, bidders.filled[bidder])
    if (offers.best <= without) return -1
    const price = max(offers.second, without)
    let entry = offers.bestEntry
    if (price == offers.best && !market.hasPlace(entries.holder(entry))) {
      // A bid that raises nothing would only change who holds the place.
      entry = offers.secondEntry
      if (offers.second < price || !market.hasPlace(entries.holder(entry))) return -1
    }
    bidders.price[bidder] = price
    bidders.filled[bidder] += 1
    const seats = market.seats
    for (let seat = bidders.first[bidder]; seat >= 0; seat = seats.nextOfBidder[seat]) {
      this.raisePrice(seats.holder[seat])
    }
    const holder = entries.holder(entry)
    const sentAway = market.hasPlace(holder) ? -1 : this.sendAway(holder)
    market.addPair(entries.pair(entry), bidder, holder, entries.score(entry))
    this.raisePrice(holder)
    return sentAway
  }

  /** Takes the holder's cheapest place from the latest of those who pay no more for theirs. */
  private sendAway(holder: i32): i32 {
    const market = this.market
    const seats = market.seats
    let seat = market.holders.first[holder]
    while (this.paidFor(seat) != market.holders.price[holder]) seat = seats.nextOfHolder[seat]
    const bidder = seats.bidder[seat]
    market.removePair(seat)
    market.bidders.filled[bidder] -= 1
    return bidder
  }

  /** Sets the price of a holder to that of its cheapest place. */
  private raisePrice(holder: i32): void {
    const holders = this.market.holders
    const before = holders.price[holder]
    const seats = this.market.seats
    const filled = holders.filled[holder]
    let price = filled < holders.room[holder] ? -rewardOf(holders, holder, filled) : Infinity
    for (let seat = holders.first[holder]; seat >= 0; seat = seats.nextOfHolder[seat]) {
      price = min(price, this.paidFor(seat))
    }
    holders.price[holder] = price
    if (holder == this.cheapest && price > before) this.cheapest = findCheapest(holders, holder, before)
  }

  private paidFor(seat: i32): f64 {
    return this.market.seats.profit[seat] - this.market.bidders.price[this.market.seats.bidder[seat]]
  }
}
