import type { GroupLimit } from './group-limit'
import type { Role } from './registration'
import type { BlockingRule } from './pair-score'

/** Why an edition as it is set up cannot be matched at all; each names whom it concerns by id. */
export type MatchingFailure =
  | { readonly kind: 'side-empty'; readonly role: Role }
  | {
      readonly kind: 'person-unknown'
      readonly where: 'lock' | 'forbid' | 'forbid between groups' | 'limit' | 'priority'
      readonly role: Role
      readonly id: string
    }
  | {
      readonly kind: 'lock-blocked'
      readonly mentee: string
      readonly mentor: string
      readonly rule: BlockingRule
    }
  | { readonly kind: 'lock-without-score'; readonly mentee: string; readonly mentor: string }
  | { readonly kind: 'lock-twice'; readonly mentee: string; readonly mentor: string }
  | {
      readonly kind: 'locks-above-places'
      readonly mentor: string
      readonly locks: number
      readonly places: number
    }
  | {
      readonly kind: 'locks-above-demand'
      readonly mentee: string
      readonly locks: number
      readonly demand: number
    }
  | {
      readonly kind: 'minimum-above-places'
      readonly mentor: string
      readonly minimum: number
      readonly places: number
    }
  | { readonly kind: 'locks-above-limit'; readonly limit: GroupLimit; readonly locks: number }
  /** Where only ids are known: a limit by an answer, and groups that come first. */
  | { readonly kind: 'limit-needs-answers'; readonly by: GroupLimit['by'] }
  | { readonly kind: 'tiers-elsewhere' }
  | { readonly kind: 'forbids-need-answers' }
  | { readonly kind: 'rules-need-answers' }
  /** Nobody of a side was asked what a rule is over. */
  | { readonly kind: 'question-unknown'; readonly role: Role; readonly question: string }
  | { readonly kind: 'score-beyond-grid'; readonly largest: number; readonly limit: number }
