import type { Conflict, Disagreement } from '#shared/domain/journal/conflict'
import type { EditionFamily } from '#shared/domain/journal/edition-families'
import { assertNever } from '#shared/lib/assert-never'
import { type EntryNames, entrySentence } from './entry-sentences'
import { listWords } from './list-words'

/** What a person has to settle: who said what, or what does not fit together. */
export function conflictSentence(conflict: Conflict, names: EntryNames): string {
  switch (conflict.kind) {
    case 'disagreement':
      return disagreementSentence(conflict, names)
    case 'mentor-over-places': {
      const mentees = listWords(conflict.mentees.map((id) => names.person('mentee', id)))
      return `${names.person('mentor', conflict.mentor)} has ${conflict.mentees.length} mentees on ${conflict.places} ${conflict.places === 1 ? 'place' : 'places'}: ${mentees}. Move somebody, or give one more place.`
    }
    case 'mentee-over-demand': {
      const mentors = listWords(conflict.mentors.map((id) => names.person('mentor', id)))
      return `${names.person('mentee', conflict.mentee)} should get ${conflict.demand} and has ${conflict.mentors.length} mentors: ${mentors}. Keep the better one.`
    }
    case 'lock-broken':
      return `${names.person('mentee', conflict.mentee)} is locked with ${names.person('mentor', conflict.mentor)}, but does not sit there. Move the mentee back or unlock the pair.`
    case 'forbidden-pair-seated':
      return `${names.person('mentee', conflict.mentee)} sits with ${names.person('mentor', conflict.mentor)}, which was forbidden. Move the mentee or allow the pair again.`
    default:
      return assertNever(conflict)
  }
}

const subjects: Readonly<Record<EditionFamily, string>> = {
  edition: 'the name and the dates',
  import: 'an import',
  mentor: 'a mentor’s answers',
  mentee: 'a mentee’s answers',
  withdrawal: 'a withdrawal',
  places: 'a number of places',
  column: 'the meaning of a column',
  weight: 'a weight',
  side: 'the weight of a side',
  rule: 'a rule',
  limit: 'a limit of a rule',
  questionRule: 'a rule over a question of your own',
  groupLimit: 'a limit per group',
  custom: 'a criterion of your own',
  affinity: 'the affinity scores',
  earlier: 'the pairs of an earlier edition',
  groupForbid: 'a forbid between groups',
  rating: 'the rating of a pair',
  verdict: 'a conflict of interest',
  balance: 'the balance of loads',
  priority: 'who comes first',
  scenario: 'a scenario',
  policy: 'the policy',
  seed: 'the seed',
  pairRule: 'a lock or a forbidden pair',
  exemption: 'a pair that is an exception',
  seats: 'a mentee’s place',
  decision: 'a decision',
  note: 'a note',
  repair: 'a corrected answer',
  identity: 'two registrations that may be one person',
  ignored: 'a problem that was let be',
  alias: 'the name that counts for a spelling',
  apart: 'spellings that are kept apart'
}

function disagreementSentence({ family, sides }: Disagreement, names: EntryNames): string {
  const opinions = sides.map(({ entry, author }) => {
    const found = names.entry(entry)
    return `${author}: ${found === null ? 'something that is not in this journal' : entrySentence(found, names)}`
  })
  return `Disagreement about ${subjects[family]}. ${opinions.join('; ')}. What everybody knew last shows until you decide.`
}
