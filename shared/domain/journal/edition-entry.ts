import type { Policy } from '#shared/lib/policy'
import type { Mentee, Mentor } from '../participant'
import type { Role } from '../registration'
import type { CriterionName, PairIds, RuleName } from '../setup'
import type {
  AddedPerson,
  Alias,
  AnswerRepair,
  IdentityVerdict,
  IgnoredProblem,
  SpellingsApart,
  SpellingTable
} from './curation-values'
import type {
  ColumnChoice,
  EditionDescription,
  ImportedPerson,
  ImportProblem,
  Move,
  NoteSubject,
  PairDecision,
  ParticipantRef,
  RegistrationFile
} from './edition-values'
import type { EntryId } from './entry-id'
import type { JournalEntry } from './journal-entry'
import type { PersonalPart } from './personal-part'
import type { PlanBody } from './plan-entry'
import type { ScoringBody } from './scoring-entry'

/** An entry of the journal that the committee shares. */
export type EditionEntry = JournalEntry<'edition', EditionBody>

/** Everything that can happen to an edition. People are named by ids that say nothing of them. */
export type EditionBody =
  | RegistrationsImported
  | ColumnMeaningChosen
  | SettingBody
  | ScoringBody
  | PlanBody
  | BoardBody
  | PersonBody
  | CurationBody
  | ({ readonly kind: 'edition-created' | 'edition-changed' } & EditionDescription)
  | { readonly kind: 'entry-reversed'; readonly entry: EntryId }
  | { readonly kind: 'entry-restored'; readonly entry: EntryId }
  | { readonly kind: 'journals-merged'; readonly ranges: readonly EntryRange[] }
  | { readonly kind: 'merge-hidden'; readonly merge: EntryId }
  | DoneTogether

/** Several facts that one act made, each standing on those before it: undo and the history know them as one. */
export type DoneTogether = { readonly kind: 'done-together'; readonly facts: readonly EditionBody[] }

/** Entries of one laptop from `from` to `to`, both included. */
export type EntryRange = { readonly laptop: string; readonly from: number; readonly to: number }

/** A file that was brought in, whole: what it changes on each side, and the meanings chosen for columns on the way. */
export type RegistrationsImported = {
  readonly kind: 'registrations-imported'
  readonly columns: readonly ColumnChoice[]
  readonly sides: readonly ImportedSide[]
}

/** The files that are there, read with another meaning of one column. */
export type ColumnMeaningChosen = {
  readonly kind: 'column-meaning-chosen'
  readonly column: ColumnChoice
  readonly sides: readonly ImportedSide[]
}

/**
 * What becomes of one role: `people` are new or have new answers, `gone` are no longer in its files and a person has
 * them withdrawn, `returned` were withdrawn so and are in them again. `added` of the people are new (null in
 * entries that did not count them), `moved` stand in another row and say the same. Who is in none of these stays as they were.
 */
export type ImportedSide = {
  readonly files: readonly RegistrationFile[]
  readonly gone: readonly string[]
  readonly returned: readonly string[]
  readonly problems: readonly ImportProblem[]
  readonly added: number | null
  readonly moved: number
} & (
  | { readonly role: 'mentor'; readonly people: readonly ImportedPerson<Mentor>[] }
  | { readonly role: 'mentee'; readonly people: readonly ImportedPerson<Mentee>[] }
)

type SettingBody =
  | { readonly kind: 'weight-changed'; readonly criterion: CriterionName; readonly weight: number }
  | { readonly kind: 'side-weight-changed'; readonly side: Role; readonly weight: number }
  /** As it was before a rule could be soft; no longer written. */
  | { readonly kind: 'rule-switched'; readonly rule: RuleName; readonly on: boolean }
  | { readonly kind: 'balance-changed'; readonly balance: number }
  | { readonly kind: 'policy-chosen'; readonly policy: Policy }
  | { readonly kind: 'seed-chosen'; readonly seed: number }

/** `parked` is the move that a forbid makes when the two sit together; null when they do not. */
export type BoardBody =
  | ({ readonly kind: 'pair-locked' | 'pair-unlocked' | 'pair-allowed' } & PairIds)
  | ({
      readonly kind: 'pair-forbidden'
      readonly reason: PersonalPart<string>
      readonly parked: Move | null
    } & PairIds)
  | { readonly kind: 'mentee-assigned'; readonly move: Move }
  | { readonly kind: 'mentees-swapped'; readonly first: Move; readonly second: Move }
  | { readonly kind: 'mentee-replaced'; readonly seated: Move; readonly displaced: Move }
  | {
      readonly kind: 'assignment-applied'
      readonly policy: Policy
      readonly seed: number
      readonly moves: readonly Move[]
    }
  | ({ readonly kind: 'decision-made' } & PairDecision)

type PersonBody =
  | {
      readonly kind: 'note-written'
      readonly note: string
      readonly about: NoteSubject
      readonly text: PersonalPart<string>
    }
  | { readonly kind: 'note-removed'; readonly note: string; readonly about: NoteSubject }
  | ({ readonly kind: 'person-withdrawn' | 'person-restored' } & ParticipantRef)
  | { readonly kind: 'places-changed'; readonly mentor: string; readonly places: number }

/** How people mend what was imported. */
export type CurationBody =
  | { readonly kind: 'answers-repaired'; readonly repairs: readonly AnswerRepair[] }
  | ({ readonly kind: 'person-added' } & AddedPerson)
  | ({ readonly kind: 'identity-settled' } & IdentityVerdict)
  | { readonly kind: 'problems-ignored'; readonly problems: readonly IgnoredProblem[] }
  | { readonly kind: 'problems-listed-again'; readonly keys: readonly string[] }
  | { readonly kind: 'aliases-set'; readonly table: SpellingTable; readonly aliases: readonly Alias[] }
  | ({ readonly kind: 'spellings-kept-apart' } & SpellingsApart)
