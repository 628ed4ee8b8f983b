/**
 * Edits of a solved edition: each mends the best flow by a few searches instead of solving anew, and leaves it the best
 * of its objective, with prices that prove it (market.ts). What cannot be done is refused and changes nothing.
 */
import { isClosed, type Side, unlinkPair } from './side'
import { pairProfit } from './objective'
import { fillUnit, giveUpPair, type Mender, type Pair, shedPair, takePair } from './settle'

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
export function unlockPair({ network, menteesBid, mentorsBid }: Mender, pair: Pair): boolean {
  const { use, mentees, mentors } = network
  if (use[pair.position] !== locked) return false
  use[pair.position] = open
  mentees.fixed[pair.mentee]! -= 1
  mentors.fixed[pair.mentor]! -= 1
  mentees.filled[pair.mentee]! -= 1
  fillUnit(menteesBid, pair.mentee)
  mentors.filled[pair.mentor]! -= 1
  fillUnit(mentorsBid, pair.mentor)
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
  const { use, instance, objective, mentees, mentors, floor } = mender.network
  if (use[pair.position] !== forbidden) return false
  use[pair.position] = open
  const score = instance.pairScore[pair.position]!
  const gain = pairProfit(objective, score) - mentees.price[pair.mentee]! - mentors.price[pair.mentor]!
  if (gain > 0 && score >= floor) takePair(mender, pair)
  return true
}

/** The mentor has one place more. */
export function addPlace({ network, mentorsBid }: Mender, mentor: number): void {
  network.mentors.room[mentor]! += 1
  fillUnit(mentorsBid, mentor)
}

/** The mentor has one place less; false if all are locked. */
export function removePlace({ network, menteesBid }: Mender, mentor: number): boolean {
  const { mentors } = network
  if (isClosed(mentors, mentor)) return false
  const isFull = mentors.filled[mentor] === mentors.room[mentor]
  mentors.room[mentor]! -= 1
  if (isFull) {
    mentors.filled[mentor]! -= 1
    shedPair(menteesBid, mentor)
  }
  closeIfFull(mentors, mentor)
  return true
}

function closeIfFull(side: Side, person: number): void {
  if (isClosed(side, person)) side.price[person] = Infinity
}
