import type { Market } from './market'
import { completeList, readyList } from './rank-candidates'

/**
 * The best offer s − q to a bidder among pairs that are not chosen, its pair and holder, and the same of the second
 * best; −1 if there is none.
 */
export type Offers = {
  best: number
  bestPair: number
  bestHolder: number
  second: number
  secondPair: number
  secondHolder: number
}

export function createOffers(): Offers {
  return {
    best: -Infinity,
    bestPair: -1,
    bestHolder: -1,
    second: -Infinity,
    secondPair: -1,
    secondHolder: -1
  }
}

/** Reads the bidder's list as far as it can matter, if no holder's price is below `least`. */
export function findOffers(
  offers: Offers,
  market: Market,
  { bidder, least }: { bidder: number; least: number }
): void {
  const { ranking } = market
  readyList(ranking, bidder)
  readList(offers, market, { bidder, least })
  if (ranking.rest[bidder]! - least <= offers.second || ranking.rest[bidder] === -Infinity) return
  completeList(ranking, bidder)
  readList(offers, market, { bidder, least })
}

function readList(
  offers: Offers,
  { network, holders, ranking }: Market,
  { bidder, least }: { bidder: number; least: number }
): void {
  const { use, floor } = network
  const { pairScore } = network.instance
  const { position, partner, profit } = ranking
  const first = ranking.start[bidder]!
  const end = first + ranking.count[bidder]!
  const sorted = ranking.sorted[bidder] === 1
  offers.best = offers.second = -Infinity
  offers.bestPair = offers.secondPair = -1
  for (let k = first; k < end; k += 1) {
    if (profit[k]! - least <= offers.second) {
      if (sorted) return
      continue
    }
    const offer = profit[k]! - holders.price[partner[k]!]!
    if (offer <= offers.second || use[position[k]!] !== 0 || pairScore[position[k]!]! < floor) continue
    if (offer > offers.best) {
      offers.second = offers.best
      offers.secondPair = offers.bestPair
      offers.secondHolder = offers.bestHolder
      offers.best = offer
      offers.bestPair = position[k]!
      offers.bestHolder = partner[k]!
    } else {
      offers.second = offer
      offers.secondPair = position[k]!
      offers.secondHolder = partner[k]!
    }
  }
}
