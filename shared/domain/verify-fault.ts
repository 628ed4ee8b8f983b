import type { Policy } from '#shared/lib/policy'
import type { Role } from './registration'

/** The first thing that is wrong with a report: its numbers, its pairs, or a proof that does not hold. */
export type VerifyFault =
  | { readonly kind: 'input-changed'; readonly path: string }
  | { readonly kind: 'person-unknown'; readonly role: Role; readonly id: string }
  | { readonly kind: 'not-a-candidate'; readonly mentee: string; readonly mentor: string }
  | { readonly kind: 'pair-twice'; readonly mentee: string; readonly mentor: string }
  | { readonly kind: 'lock-missing'; readonly mentee: string; readonly mentor: string }
  | { readonly kind: 'too-many-pairs'; readonly role: Role; readonly id: string }
  | {
      readonly kind: 'score-differs'
      readonly mentee: string
      readonly mentor: string
      readonly reported: number
      readonly found: number
    }
  | {
      readonly kind: 'number-differs'
      readonly what: ReportedNumber
      readonly reported: number | null
      readonly found: number | null
    }
  | { readonly kind: 'policy-differs'; readonly reported: Policy; readonly certified: Policy }
  | { readonly kind: 'better-pair'; readonly mentee: string; readonly mentor: string }
  | { readonly kind: 'price-unfit'; readonly role: Role; readonly id: string }
  | { readonly kind: 'limit-exceeded'; readonly held: number; readonly most: number }
  /** HiGHS finds another worth within the limits. */
  | { readonly kind: 'other-within-limits'; readonly matched: number; readonly total: number }
  | { readonly kind: 'more-possible' }
  | { readonly kind: 'higher-floor-possible' }
  | { readonly kind: 'certificate-malformed' }

/** The numbers of a report that `verify` counts again. */
export type ReportedNumber =
  | 'mentors'
  | 'mentees'
  | 'places'
  | 'candidatePairs'
  | 'matched'
  | 'total'
  | 'worst'
  | 'unmatched'
