import { compareText } from '#shared/lib/compare'
import { rememberBy } from '#shared/lib/remember-by'
import { finish, mapInSteps, type Steps } from '#shared/lib/steps'
import type { Mentee, Mentor, Pool } from '../participant'
import type { Person } from '../answers'
import { ownQuestionsOf } from '../own-answers'
import type { ConfidentialAnswers } from '../registration'
import type { PairIds } from '../setup'
import { curatePerson, repairPerson } from './curate-person'
import { type EditionFacts, participantKey, type RegisteredPerson } from './edition-families'
import type { ParticipantRef, Seat } from './edition-values'

/** A mentor as people have corrected them, or null: not registered, or erased. */
export function findMentor(facts: EditionFacts, id: string): Mentor | null {
  const read = readPerson(facts.mentor.get(id))
  if (read === null) return null
  const { person } = curatePerson(facts, read, { role: 'mentor', id })
  const places = facts.places.get(id)
  return places === undefined ? person : { ...person, places }
}

/** A mentee as people have corrected them, or null: not registered, or erased. */
export function findMentee(facts: EditionFacts, id: string): Mentee | null {
  const read = readPerson(facts.mentee.get(id))
  return read === null ? null : curatePerson(facts, read, { role: 'mentee', id }).person
}

/** Somebody as people have corrected them, in either role. */
export function findPerson(facts: EditionFacts, { role, id }: ParticipantRef): Mentor | Mentee | null {
  return role === 'mentor' ? findMentor(facts, id) : findMentee(facts, id)
}

/** Somebody as their registration was read, or as they were added; null: not registered, or erased. */
export function findRead(facts: EditionFacts, { role, id }: ParticipantRef): Person | null {
  return role === 'mentor' ? readPerson(facts.mentor.get(id)) : readPerson(facts.mentee.get(id))
}

function readPerson<P extends Mentor | Mentee>(
  registered: RegisteredPerson<P> | undefined
): Person<P> | null {
  const person = registered?.person.content ?? null
  return person === null ? null : { person, confidential: registered?.confidential?.content ?? null }
}

/** The own questions that people of one role answered, as they stand in their files. */
export function ownQuestions(facts: EditionFacts, role: ParticipantRef['role']): readonly string[] {
  return ownQuestionsOf([...facts[role].values()].flatMap(({ person }) => person.content ?? []))
}

/** Why somebody who is registered does not take part. */
export type WhyOut = 'withdrawn' | 'same-person' | 'no-consent'

/** Null when somebody who is registered takes part. */
export function whyOut(facts: EditionFacts, { role, id }: ParticipantRef): WhyOut | null {
  if (isWithdrawn(facts, { role, id })) return 'withdrawn'
  if (facts.identity.size > 0 && samePeople(facts.identity).has(participantKey({ role, id })))
    return 'same-person'
  const read = findRead(facts, { role, id })
  const consent = read === null ? null : repairPerson(facts, read, { role, id }).person.consent
  return consent === false ? 'no-consent' : null
}

/** Those who are out because somebody else stands for them. */
const samePeople = rememberBy(
  (verdicts: EditionFacts['identity']): ReadonlySet<string> =>
    new Set(
      [...verdicts.values()].flatMap(({ role, other, verdict }) =>
        verdict === 'one-person' ? [participantKey({ role, id: other })] : []
      )
    )
)

export function isWithdrawn(facts: EditionFacts, { role, id }: ParticipantRef): boolean {
  return facts.withdrawal.size > 0 && facts.withdrawal.has(participantKey({ role, id }))
}

/** Whether somebody is registered, not erased, and nothing keeps them out. */
function takesPart(facts: EditionFacts, ref: ParticipantRef): boolean {
  return findRead(facts, ref) !== null && whyOut(facts, ref) === null
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
  return finish(toPoolInSteps(facts))
}

/** As `toPool`. */
export function* toPoolInSteps(facts: EditionFacts): Steps<Pool> {
  const mentors = yield* idsTakingPart(facts, 'mentor')
  const mentees = yield* idsTakingPart(facts, 'mentee')
  return {
    mentors: (yield* mapInSteps(mentors, (id) => findMentor(facts, id))).filter((one) => one !== null),
    mentees: (yield* mapInSteps(mentees, (id) => findMentee(facts, id))).filter((one) => one !== null),
    confidential: {
      mentor: yield* toConfidential(facts, 'mentor', mentors),
      mentee: yield* toConfidential(facts, 'mentee', mentees)
    }
  }
}

function* toConfidential(
  facts: EditionFacts,
  role: 'mentor' | 'mentee',
  ids: readonly string[]
): Steps<ReadonlyMap<string, ConfidentialAnswers>> {
  const told = yield* mapInSteps(ids, (id) => {
    const read = findRead(facts, { role, id })
    const answers = read === null ? null : curatePerson(facts, read, { role, id }).confidential
    return answers === null ? null : ([id, answers] as const)
  })
  return new Map(told.filter((one) => one !== null))
}

function* idsTakingPart(facts: EditionFacts, role: 'mentor' | 'mentee'): Steps<readonly string[]> {
  const ids = yield* mapInSteps(facts[role].keys(), (id) => (takesPart(facts, { role, id }) ? id : null))
  yield
  return ids.filter((id) => id !== null).sort(compareText)
}
