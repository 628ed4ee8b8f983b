/** Late entries and withdrawals in a solved edition, each as a few edits (edit-flow.ts); late entries take spare rows (room.ts). */
import { addDemand, addPlace, removeDemand, removePlace, unlockPair } from './edit-flow'
import { findPair } from './find-pair'
import { forgetPairs } from './load-pairs'
import type { Network } from './network'
import { pairProfit } from './objective'
import { appendToList, rescoreInRanking, startList } from './rank-candidates'
import type { RoomyMender } from './room'
import type { Mender } from './settle'

/** The score with everybody of the other side, by index; NaN where the pair may not be chosen. */
type Scores = Float64Array

type LateMentee = { readonly scores: Scores; readonly demand: number; readonly tier: number }
type LateMentor = { readonly scores: Scores; readonly places: number }

/**
 * The mentee takes part from now on; false, and nothing is changed, if that is more than the room allows, or nobody is
 * of its tier.
 */
export function enterMentee(
  mender: RoomyMender,
  mentee: number,
  { scores, demand, tier }: LateMentee
): boolean {
  const { network, room, menteesBid, mentorsBid } = mender
  const { instance, objective, mentees } = network
  const like = instance.tier.indexOf(tier)
  if (demand > room.demand || !fitRoom(room.score, scores) || like < 0) return false
  instance.tier[mentee] = tier
  objective.levels.first[mentee] = objective.levels.first[like]!
  mentees.base[mentee] = mentees.base[like]!
  const own = menteesBid.market.ranking
  const others = mentorsBid.market.ranking
  const end = instance.rowStart[mentee + 1]!
  forgetPairs()
  startList(own, mentee)
  for (let position = instance.rowStart[mentee]!; position < end; position += 1) {
    const mentor = instance.pairMentor[position]!
    const before = pairProfit(objective, instance.pairScore[position]!)
    if (enterPair(network, position, scores[mentor]!))
      rescoreInRanking(others, mentor, { position, partner: mentee, before })
    appendToList(own, mentee, { position, partner: mentor })
  }
  for (let unit = 0; unit < demand; unit += 1) addDemand(mender, mentee)
  return true
}

/** The mentor takes part from now on; false, and nothing is changed, if that is more than the room allows. */
export function enterMentor(mender: RoomyMender, mentor: number, { scores, places }: LateMentor): boolean {
  const { network, room, menteesBid, mentorsBid } = mender
  if (places > room.places || !fitRoom(room.score, scores)) return false
  const { instance, objective } = network
  const own = mentorsBid.market.ranking
  const others = menteesBid.market.ranking
  forgetPairs()
  startList(own, mentor)
  for (let mentee = 0; mentee < instance.menteeCount; mentee += 1) {
    const position = findPair(instance, mentee, mentor)
    if (position < 0) continue
    const before = pairProfit(objective, instance.pairScore[position]!)
    if (enterPair(network, position, scores[mentee]!))
      rescoreInRanking(others, mentee, { position, partner: mentor, before })
    appendToList(own, mentor, { position, partner: mentee })
  }
  for (let place = 0; place < places; place += 1) addPlace(mender, mentor)
  return true
}

/** The mentee takes no part any more; its row is spare. */
export function withdrawMentee(mender: Mender, mentee: number): void {
  const { instance, use, mentees } = mender.network
  const end = instance.rowStart[mentee + 1]!
  for (
    let position = instance.rowStart[mentee]!;
    mentees.fixed[mentee]! > 0 && position < end;
    position += 1
  ) {
    const pair = { position, mentee, mentor: instance.pairMentor[position]! }
    if (use[position] === 2) unlockPair(mender, pair)
  }
  while (removeDemand(mender, mentee));
}

/** The mentor takes no part any more; its column is spare. */
export function withdrawMentor(mender: Mender, mentor: number): void {
  const { instance, use, mentors } = mender.network
  for (let mentee = 0; mentors.fixed[mentor]! > 0; mentee += 1) {
    const position = findPair(instance, mentee, mentor)
    if (use[position] === 2) unlockPair(mender, { position, mentee, mentor })
  }
  while (removePlace(mender, mentor));
}

function fitRoom(most: number, scores: Scores): boolean {
  return scores.every((score) => !(Math.abs(score) > most))
}

/** Nobody whose pair it is takes part yet, so no flow changes; false if the pair may not be chosen. */
function enterPair({ use, instance }: Network, position: number, score: number): boolean {
  const isCandidate = !Number.isNaN(score)
  use[position] = isCandidate ? 0 : 3
  if (isCandidate) instance.pairScore[position] = score
  return isCandidate
}
