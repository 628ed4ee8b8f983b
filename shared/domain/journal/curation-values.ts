import type { AnswerField, AnswerName, Answers } from '../answers'
import type { OwnAnswer } from '../own-answers'
import type { Mentee, Mentor } from '../participant'
import type { Role } from '../registration'
import type { ImportedPerson, ParticipantRef } from './edition-values'
import type { PersonalPart } from './personal-part'

/** How the cells of an answer were read, and their texts where those differ from that. */
export type ReadOver<V> = { readonly value: V; readonly originals: readonly string[] }

/** An answer that a person gave by hand in place of what was read. It holds while its cells say what they said then. */
export type Repair =
  | {
      [F in AnswerField]: {
        readonly field: F
        readonly value: Answers[F]
        readonly over: ReadOver<Answers[F]>
      }
    }[AnswerField]
  | (OwnAnswer & { readonly over: ReadOver<string> })

/** Whose answer was repaired; a `repair` of null lets the file's answer count again. */
export type AnswerRepair = ParticipantRef &
  AnswerName & {
    readonly repair: PersonalPart<Repair> | null
  }

/** Somebody who was put in by hand. */
export type AddedPerson =
  | { readonly role: 'mentor'; readonly added: ImportedPerson<Mentor> }
  | { readonly role: 'mentee'; readonly added: ImportedPerson<Mentee> }

/** What a person said of two registrations that may be one person's: `other` is out if they are. */
export type IdentityVerdict = {
  readonly role: Role
  readonly kept: string
  readonly other: string
  readonly verdict: 'one-person' | 'two-people'
}

/** A problem that a person let be; `problem` tells it from others, over every import, without its row. */
export type IgnoredProblem = {
  readonly about: ParticipantRef | null
  readonly problem: PersonalPart<string>
}

/** The values that may be spelled in several ways for one thing. */
export const spellingTables = ['institutions', 'areas'] as const
export type SpellingTable = (typeof spellingTables)[number]

/** A spelling and the name that counts in its place; null: the spelling stands for itself again. */
export type Alias = { readonly spelling: string; readonly name: string | null }

/** Spellings that look alike and mean different things. */
export type SpellingsApart = { readonly table: SpellingTable; readonly spellings: readonly string[] }
