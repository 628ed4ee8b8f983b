/**
 * The best pairs of an objective, with prices that prove it, by successive shortest paths.
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
import type { Cover, Prices } from './certificate'
import { findFlowBySimplex } from './find-flow-by-simplex'
import type { Instance } from './instance'
import { loadPairs } from './load-pairs'
import { countLocks, listPairs, type Network } from './network'
import { countsAbove, mostMatched, type Objective, pairProfit } from './objective'
import { toCover, toPrices, valueOfCounts } from './raise-prices'
import { menteeRewards, mentorRewards, type Rewards } from './side'
import { float64sAt, int32sAt, kernel, sideAt } from './start-kernel'

/**
 * The positions of all chosen pairs, ascending, locked ones included; the highest prices that prove them the best; what
 * is filled, units and minimum places, where the last level counts 1.
 */
export type Best = { readonly pairs: Int32Array; readonly prices: Prices; readonly filled: number }

/** Of equally good pairs, which ones are found depends on the order of mentees and mentors alone. */
export function findBest(instance: Instance, objective: Objective): Best {
  const bidding = load(instance, objective)
  if (kernel.fill(readsPerPair * instance.pairMentor.length) === 0)
    return toBest(findFlowBySimplex(instance, objective))
  kernel.raise(bidding === 'mentors' ? 1 : 0)
  const pairs = readPairs(instance)
  const prices = readPrices(instance, bidding)
  return {
    pairs,
    prices: { ...prices, limit: null, excess: toExcess({ instance, objective, pairs }, prices) },
    filled: kernel.countFilled(objective.levelRewards.at(-1) ?? 1)
  }
}

/**
 * What pairs that reach a floor can fill, with the cover that proves it; `lowest` is the lowest score that is chosen then,
 * Infinity if nothing is.
 */
export type Filled = { readonly cover: Cover; readonly lowest: number }

export function findFilled(instance: Instance, floor: number): Filled {
  const objective = countsAbove(instance, floor)
  const bidding = load(instance, objective)
  if (kernel.fill(readsPerPair * instance.pairMentor.length) === 0) {
    const network = findFlowBySimplex(instance, objective)
    return { cover: toCover(network), lowest: lowestScore(instance, listPairs(network)) }
  }
  kernel.raise(bidding === 'mentors' ? 1 : 0)
  const bound = kernel.countFilled(objective.levelRewards.at(-1) ?? 1)
  return {
    cover: { ...readPrices(instance, bidding), limit: null, bound },
    lowest: lowestScore(instance, readPairs(instance))
  }
}

/** The lowest score of some pairs; Infinity if there are none. */
export function lowestScore({ pairScore }: Instance, pairs: Int32Array): number {
  let lowest = Infinity
  for (const position of pairs) lowest = Math.min(lowest, pairScore[position]!)
  return lowest
}

/** Usual scores need less than one; scores on which paths collapse need hundreds. */
const readsPerPair = 4

/** A floor that is likely to be the highest: the lowest score that somebody on the shorter side cannot do without. */
export function guessFloor(instance: Instance): number {
  load(instance, mostMatched(instance))
  return kernel.guessFloor()
}

/** The mentees whose pair with a mentor scores more than a floor, as the kernel lists them for its bids. */
export function listAbove(instance: Instance, mentor: number, floor: number): readonly number[] {
  loadPairs(instance, 'mentors', 0)
  const at = kernel.listAbove(mentor, floor)
  const count = kernel.listLength(mentor)
  const score = float64sAt(at, 2 * count)
  const mentee = int32sAt(at, 4 * count)
  const above: number[] = []
  for (let k = 0; k < count; k += 1) if (score[2 * k]! > floor) above.push(mentee[4 * k + 3]!)
  return above
}

type Bidding = 'mentees' | 'mentors'

/** Makes the kernel ready for an instance in which the locked pairs alone are chosen. */
function load(instance: Instance, objective: Objective): Bidding {
  const locks = countLocks(instance)
  const mentees = { rewards: menteeRewards(instance, objective), fixed: locks.mentees }
  const mentors = { rewards: mentorRewards(instance, objective), fixed: locks.mentors }
  const [menteeUnits, mentorUnits] = [countUnits(mentees), countUnits(mentors)]
  const bidding = menteeUnits <= mentorUnits ? 'mentees' : 'mentors'
  loadPairs(instance, bidding, Math.min(menteeUnits, mentorUnits))
  const [bidders, holders] = bidding === 'mentees' ? [mentees, mentors] : [mentors, mentees]
  writeSide(kernel.bidders(), bidders)
  writeSide(kernel.holders(), holders)
  const [own, other] = [bidders.rewards, holders.rewards]
  kernel.setRewards(own.step, own.bonus, other.step, other.bonus)
  kernel.setProfits(objective.pairScale, objective.pairBonus, objective.floor)
  kernel.startOver()
  for (const position of instance.locked) kernel.lockPair(position)
  return bidding
}

type Units = { readonly rewards: Rewards; readonly fixed: Int32Array }

function countUnits({ rewards, fixed }: Units): number {
  let units = 0
  for (let x = 0; x < fixed.length; x += 1) units += rewards.room[x]! - fixed[x]!
  return units
}

function writeSide(at: number, { rewards, fixed }: Units): void {
  const lists = sideAt(at, fixed.length)
  lists.base.set(rewards.base)
  lists.room.set(rewards.room)
  lists.owed.set(rewards.owed)
  lists.fixed.set(fixed)
}

function readPairs({ locked }: Instance): Int32Array {
  const count = kernel.seatCount()
  const seatBidder = int32sAt(kernel.seatBidder(), count)
  const seatPair = int32sAt(kernel.seatPair(), count)
  const pairs = new Int32Array(count + locked.length)
  pairs.set(locked)
  let found = locked.length
  for (let seat = 0; seat < count; seat += 1) {
    if (seatBidder[seat]! < 0) continue
    pairs[found] = seatPair[seat]!
    found += 1
  }
  return pairs.slice(0, found).sort()
}

function readPrices({ menteeCount, mentorCount }: Instance, bidding: Bidding) {
  const mentees = bidding === 'mentees' ? kernel.bidders() : kernel.holders()
  const mentors = bidding === 'mentees' ? kernel.holders() : kernel.bidders()
  return {
    mentee: toNumbers(sideAt(mentees, menteeCount).price),
    mentor: toNumbers(sideAt(mentors, mentorCount).price)
  }
}

/** As `Array.from`, which takes ten times as long. */
function toNumbers(list: Float64Array): readonly number[] {
  const numbers = new Array<number>(list.length)
  for (let k = 0; k < list.length; k += 1) numbers[k] = list[k]!
  return numbers
}

type Chosen = { readonly instance: Instance; readonly objective: Objective; readonly pairs: Int32Array }

function toExcess(
  { instance, objective, pairs }: Chosen,
  { mentee, mentor }: Pick<Prices, 'mentee' | 'mentor'>
): readonly number[] {
  const { rowStart, pairMentor, pairScore, locked } = instance
  const excess: number[] = []
  let i = 0
  let lock = 0
  for (const a of pairs) {
    while (rowStart[i + 1]! <= a) i += 1
    while (locked[lock]! < a) lock += 1
    const paid = mentee[i]! + mentor[pairMentor[a]!]!
    excess.push(locked[lock] === a ? 0 : pairProfit(objective, pairScore[a]!) - paid)
  }
  return excess
}

function toBest(network: Network): Best {
  const pairs = listPairs(network)
  return { pairs, prices: toPrices(network, pairs), filled: valueOfCounts(network) }
}
