/**
 * Edits of a solved edition: each mends the best flow by a few searches instead of solving anew, and leaves it the best
 * of its objective, with prices that prove it (market.ts). What cannot be done is refused and changes nothing.
 */
import { isClosed, type Side, unlinkPair } from './side'
import { forgetPairs } from './load-pairs'
import { pairProfit } from './objective'
import { rescoreInRanking } from './rank-candidates'
import type { RoomyMender } from './room'
import { giveUpPair, fillUnit, keepPair, type Mender, type Pair, refill, shedPair, takePair } from './settle'

const open = 0
const chosen = 1
const locked = 2
const forbidden = 3

/** The pair is chosen from now on; false if it is forbidden or locked, or one of the two has nothing left to lock. */
export function lockPair(mender: Mender, pair: Pair): boolean {
  const { network, menteesBid, mentorsBid } = mender
  const { use, mentees, mentors } = network
  const before = use[pair.position]
  const isFree = before === open || before === chosen
  if (!isFree || isClosed(mentees, pair.mentee) || isClosed(mentors, pair.mentor)) return false
  use[pair.position] = locked
  mentees.fixed[pair.mentee]! += 1
  mentors.fixed[pair.mentor]! += 1
  if (before === chosen) {
    unlinkPair(mentees, pair.mentee, pair.position)
    unlinkPair(mentors, pair.mentor, pair.position)
  } else {
    shedPair(mentorsBid, pair.mentee)
    shedPair(menteesBid, pair.mentor)
  }
  closeIfFull(mentees, pair.mentee)
  closeIfFull(mentors, pair.mentor)
  return true
}

/** The pair is open again, and stays chosen only if that is best; false if it was not locked. */
export function unlockPair(mender: Mender, pair: Pair): boolean {
  const { use, mentees, mentors } = mender.network
  if (use[pair.position] !== locked) return false
  use[pair.position] = open
  mentees.fixed[pair.mentee]! -= 1
  mentors.fixed[pair.mentor]! -= 1
  const pays = gainOf(mender, pair) > 0
  const menteeHasOthers = mentees.pairs[pair.mentee]!.length > 0
  const mentorHasOthers = mentors.pairs[pair.mentor]!.length > 0
  if (pays && menteeHasOthers && mentorHasOthers) keepPair(mender, pair)
  else refill(mender, pair, pays && menteeHasOthers ? 'mentor' : 'mentee')
  return true
}

/** The pair is not chosen from now on; false if it is locked. */
export function forbidPair(mender: Mender, pair: Pair): boolean {
  const { use } = mender.network
  if (use[pair.position] === locked) return false
  if (use[pair.position] === chosen) giveUpPair(mender, pair, forbidden)
  else use[pair.position] = forbidden
  return true
}

/** The pair may be chosen again; false if it was not forbidden. */
export function allowPair(mender: Mender, pair: Pair): boolean {
  const { use } = mender.network
  if (use[pair.position] !== forbidden) return false
  use[pair.position] = open
  if (gainOf(mender, pair) > 0) takePair(mender, pair)
  return true
}

/** The pair scores so much from now on; false if that is more than the room allows. */
export function rescorePair(mender: RoomyMender, pair: Pair, score: number): boolean {
  const { network, room, menteesBid, mentorsBid } = mender
  if (Math.abs(score) > room.score) return false
  const { position, mentee, mentor } = pair
  const before = pairProfit(network.objective, network.instance.pairScore[position]!)
  network.instance.pairScore[position] = score
  forgetPairs()
  rescoreInRanking(menteesBid.market.ranking, mentee, { position, partner: mentor, before })
  rescoreInRanking(mentorsBid.market.ranking, mentor, { position, partner: mentee, before })
  const use = network.use[position]
  if (use === chosen && gainOf(mender, pair) < 0) giveUpPair(mender, pair, open)
  if (use === open && gainOf(mender, pair) > 0) takePair(mender, pair)
  return true
}

/** The mentor has one place more; false if the room allows no more. */
export function addPlace({ network, room, mentorsBid }: RoomyMender, mentor: number): boolean {
  const { mentors } = network
  if (mentors.room[mentor]! >= room.places) return false
  mentors.room[mentor]! += 1
  fillUnit(mentorsBid, mentor)
  return true
}

/** The mentor has one place less; false if all are locked, or there is none. */
export function removePlace({ network, menteesBid }: Mender, mentor: number): boolean {
  return removeUnit(network.mentors, mentor, () => shedPair(menteesBid, mentor))
}

/** The mentee wants one mentor more; false if the room allows no more, or there are no more candidates. */
export function addDemand({ network, room, menteesBid }: RoomyMender, mentee: number): boolean {
  const { mentees, instance } = network
  const candidates = instance.rowStart[mentee + 1]! - instance.rowStart[mentee]!
  if (mentees.room[mentee]! >= Math.min(room.demand, candidates)) return false
  mentees.room[mentee]! += 1
  fillUnit(menteesBid, mentee)
  return true
}

/** The mentee wants one mentor less; false if all are locked, or it wants none. */
export function removeDemand({ network, mentorsBid }: Mender, mentee: number): boolean {
  return removeUnit(network.mentees, mentee, () => shedPair(mentorsBid, mentee))
}

function removeUnit(side: Side, person: number, shed: () => void): boolean {
  if (isClosed(side, person)) return false
  const isFull = side.filled[person] === side.room[person]
  side.room[person]! -= 1
  if (isFull) {
    side.filled[person]! -= 1
    shed()
  }
  closeIfFull(side, person)
  return true
}

/** What choosing the pair brings beyond the prices of both; −Infinity if one of them has nothing left to choose. */
function gainOf({ network }: Mender, { position, mentee, mentor }: Pair): number {
  const { instance, objective, mentees, mentors } = network
  const profit = pairProfit(objective, instance.pairScore[position]!)
  return profit - mentees.price[mentee]! - mentors.price[mentor]!
}

function closeIfFull(side: Side, person: number): void {
  if (isClosed(side, person)) side.price[person] = Infinity
}
