/** Late entries and withdrawals in a solved edition, each as a few edits (edit-flow.ts); late entries take spare rows (room.ts). */
import { addDemand, addPlace, removeDemand, removePlace, unlockPair } from './edit-flow'
import { forgetPairs } from './load-pairs'
import { pairProfit } from './objective'
import { appendToList, forEachCandidate, type Ranking, rescoreInRanking, startList } from './rank-candidates'
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
  enterPairs(menteesBid.market.ranking, mentorsBid.market.ranking, { person: mentee, scores })
  for (let unit = 0; unit < demand; unit += 1) addDemand(mender, mentee)
  return true
}

/** The mentor takes part from now on; false, and nothing is changed, if that is more than the room allows. */
export function enterMentor(mender: RoomyMender, mentor: number, { scores, places }: LateMentor): boolean {
  const { room, menteesBid, mentorsBid } = mender
  if (places > room.places || !fitRoom(room.score, scores)) return false
  enterPairs(mentorsBid.market.ranking, menteesBid.market.ranking, { person: mentor, scores })
  for (let place = 0; place < places; place += 1) addPlace(mender, mentor)
  return true
}

/** The mentee takes no part any more; its row is spare. */
export function withdrawMentee(mender: Mender, mentee: number): void {
  const { use, mentees } = mender.network
  if (mentees.fixed[mentee]! > 0)
    forEachCandidate(mender.menteesBid.market.ranking, mentee, (position, mentor) => {
      if (use[position] === 2) unlockPair(mender, { position, mentee, mentor })
    })
  while (removeDemand(mender, mentee));
}

/** The mentor takes no part any more; its column is spare. */
export function withdrawMentor(mender: Mender, mentor: number): void {
  const { use, mentors } = mender.network
  if (mentors.fixed[mentor]! > 0)
    forEachCandidate(mender.mentorsBid.market.ranking, mentor, (position, mentee) => {
      if (use[position] === 2) unlockPair(mender, { position, mentee, mentor })
    })
  while (removePlace(mender, mentor));
}

function fitRoom(most: number, scores: Scores): boolean {
  return scores.every((score) => !(Math.abs(score) > most))
}

type Entry = { readonly person: number; readonly scores: Scores }

/** Writes the pairs of a person into its own list and those of the others. It takes no part yet, so no flow changes. */
function enterPairs(own: Ranking, others: Ranking, { person, scores }: Entry): void {
  const { use, instance, objective } = own.network
  forgetPairs()
  startList(own, person)
  forEachCandidate(own, person, (position, partner) => {
    const score = scores[partner]!
    const mayBeChosen = !Number.isNaN(score)
    use[position] = mayBeChosen ? 0 : 3
    if (mayBeChosen) {
      const before = pairProfit(objective, instance.pairScore[position]!)
      instance.pairScore[position] = score
      rescoreInRanking(others, partner, { position, partner: person, before })
    }
    appendToList(own, person, { position, partner })
  })
}
