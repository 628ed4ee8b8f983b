import { type Correction, type Person, placesWhenUnknown, withAnswer } from '#shared/domain/answers'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import { isAddedByHand, type Registration } from '#shared/domain/registration'

/** Somebody who is put in by hand with these answers; the row counts those who were put in so. */
export function createParticipant(
  facts: EditionFacts,
  { role, id }: ParticipantRef,
  answers: readonly Correction[]
): Person {
  const source = { file: '', sheet: 'By hand', row: countAdded(facts) + 1 }
  const person: Person['person'] =
    role === 'mentor'
      ? { ...blank, role, id, source, places: placesWhenUnknown, minimumLoad: 0 }
      : { ...blank, role, id, source, demand: 1, tier: 1 }
  return answers.reduce<Person>(withAnswer, { person, confidential: null })
}

function countAdded({ mentor, mentee }: EditionFacts): number {
  return [...mentor.values(), ...mentee.values()].filter(
    ({ person }) => person.content !== null && isAddedByHand(person.content.source)
  ).length
}

const blank: Omit<Registration, 'role' | 'source'> = {
  name: null,
  email: null,
  institution: null,
  country: null,
  timeZone: null,
  stage: null,
  sector: null,
  areas: [],
  goals: [],
  languages: [],
  capacity: null,
  minimum: null,
  extra: null,
  participation: null,
  consent: null,
  advisor: null,
  wishes: { people: [], avoided: [], sectors: [] },
  text: '',
  comments: '',
  custom: [],
  originals: [],
  registeredAt: null
}
