import type { AssignedPair, BoardReason, UnmatchedMentee } from '#shared/domain/assignment'
import type { FinalAssignments } from '#shared/domain/edition-run'
import { type OpenScore, toOpenScore } from '#shared/domain/open-score'
import type { Mentee, Mentor, Participant } from '#shared/domain/participant'
import { compareText } from '#shared/lib/compare'
import { foldText } from '#shared/lib/fold-text'
import { groupBy } from '#shared/lib/group-by'
import { invariant } from '#shared/lib/invariant'

/** A pair with both people, and the score as it may leave the desk. */
export type PairOfPeople = Omit<AssignedPair, 'mentee' | 'mentor' | 'score'> & {
  readonly score: OpenScore
  readonly mentee: Mentee
  readonly mentor: Mentor
}

export type AssignedMentor = { readonly mentor: Mentor; readonly pairs: readonly PairOfPeople[] }
export type AssignedMentee = { readonly mentee: Mentee; readonly pairs: readonly PairOfPeople[] }
export type WaitingMentee = Omit<UnmatchedMentee<BoardReason>, 'mentee'> & { readonly mentee: Mentee }

/** The assignments with ids resolved to people, all in the order of names, so that no order of import shows. */
export type AssignedPeople = {
  readonly pairs: readonly PairOfPeople[]
  readonly byMentor: readonly AssignedMentor[]
  readonly byMentee: readonly AssignedMentee[]
  readonly waiting: readonly WaitingMentee[]
}

export function assignedPeople({ mentors, mentees, assignment }: FinalAssignments): AssignedPeople {
  const sortedMentors = sortByName(mentors)
  const sortedMentees = sortByName(mentees)
  const mentorPlace = placesOf(sortedMentors)
  const menteePlace = placesOf(sortedMentees)
  const pairs = assignment.pairs
    .map((pair) => ({
      ...pair,
      score: toOpenScore(pair.score),
      mentor: personAt(sortedMentors, mentorPlace, pair.mentor),
      mentee: personAt(sortedMentees, menteePlace, pair.mentee)
    }))
    .sort(
      (a, b) =>
        placeOf(menteePlace, a.mentee.id) - placeOf(menteePlace, b.mentee.id) ||
        placeOf(mentorPlace, a.mentor.id) - placeOf(mentorPlace, b.mentor.id)
    )
  const ofMentor = groupBy(pairs, ({ mentor }) => mentor.id)
  const ofMentee = groupBy(pairs, ({ mentee }) => mentee.id)
  return {
    pairs,
    byMentor: sortedMentors.map((mentor) => ({ mentor, pairs: ofMentor.get(mentor.id) ?? [] })),
    byMentee: sortedMentees.map((mentee) => ({ mentee, pairs: ofMentee.get(mentee.id) ?? [] })),
    waiting: assignment.unmatched
      .map((entry) => ({ ...entry, mentee: personAt(sortedMentees, menteePlace, entry.mentee) }))
      .sort((a, b) => placeOf(menteePlace, a.mentee.id) - placeOf(menteePlace, b.mentee.id))
  }
}

/** What a person is called where a name is expected; who gave none is called by the address. */
export function displayName({ name, email, id }: Participant): string {
  return name ?? email ?? id
}

/** By the name without accents and capitals, then by id: the same order on every machine. */
function sortByName<Person extends Participant>(people: readonly Person[]): readonly Person[] {
  return people
    .map((person) => ({ person, key: foldText(displayName(person)) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.person.id, b.person.id))
    .map(({ person }) => person)
}

type Places = ReadonlyMap<string, number>

function placesOf(people: readonly Participant[]): Places {
  return new Map(people.map(({ id }, place) => [id, place]))
}

function placeOf(places: Places, id: string): number {
  const place = places.get(id)
  invariant(place !== undefined, 'an assignment names only people of its edition')
  return place
}

function personAt<Person>(people: readonly Person[], places: Places, id: string): Person {
  const person = people[placeOf(places, id)]
  invariant(person !== undefined, 'places are positions in the list of people')
  return person
}
