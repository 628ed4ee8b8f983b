import type { Policy } from '#shared/lib/policy'
import type { SeatMove } from '../explanation'
import type { GroupLimit } from '../group-limit'
import type { Block } from '../pair-score'
import type { Role } from '../registration'
import type { CriterionName, PairIds, RuleName } from '../setup'
import type { ColumnMeaningChosen, CurationBody, RegistrationsImported } from './edition-entry'
import type { Decision, EditionDescription, NoteSubject, ParticipantRef, Seat } from './edition-values'
import type { PersonalPart } from './personal-part'
import type { PlanCommand } from './plan-entry'
import type { ScoringCommand } from './scoring-entry'

/** What a person asks for at the desk. `decide` turns it into a fact, or says why not. */
export type Command =
  | MoveCommand
  | PairCommand
  | SettingCommand
  | ScoringCommand
  | PlanCommand
  | PersonCommand
  | CurationCommand
  | RegistrationsImported
  | ColumnMeaningChosen

/**
 * `from` is the mentor whose place the mentee leaves, null from the parking list (or for one more mentor); `to` null is
 * the parking list, its `place` null the first free one. `part` ends a pair of whom one has withdrawn. `replace` seats
 * a mentee on another's place and parks that one.
 */
export type MoveCommand =
  | {
      readonly kind: 'move'
      readonly mentee: string
      readonly from: string | null
      readonly to: { readonly mentor: string; readonly place: number | null } | null
    }
  | ({ readonly kind: 'part' } & PairIds)
  | { readonly kind: 'swap'; readonly first: PairIds; readonly second: PairIds }
  | {
      readonly kind: 'replace'
      readonly mentee: string
      readonly from: string | null
      readonly displaced: PairIds
    }
  | {
      readonly kind: 'apply'
      readonly policy: Policy
      readonly seed: number
      readonly changes: readonly { readonly mentee: string; readonly seats: readonly Seat[] }[]
    }

export type PairCommand = PairIds &
  (
    | { readonly kind: 'lock' | 'unlock' | 'allow' }
    | { readonly kind: 'forbid'; readonly reason: PersonalPart<string> }
    | { readonly kind: 'decide'; readonly decision: Decision }
  )

export type SettingCommand =
  | ({ readonly kind: 'create-edition' | 'change-edition' } & EditionDescription)
  | { readonly kind: 'set-weight'; readonly criterion: CriterionName; readonly weight: number }
  | { readonly kind: 'set-side-weight'; readonly side: Role; readonly weight: number }
  | { readonly kind: 'set-balance'; readonly balance: number }
  | { readonly kind: 'choose-policy'; readonly policy: Policy }
  | { readonly kind: 'choose-seed'; readonly seed: number }

/** What mends is asked for as the fact that it will be. */
export type CurationCommand = CurationBody

export type PersonCommand =
  | ({ readonly kind: 'withdraw' | 'restore' } & ParticipantRef)
  | { readonly kind: 'set-places'; readonly mentor: string; readonly places: number }
  | {
      readonly kind: 'write-note'
      readonly note: string
      readonly about: NoteSubject
      readonly text: PersonalPart<string>
    }
  | { readonly kind: 'remove-note'; readonly note: string }

/** Why a pair may not be matched under the rules that are on, or null; scoring knows and hands it in. */
export type BlockOf = (pair: PairIds) => Block | null

/** The limit per group that moves made together would break further than it is, or null; scoring knows the groups. */
export type LimitOf = (moves: readonly SeatMove[]) => GroupLimit | null

/** What the journal cannot know by itself when it decides. */
export type Verdicts = { readonly blockOf: BlockOf; readonly limitOf: LimitOf }

/** Why a command changes nothing. */
export type Refusal =
  | { readonly kind: 'nothing-changes' }
  | { readonly kind: 'edition-exists' }
  | { readonly kind: 'person-unknown'; readonly role: Role; readonly id: string }
  | { readonly kind: 'person-withdrawn'; readonly role: Role; readonly id: string }
  | { readonly kind: 'mentor-full'; readonly mentor: string; readonly places: number }
  | { readonly kind: 'limit-broken'; readonly limit: GroupLimit }
  | { readonly kind: 'demand-met'; readonly mentee: string; readonly demand: number }
  | { readonly kind: 'pair-locked'; readonly mentee: string; readonly mentor: string }
  | { readonly kind: 'pair-blocked'; readonly mentee: string; readonly mentor: string; readonly block: Block }
  | { readonly kind: 'already-together'; readonly mentee: string; readonly mentor: string }
  | { readonly kind: 'not-together'; readonly mentee: string; readonly mentor: string }
  | { readonly kind: 'locks-above-places'; readonly mentor: string; readonly places: number }
  | { readonly kind: 'number-out-of-range'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'text-missing'; readonly what: 'name' | 'reason' | 'note' }
  | { readonly kind: 'person-exists'; readonly role: Role; readonly id: string }
  | { readonly kind: 'note-too-long'; readonly length: number; readonly longest: number }
  | { readonly kind: 'note-unknown'; readonly note: string }
  | { readonly kind: 'nobody-in-group' }
  | { readonly kind: 'too-many-rules'; readonly most: number }
  | { readonly kind: 'name-taken'; readonly name: string }
  | { readonly kind: 'rule-fixed'; readonly rule: RuleName }
