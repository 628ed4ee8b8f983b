import type { Mentee, Mentor } from '../participant'
import type { GroupForbid } from '../group-forbid'
import type { Role } from '../registration'
import { namedInGroup } from './named-in-group'
import { participantKey } from './edition-families'
import type { EditionBody, ImportedSide } from './edition-entry'
import type { ImportedPerson, NoteSubject } from './edition-values'
import type { PersonalPart } from './personal-part'
import type { PrivateBody } from './private-entry'

/** A personal part of an entry and whose it is, by `participantKey`; what is about a pair belongs to both. */
export type OwnedPart = { readonly part: PersonalPart<unknown>; readonly owners: readonly string[] }

/** The personal parts of an entry, always in the same order. A part that is nobody's is left out. */
export function personalPartsOf(body: EditionBody | PrivateBody): readonly OwnedPart[] {
  switch (body.kind) {
    case 'registrations-imported':
    case 'column-meaning-chosen':
      return body.sides.flatMap(importedParts)
    case 'answers-repaired':
      return body.repairs.flatMap(({ role, id, repair }) =>
        repair === null ? [] : [{ part: repair, owners: [participantKey({ role, id })] }]
      )
    case 'person-added':
      return personParts(body.role, body.added)
    case 'problems-ignored':
      return body.problems.flatMap(({ about, problem }) =>
        about === null ? [] : [{ part: problem, owners: [participantKey(about)] }]
      )
    case 'done-together':
      return body.facts.flatMap(personalPartsOf)
    case 'pair-forbidden':
    case 'pair-exempted':
      return [{ part: body.reason, owners: ownersOf({ ...body, kind: 'pair' }) }]
    case 'groups-forbidden': {
      const owners = ownersOfForbid(body)
      return owners.length === 0 ? [] : [{ part: body.reason, owners }]
    }
    case 'decision-made':
      return body.decision.kind === 'declined'
        ? [{ part: body.decision.reason, owners: ownersOf({ ...body, kind: 'pair' }) }]
        : []
    case 'note-written':
    case 'private-note-written':
      return [{ part: body.text, owners: ownersOf(body.about) }]
    default:
      return []
  }
}

/** Whose the reason of a forbid between groups is: of those who are named in it one by one. */
export function ownersOfForbid({
  mentees,
  mentors
}: Pick<GroupForbid, 'mentees' | 'mentors'>): readonly string[] {
  return [...namedInGroup('mentee', mentees), ...namedInGroup('mentor', mentors)].map(participantKey)
}

/** Whose a note is, or a reason: the person's or the pair's it is about. */
export function ownersOf(about: NoteSubject): readonly string[] {
  if (about.kind === 'person') return [participantKey(about)]
  return [
    participantKey({ role: 'mentee', id: about.mentee }),
    participantKey({ role: 'mentor', id: about.mentor })
  ]
}

function importedParts({ role, people, problems }: ImportedSide): readonly OwnedPart[] {
  const ofPeople = people.flatMap((one) => personParts(role, one))
  const ofProblems = problems.flatMap(({ about, problem }) =>
    about === null ? [] : [{ part: problem, owners: [participantKey({ role, id: about })] }]
  )
  return [...ofPeople, ...ofProblems]
}

function personParts(
  role: Role,
  { id, person, confidential }: ImportedPerson<Mentor | Mentee>
): readonly OwnedPart[] {
  const owners = [participantKey({ role, id })]
  return [{ part: person, owners }, ...(confidential === null ? [] : [{ part: confidential, owners }])]
}
