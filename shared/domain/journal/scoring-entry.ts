import type { InputFile } from '../edition-run'
import type { GroupForbid } from '../group-forbid'
import type { Grouping, LimitScope } from '../group-limit'
import type { QuestionRule } from '../question-rule'
import type {
  AffinityTable,
  CustomCriterion,
  LimitName,
  PairIds,
  RuleState,
  SetRule,
  SettledConflict
} from '../setup'
import type { PersonalPart } from './personal-part'

/** Scores that came in a file. */
export type ImportedAffinities = { readonly file: InputFile; readonly table: AffinityTable }

/** Who were a pair in an earlier edition, as a file says; `leftOut` rows of it name somebody who was not found. */
export type ImportedPairs = {
  readonly edition: string
  readonly file: InputFile
  readonly pairs: readonly PairIds[]
  readonly leftOut: number
}

/** A forbid between groups; its reason belongs to whoever is named in it one by one. */
export type StandingForbid = Omit<GroupForbid, 'reason'> & { readonly reason: PersonalPart<string> }

/** How many mentees of one group there may be at most; null for no limit. */
type SetGroupLimit = {
  readonly by: Exclude<Grouping, 'list'>
  readonly per: LimitScope
  readonly most: number | null
}

/** What a person set of rules and of what pairs are compared by; null takes a rating or a verdict back. */
export type ScoringBody =
  | { readonly kind: 'rule-set'; readonly rule: SetRule; readonly state: RuleState }
  | { readonly kind: 'question-rule-removed'; readonly rule: QuestionRule }
  | { readonly kind: 'limit-changed'; readonly limit: LimitName; readonly value: number }
  | ({ readonly kind: 'group-limit-set' } & SetGroupLimit)
  | ({ readonly kind: 'criterion-set' } & CustomCriterion)
  | { readonly kind: 'criterion-removed'; readonly key: string }
  | ({ readonly kind: 'affinities-imported' } & ImportedAffinities)
  | { readonly kind: 'affinities-removed' }
  | ({ readonly kind: 'earlier-pairs-imported' } & ImportedPairs)
  | { readonly kind: 'earlier-pairs-removed'; readonly edition: string }
  | ({ readonly kind: 'groups-forbidden' } & StandingForbid)
  | { readonly kind: 'groups-allowed'; readonly key: string }
  | ({ readonly kind: 'pair-rated'; readonly rating: number | null } & PairIds)
  | ({ readonly kind: 'conflict-settled'; readonly verdict: SettledConflict['verdict'] | null } & PairIds)

export type ScoringCommand =
  | { readonly kind: 'set-rule'; readonly rule: SetRule; readonly state: RuleState }
  | { readonly kind: 'remove-question-rule'; readonly key: string }
  | { readonly kind: 'set-limit'; readonly limit: LimitName; readonly value: number }
  | ({ readonly kind: 'set-group-limit' } & SetGroupLimit)
  | ({ readonly kind: 'set-criterion' } & CustomCriterion)
  | { readonly kind: 'remove-criterion'; readonly key: string }
  | ({ readonly kind: 'import-affinities' } & ImportedAffinities)
  | { readonly kind: 'remove-affinities' }
  | ({ readonly kind: 'import-earlier-pairs' } & ImportedPairs)
  | { readonly kind: 'remove-earlier-pairs'; readonly edition: string }
  | ({ readonly kind: 'forbid-groups' } & StandingForbid)
  | { readonly kind: 'allow-groups'; readonly key: string }
  | ({ readonly kind: 'rate'; readonly rating: number | null } & PairIds)
  | ({ readonly kind: 'settle-conflict'; readonly verdict: SettledConflict['verdict'] | null } & PairIds)
