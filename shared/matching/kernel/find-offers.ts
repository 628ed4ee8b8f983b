import { entryBits } from './entries'
import { Market } from './market'
import { Ranking } from './ranking'

/** The best offer s − q to a bidder among pairs that may be chosen, its entry, and the same of the second best; −1 if there is none. */
export class Offers {
  best: f64 = -Infinity
  bestEntry: i32 = -1
  second: f64 = -Infinity
  secondEntry: i32 = -1

  /** Reads the bidder's list as far as it can matter, if no holder's price is below `least`. */
  find(ranking: Ranking, bidder: i32, least: f64): void {
    do this.read(ranking, bidder, least)
    while (ranking.profitOfRest(bidder) - least > this.second && ranking.extend(bidder))
  }

  private read(ranking: Ranking, bidder: i32, least: f64): void {
    const market: Market = ranking.market
    const entries = ranking.entries
    const price = market.holders.price
    const scale = market.pairScale
    const bonus = market.pairBonus
    const first = entries.at(ranking.start[bidder])
    const end = first + ((<usize>ranking.count[bidder]) << entryBits)
    const sorted = ranking.sorted[bidder] == 1
    let best = -Infinity
    let bestEntry = -1
    let second = -Infinity
    let secondEntry = -1
    let hasPlace = false
    const most = ranking.profitOfFirst(bidder) - least
    for (let at = first; at < end; at += 1 << entryBits) {
      const score = load<f64>(at)
      const profit = scale * score + bonus
      if (sorted && profit - least <= second) break
      const holder = load<i32>(at, 12)
      const offer = profit - price[holder]
      if (offer < second || !market.mayChoose(load<i32>(at, 8), score)) continue
      if (offer > best || (offer == best && !hasPlace && market.hasPlace(holder))) {
        second = best
        secondEntry = bestEntry
        best = offer
        bestEntry = entries.indexAt(at)
        hasPlace = market.hasPlace(holder)
      } else if (offer > second) {
        second = offer
        secondEntry = entries.indexAt(at)
      }
      if (hasPlace && second >= most) break
    }
    this.best = best
    this.bestEntry = bestEntry
    this.second = second
    this.secondEntry = secondEntry
  }
}
