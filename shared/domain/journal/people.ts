import { compareText } from '#shared/lib/compare'
import type { Mentee, Mentor, Pool } from '../participant'
import type { ConfidentialAnswers } from '../registration'
import type { PairIds } from '../setup'
import { type EditionFacts, participantKey } from './edition-families'
import type { ParticipantRef, Seat } from './edition-values'

/** A mentor with the places a person has set for them, or null: not registered, or erased. */
export function findMentor(facts: EditionFacts, id: string): Mentor | null {
  const mentor = facts.mentor.get(id)?.person.content ?? null
  const places = facts.places.get(id)
  return mentor === null || places === undefined ? mentor : { ...mentor, places }
}

/** A mentee, or null: not registered, or erased. */
export function findMentee(facts: EditionFacts, id: string): Mentee | null {
  return facts.mentee.get(id)?.person.content ?? null
}

export function isWithdrawn(facts: EditionFacts, { role, id }: ParticipantRef): boolean {
  return facts.withdrawal.has(participantKey({ role, id }))
}

/** Whether somebody is registered, not erased and not withdrawn. */
function takesPart(facts: EditionFacts, { role, id }: ParticipantRef): boolean {
  const content = facts[role].get(id)?.person.content ?? null
  return content !== null && !isWithdrawn(facts, { role, id })
}

/** Whether both of a pair take part. */
export function bothTakePart(facts: EditionFacts, { mentee, mentor }: PairIds): boolean {
  return takesPart(facts, { role: 'mentee', id: mentee }) && takesPart(facts, { role: 'mentor', id: mentor })
}

/** Where a mentee sits now; withdrawn people and their seats do not count. */
export function seatsOf(facts: EditionFacts, mentee: string): readonly Seat[] {
  const seats = facts.seats.get(mentee) ?? []
  return seats.filter(({ mentor }) => bothTakePart(facts, { mentee, mentor }))
}

/** Who sits on a mentor's places. */
export type SeatedMentee = { readonly mentee: string; readonly place: number }

/** The seated mentees of every mentor who has any, by place, then by id. */
export function findSeating(facts: EditionFacts): ReadonlyMap<string, readonly SeatedMentee[]> {
  const seating = new Map<string, SeatedMentee[]>()
  for (const mentee of facts.seats.keys())
    for (const { mentor, place } of seatsOf(facts, mentee)) {
      const seated = seating.get(mentor)
      if (seated === undefined) seating.set(mentor, [{ mentee, place }])
      else seated.push({ mentee, place })
    }
  for (const seated of seating.values())
    seated.sort((a, b) => a.place - b.place || compareText(a.mentee, b.mentee))
  return seating
}

/** Everybody who takes part, by id; what was told in confidence apart. What scoring and matching work on. */
export function toPool(facts: EditionFacts): Pool {
  return {
    mentors: toSide(facts, 'mentor', findMentor),
    mentees: toSide(facts, 'mentee', findMentee),
    confidential: { mentor: toConfidential(facts, 'mentor'), mentee: toConfidential(facts, 'mentee') }
  }
}

function toSide<P>(
  facts: EditionFacts,
  role: 'mentor' | 'mentee',
  find: (facts: EditionFacts, id: string) => P | null
): readonly P[] {
  return idsTakingPart(facts, role).flatMap((id) => find(facts, id) ?? [])
}

function toConfidential(
  facts: EditionFacts,
  role: 'mentor' | 'mentee'
): ReadonlyMap<string, ConfidentialAnswers> {
  return new Map(
    idsTakingPart(facts, role).flatMap((id) => {
      const answers = facts[role].get(id)?.confidential?.content ?? null
      return answers === null ? [] : [[id, answers] as const]
    })
  )
}

function idsTakingPart(facts: EditionFacts, role: 'mentor' | 'mentee'): readonly string[] {
  return [...facts[role].keys()].filter((id) => takesPart(facts, { role, id })).sort(compareText)
}
