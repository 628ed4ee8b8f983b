import type { ConfidentialAnswers, Registration } from '#shared/domain/registration'
import type { Mentee, Mentor, Participant, Pool } from '#shared/domain/participant'
import { placesWhenUnknown } from '#shared/domain/answers'
import { emailKey } from './readers/read-email'
import type { ReadRegistrations } from './read-registrations'

type Read = Pick<ReadRegistrations, 'registrations' | 'confidential'>

/** Makes both sides of an edition of those who did not refuse consent, in the order they were read. */
export function toPool({ registrations, confidential }: Read): Pool {
  return toParticipants({
    registrations: registrations.filter(({ consent }) => consent !== false),
    confidential
  })
}

/** Both sides with everybody who registered, also those who refused consent. */
export function toParticipants({ registrations, confidential }: Read): Pool {
  const mentors = identify(registrations.filter(({ role }) => role === 'mentor')).map(toMentor)
  const mentees = identify(registrations.filter(({ role }) => role === 'mentee')).map(toMentee)
  return {
    mentors: mentors.map(({ participant }) => participant),
    mentees: mentees.map(({ participant }) => participant),
    confidential: {
      mentor: confidentialById(mentors, confidential),
      mentee: confidentialById(mentees, confidential)
    }
  }
}

/**
 * The e-mail where nobody else on this side has it, else `sheet!row`, with the file before it where sheets are alike; who
 * then still has the name of somebody before gets a number.
 */
export function identify<R extends Registration>(side: readonly R[]): readonly Identified<R>[] {
  const keys = side.map(({ email }) => (email === null ? '' : emailKey(email)))
  const addresses = countOf(keys)
  const places = countOf(side.map(placeOf))
  const taken = new Map<string, number>()
  return side.map((registration, index) => {
    const { email, source } = registration
    if (email !== null && addresses.get(keys[index] ?? '') === 1) return { id: email, registration }
    const place = placeOf(registration)
    const id = places.get(place) === 1 ? place : `${source.file}!${place}`
    const before = taken.get(id) ?? 0
    taken.set(id, before + 1)
    return { id: before === 0 ? id : `${id} (${before + 1})`, registration }
  })
}

type Identified<R> = { readonly id: string; readonly registration: R }
type Taken<T extends Participant> = { readonly participant: T; readonly registration: Registration }

function toMentor({ id, registration }: Identified<Registration>): Taken<Mentor> {
  const places = registration.capacity ?? placesWhenUnknown
  const minimumLoad = registration.minimum ?? 0
  return { participant: { ...registration, role: 'mentor', id, places, minimumLoad }, registration }
}

function toMentee({ id, registration }: Identified<Registration>): Taken<Mentee> {
  return { participant: { ...registration, role: 'mentee', id, demand: 1, tier: 1 }, registration }
}

function placeOf({ source: { sheet, row } }: Registration): string {
  return `${sheet}!${row}`
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function confidentialById(
  side: readonly Taken<Participant>[],
  confidential: ReadRegistrations['confidential']
): ReadonlyMap<string, ConfidentialAnswers> {
  return new Map(
    side.flatMap(({ participant, registration }): [string, ConfidentialAnswers][] => {
      const answers = confidential.get(registration)
      return answers === undefined ? [] : [[participant.id, answers]]
    })
  )
}
