import type { PairIds } from '../setup'
import type { Subject } from './control'
import type { EditionBody } from './edition-entry'
import { repairKey } from './curation-keys'
import { namedInGroup } from './named-in-group'
import { type EditionFamily, participantKey } from './edition-families'
import { type Move, type NoteSubject, pairKey, type ParticipantRef } from './edition-values'

/** The subjects a fact stands on: the people it names, and for a pair how its mentee sits and what is set for it. */
export function readsOf(body: EditionBody): readonly Subject[] {
  switch (body.kind) {
    case 'pair-locked':
    case 'pair-unlocked':
    case 'pair-allowed':
    case 'decision-made':
      return readPair(body)
    case 'pair-forbidden':
      return [...readPair(body), ...(body.parked === null ? [] : readMove(body.parked))]
    case 'mentee-assigned':
      return readMove(body.move)
    case 'mentees-swapped':
      return [...readMove(body.first), ...readMove(body.second)]
    case 'mentee-replaced':
      return [...readMove(body.seated), ...readMove(body.displaced)]
    case 'assignment-applied':
      return body.moves.flatMap(readMove)
    case 'note-written':
    case 'note-removed':
      return readAbout(body.about)
    case 'person-withdrawn':
    case 'person-restored':
      return readPerson(body)
    case 'answers-repaired':
      return body.repairs.flatMap(readPerson)
    case 'identity-settled':
      return [body.kept, body.other].flatMap((id) => readPerson({ role: body.role, id }))
    case 'pair-rated':
    case 'conflict-settled':
    case 'pair-exempted':
    case 'exemption-ended':
      return readAbout({ ...body, kind: 'pair' })
    case 'groups-forbidden':
      return [...namedInGroup('mentee', body.mentees), ...namedInGroup('mentor', body.mentors)].flatMap(
        readPerson
      )
    case 'done-together':
      return body.facts.flatMap(readsOf)
    case 'places-changed':
      return readPerson({ role: 'mentor', id: body.mentor })
    default:
      return []
  }
}

function readPair({ mentee, mentor }: PairIds): readonly Subject[] {
  return [
    ...readPerson({ role: 'mentee', id: mentee }),
    ...readPerson({ role: 'mentor', id: mentor }),
    toSubject('seats', mentee),
    toSubject('pairRule', pairKey({ mentee, mentor }))
  ]
}

function readMove({ mentee, after }: Move): readonly Subject[] {
  return [
    ...readPerson({ role: 'mentee', id: mentee }),
    ...after.flatMap(({ mentor }) => [
      ...readPerson({ role: 'mentor', id: mentor }),
      toSubject('places', mentor),
      toSubject('repair', repairKey({ role: 'mentor', id: mentor }, { field: 'capacity' })),
      toSubject('pairRule', pairKey({ mentee, mentor }))
    ])
  ]
}

function readAbout(about: NoteSubject): readonly Subject[] {
  if (about.kind === 'person') return readPerson(about)
  return [
    ...readPerson({ role: 'mentee', id: about.mentee }),
    ...readPerson({ role: 'mentor', id: about.mentor })
  ]
}

function readPerson({ role, id }: ParticipantRef): readonly Subject[] {
  return [
    toSubject(role, id),
    toSubject('withdrawal', participantKey({ role, id })),
    toSubject('repair', repairKey({ role, id }, { field: 'consent' }))
  ]
}

function toSubject(family: EditionFamily, key: string): Subject {
  return { family, key }
}
