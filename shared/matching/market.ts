import type { Network } from './network'
import { createRanking, type Ranking } from './rank-candidates'
import { linkPair, type Side, unlinkPair } from './side'

/**
 * A network seen from the side whose units look for places: bidders go to holders. Kept after every step, for the
 * units that entered so far, with price p of bidder i, q of holder j, f = filled(i), l = filled(j), and rewards R, V:
 *   pair (i, j) not chosen: s − p − q ≤ 0         chosen: s − p − q ≥ 0        locked: no condition
 *   bidder i:  R(i, f − 1) + p ≥ 0 and R(i, f) + p ≤ 0 where these units are there and not locked
 *   holder j:  V(j, l − 1) + q ≥ 0 and V(j, l) + q ≤ 0 likewise
 */
export type Market = {
  readonly network: Network
  readonly bidders: Side
  readonly holders: Side
  readonly ranking: Ranking
}

export function createMarket(network: Network, bidding: 'mentees' | 'mentors'): Market {
  return {
    network,
    bidders: network[bidding],
    holders: network[bidding === 'mentees' ? 'mentors' : 'mentees'],
    ranking: createRanking(network, bidding)
  }
}

export type PlacedPair = { readonly position: number; readonly bidder: number; readonly holder: number }

/** Chooses a pair and takes a place for it; the bidder's unit is counted by the caller. */
export function addPair(market: Market, { position, bidder, holder }: PlacedPair): void {
  const { network, bidders, holders } = market
  network.use[position] = 1
  holders.filled[holder]! += 1
  linkPair(bidders, bidder, { position, partner: holder })
  linkPair(holders, holder, { position, partner: bidder })
}

/** The opposite of `addPair`. */
export function removePair(market: Market, { position, bidder, holder }: PlacedPair): void {
  const { network, bidders, holders } = market
  network.use[position] = 0
  holders.filled[holder]! -= 1
  unlinkPair(bidders, bidder, position)
  unlinkPair(holders, holder, position)
}
