/**
 * The best flow of an objective by bids and successive shortest paths, for WebAssembly: `find-best.ts` outside says what
 * the method is and calls it. All numbers are whole and exact in doubles, or Infinity, so that the
 * same bytes find the same on every machine.
 */
import { Auction } from './bid-for-places'
import { Entries } from './entries'
import { PathSearch } from './find-path'
import { Market } from './market'
import { allocateBytes, allocateInt32s, Int32s, release, topOfMemory } from './memory'
import { PairArcs } from './pair-arcs'
import { Pairs } from './pairs'
import { Ranking } from './ranking'
import { clear, countRewards, placeSide, rewardOf, Side } from './side'

const pairs = new Pairs()
const market = new Market(pairs)
const ranking = new Ranking(market)
const auction = new Auction(ranking)
const search = new PathSearch(ranking)
const openUnits = new Entries()
const arcs = new PairArcs(pairs)
/** Above the objects that stand for ever. */
const bottom = heap.alloc(16)
/** Whose units are open. */
let queue: Int32s = changetype<Int32s>(0)

/** Forgets all pairs and makes room for the starts of the rows of others, which the caller writes. */
export function placePairs(mentees: i32, mentors: i32, count: i32): void {
  release(bottom)
  pairs.place(mentees, mentors, count)
}

/** Who bids for whom, and for how many units of bidders there is to be room; the caller is asked for all pairs. */
export function placeSides(mentorsBid: bool, units: i32): void {
  release(pairs.top)
  market.use = allocateBytes(pairs.count)
  placeSide(market.bidders, mentorsBid ? pairs.mentors : pairs.mentees)
  placeSide(market.holders, mentorsBid ? pairs.mentees : pairs.mentors)
  market.seats.place(units + 1)
  queue = allocateInt32s(units, 0)
  search.place()
  ranking.place(mentorsBid)
}

/** Instead of sides: so many nodes of the simplex method, whose potentials the caller writes, and of each pair its score, head and sign. */
export function placeNodes(nodes: i32): void {
  release(pairs.top)
  arcs.place(nodes)
}

export function nodePotential(): usize {
  return changetype<usize>(arcs.potential)
}

export function pairHead(): usize {
  return changetype<usize>(arcs.head)
}

export function pairSign(): usize {
  return arcs.sign
}

/** The pair that enters, or −1; what it brings, and its mentee, are asked for afterwards. */
export function findEntering(leastReads: f64, gain: f64, scale: f64, bonus: f64): i32 {
  return arcs.find(leastReads, gain, scale, bonus)
}

export function enteringGain(): f64 {
  return arcs.gain
}

export function enteringTail(): i32 {
  return arcs.tail
}

export function pairStart(): usize {
  return changetype<usize>(pairs.start)
}

export function pairScore(): usize {
  return changetype<usize>(arcs.score)
}

/** Forgets what was chosen and locked; the caller has written rewards and locks of both sides. */
export function startOver(): void {
  memory.fill(changetype<usize>(market.use), 0, <usize>pairs.count)
  market.seats.clear()
  clear(market.bidders)
  clear(market.holders)
  search.reads = 0
}

/** The lists of a side, one after the other: base, price, room, owed, fixed. */
export function bidders(): usize {
  return changetype<usize>(market.bidders.base)
}

export function holders(): usize {
  return changetype<usize>(market.holders.base)
}

export function setRewards(bidderStep: f64, bidderBonus: f64, holderStep: f64, holderBonus: f64): void {
  market.bidders.step = bidderStep
  market.bidders.bonus = bidderBonus
  market.holders.step = holderStep
  market.holders.bonus = holderBonus
}

export function setProfits(pairScale: f64, pairBonus: f64, floor: f64): void {
  market.pairScale = pairScale
  market.pairBonus = pairBonus
  market.floor = floor
}

/** A locked pair is nobody's choice; the caller counts it as fixed. */
export function lockPair(pair: i32): void {
  market.use[pair] = 2
}

/** Fills open units where that is best; false as soon as the paths read more than so many entries of lists. */
export function fill(mostReads: f64): bool {
  search.cheapest = auction.run(queue, listOpen(market.bidders))
  const left = listOpen(market.bidders)
  for (let k = 0; k < left; k += 1) {
    search.fillUnit(queue[k])
    if (<f64>search.reads > mostReads) return false
  }
  return true
}

/** Makes each price the highest that the others allow: first the mentees', then the mentors'. */
export function raise(mentorsBid: bool): void {
  if (mentorsBid) {
    market.raiseHolders()
    market.raiseBidders()
  } else {
    market.raiseBidders()
    market.raiseHolders()
  }
}

/** Rewards of all filled units and minimum places, where the last level earns `gap`. */
export function countFilled(gap: f64): f64 {
  return countRewards(market.bidders, gap) + countRewards(market.holders, gap)
}

/** The score that as many of each bidder's candidates reach as it has units: below it nobody needs to look, often. */
export function guessFloor(): f64 {
  const side = market.bidders
  let floor = Infinity
  for (let bidder = 0; bidder < side.count; bidder += 1) {
    floor = min(floor, ranking.scoreOfBest(bidder, side.room[bidder] - side.fixed[bidder]))
  }
  return floor
}

/** Where the list of a bidder begins, of whose candidates all that score more than `score` stand in it. */
export function listAbove(bidder: i32, score: f64): usize {
  ranking.listAbove(bidder, score)
  return ranking.entries.at(ranking.start[bidder])
}

export function listLength(bidder: i32): i32 {
  return ranking.count[bidder]
}

/** Of a chosen pair that is not locked its bidder, −1 if there is none in that seat, and which pair it is. */
export function seatBidder(): usize {
  return changetype<usize>(market.seats.bidder)
}

export function seatPair(): usize {
  return changetype<usize>(market.seats.pair)
}

export function seatCount(): i32 {
  return market.seats.fresh
}

/** Lists in the queue whose units are open, by falling reward: what enters later then cannot displace what counts more. */
function listOpen(side: Side): i32 {
  const top = topOfMemory()
  openUnits.place()
  for (let person = 0; person < side.count; person += 1) {
    const open = side.room[person] - side.filled[person]
    openUnits.reserve(open)
    for (let unit = side.filled[person]; unit < side.room[person]; unit += 1) {
      openUnits.append(person, person, rewardOf(side, person, unit))
    }
  }
  openUnits.sort(0, openUnits.count)
  for (let k = 0; k < openUnits.count; k += 1) queue[k] = openUnits.holder(k)
  release(top)
  return openUnits.count
}
