import type { LimitSolver } from '#shared/domain/group-limit'
import type { PairIds } from '#shared/domain/setup'
import type { Policy } from '#shared/lib/policy'
import type { Certificate } from '#shared/matching/certificate'

/** A file that a result rests on: its path as given and its content's SHA-256. */
export type ReportInput = {
  readonly use:
    | 'mentors'
    | 'mentees'
    | 'registrations'
    | 'scores'
    | 'setup'
    | 'recipe'
    | 'affinities'
    | 'earlier-pairs'
  readonly path: string
  readonly sha256: string
}

export type ReportedPair = {
  readonly mentee: string
  readonly mentor: string
  readonly score: number
  readonly menteeName?: string
  readonly mentorName?: string
}

export type ReportedUnmatched = {
  readonly mentee: string
  readonly menteeName?: string
  readonly missing: number
  readonly code: 'no-candidate' | 'places' | 'policy'
  readonly reason: string
}

export type ReportedFigures = {
  readonly matched: number
  readonly total: number
  readonly worst: number | null
}

/** The pairs of an earlier edition that were found here, how many, and the rows that were not matched, with the reason. */
export type ReportedEarlierPairs = {
  readonly edition: string
  readonly pairs: number
  readonly leftOut: readonly { readonly row: number; readonly reason: string }[]
}

/** The best assignment without the limits, and who found the one that keeps them. */
export type ReportedLimits = {
  readonly solvedBy: LimitSolver
  readonly reason: string
  readonly best: {
    readonly matched: number
    readonly total: number
    readonly worst: number | null
    readonly pairs: readonly PairIds[]
    /** Left out where the report's own certificate proves these pairs. */
    readonly certificate?: Certificate
  }
}

/** Milliseconds of each stage, for show. */
export type Timing = {
  readonly read: number
  readonly score: number
  readonly solve: number
  readonly write: number
}

/** The report of `match` and `solve`; scores and totals are decimals in the units of the scores. Holds no confidential attribute. */
export type AssignmentReport = {
  readonly kind: 'match' | 'solve'
  readonly version: string
  readonly policy: Policy
  readonly seed: number
  readonly inputs: readonly ReportInput[]
  readonly mentors: number
  readonly mentees: number
  readonly places: number
  readonly candidatePairs: number
  readonly matched: number
  readonly total: number
  readonly worst: number | null
  readonly assignments: readonly ReportedPair[]
  readonly unmatched: readonly ReportedUnmatched[]
  readonly belowMinimum: readonly { readonly mentor: string; readonly missing: number }[]
  /** What `best-total` comes to; there only beside a policy that puts the worst off first. */
  readonly bestTotal?: ReportedFigures
  /** There only if limits per group bind; where HiGHS solved, the report's certificate proves `best`, a bound. */
  readonly limits?: ReportedLimits
  /** There only if a file of earlier pairs was given. */
  readonly earlierPairs?: ReportedEarlierPairs
  readonly certificate: Certificate
  readonly timing: Timing
}

/** Millionths as a decimal; exact to six decimals. */
export function toDecimal(millionths: number): number {
  return millionths / 1_000_000
}
