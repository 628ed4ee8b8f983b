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
  | { readonly code: 'policy'; readonly candidates: number; readonly policy: Policy }

export type UnmatchedMentee = {
  readonly mentee: string
  readonly missing: number
  readonly reason: UnmatchedReason
}

/** What a policy chose. `total` and `worst` in millionths; `worst` is null when nothing is matched. */
export type Assignment = {
  readonly policy: Policy
  readonly seed: number
  readonly pairs: readonly AssignedPair[]
  readonly unmatched: readonly UnmatchedMentee[]
  readonly total: number
  readonly worst: number | null
}
