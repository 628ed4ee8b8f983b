import type { InputFile } from '../edition-run'
import type { Field } from '../field'
import type { HeaderChoice } from '../header-choice'
import type { Mentee, Mentor } from '../participant'
import type { Problem } from '../problem'
import type { ConfidentialAnswers, Role } from '../registration'
import type { TextDelimiter, TextEncoding } from '../sheet'
import type { PairIds } from '../setup'
import type { PersonalPart } from './personal-part'

/** ISO 8601 days; null while not fixed. */
export type EditionDates = {
  readonly callForMentors: string | null
  readonly callForMentees: string | null
  readonly matching: string | null
  readonly conference: string | null
}

export const noDates: EditionDates = {
  callForMentors: null,
  callForMentees: null,
  matching: null,
  conference: null
}

export type EditionDescription = { readonly name: string; readonly dates: EditionDates }

export type ParticipantRef = { readonly role: Role; readonly id: string }

/** What an import brought for one person; `confidential` is null when nothing was told in confidence. */
export type ImportedPerson<P extends Mentor | Mentee> = {
  readonly id: string
  readonly person: PersonalPart<P>
  readonly confidential: PersonalPart<ConfidentialAnswers> | null
}

/** A problem of an import; `about` is the id of the person whose row it concerns, null when it is nobody's. */
export type ImportProblem = { readonly about: string | null; readonly problem: PersonalPart<Problem> }

/**
 * A file that registrations came from, under the name it was read by. `given` is the role it was given as, null when its
 * own content says who is in it; `encoding` and `delimiter` as a text was read, null for a workbook; `headers`: where a
 * person says that the headings stand, for sheets where they were not found as meant.
 */
export type RegistrationFile = InputFile & {
  readonly given: Role | null
  readonly encoding: TextEncoding | null
  readonly delimiter: TextDelimiter | null
  readonly headers: readonly HeaderChoice[]
}

/** The files that the registrations of one role stand in, the first imported first, and what was wrong with them. */
export type ImportSummary = {
  readonly role: Role
  readonly files: readonly RegistrationFile[]
  readonly problems: readonly ImportProblem[]
}

/**
 * A meaning that a person gave to a column; it holds for every later import of a file that was given as that role (null:
 * as none) with this heading.
 */
export type ColumnChoice = {
  readonly role: Role | null
  readonly sheet: string
  readonly column: string
  readonly heading: string
  readonly field: Field
}

/** One of a mentor's places, counted from 0; which of them only decides how the board draws it. */
export type Seat = { readonly mentor: string; readonly place: number }

/** All of a mentee's seats before and after; none: on the parking list. `before` is for the readers of the history. */
export type Move = {
  readonly mentee: string
  readonly before: readonly Seat[]
  readonly after: readonly Seat[]
}

/** What a person has set for a pair; the engine obeys it. */
export type PairRule = PairIds &
  ({ readonly kind: 'locked' } | { readonly kind: 'forbidden'; readonly reason: PersonalPart<string> })

export type Decision =
  | { readonly kind: 'proposed' }
  | { readonly kind: 'approved' }
  | { readonly kind: 'declined'; readonly reason: PersonalPart<string> }
  | { readonly kind: 'needs-discussion' }

export type PairDecision = PairIds & { readonly decision: Decision }

export type NoteSubject =
  | { readonly kind: 'person'; readonly role: Role; readonly id: string }
  | { readonly kind: 'pair'; readonly mentee: string; readonly mentor: string }

/** A note; its id is handed in, so that rewriting keeps it. `author` wrote it last. */
export type Note = {
  readonly note: string
  readonly about: NoteSubject
  readonly author: string
  readonly text: PersonalPart<string>
}

/** A pair as a text for maps. */
export function pairKey({ mentee, mentor }: PairIds): string {
  return JSON.stringify([mentee, mentor])
}
