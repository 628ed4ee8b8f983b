import type { BlockingRule, PairScore } from './pair-score'
import type { Policy } from '#shared/lib/policy'

export type AssignedPair = {
  readonly mentee: string
  readonly mentor: string
  readonly score: PairScore
  readonly locked: boolean
}

/** Why a mentee got fewer mentors than asked for. */
export type UnmatchedReason =
  | {
      readonly code: 'no-candidate'
      readonly blockedBy: readonly { readonly rule: BlockingRule; readonly mentors: number }[]
    }
  | { readonly code: 'places'; readonly candidates: number }
  | {
      readonly code: 'policy'
      readonly candidates: number
      readonly policy: Policy
      /** Whether limits per group bind, which then stand in the way. */
      readonly limitsBind: boolean
    }

/** On a board it may also be the committee's own doing. */
export type BoardReason = UnmatchedReason | { readonly code: 'parked' }

export type UnmatchedMentee<Reason = UnmatchedReason> = {
  readonly mentee: string
  readonly missing: number
  readonly reason: Reason
}

/**
 * What a policy chose, or with `BoardReason` what stands on a board. `total` and `worst` in millionths; `worst` is null
 * when nothing is matched.
 */
export type Assignment<Reason = UnmatchedReason> = {
  readonly policy: Policy
  readonly seed: number
  readonly pairs: readonly AssignedPair[]
  readonly unmatched: readonly UnmatchedMentee<Reason>[]
  readonly total: number
  readonly worst: number | null
}
