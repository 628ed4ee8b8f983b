import type { Assignment, BoardReason } from './assignment'
import type { Mentee, Mentor } from './participant'
import type { Setup } from './setup'

/** A file that went into a result, by its content. */
export type InputFile = { readonly name: string; readonly sha256: string }

/** By prices, without the solver; or only by HiGHS, as limits per group bind; or not. */
export type Certified = 'by-prices' | 'by-highs' | 'no'

/** A setup as it may leave the desk: who comes first may rest on what was told in confidence. */
type OpenSetup = Omit<Setup, 'priorities'>

/**
 * Everything the final workbook may show. It has no notes and no confidential attributes, by type; `decidedBy` says
 * whether a policy proposed the pairs or they stand on the committee's board; `certified` how the optimum was checked;
 * `hasPriorities` that groups came before others, but not which.
 */
export type FinalAssignments = {
  readonly mentors: readonly Mentor[]
  readonly mentees: readonly Mentee[]
  readonly assignment: Assignment<BoardReason>
  readonly setup: OpenSetup
  readonly hasPriorities: boolean
  readonly inputs: readonly InputFile[]
  readonly version: string
  /** What the edition is called; null where nobody said. */
  readonly edition: string | null
  readonly decidedBy: 'policy' | 'board'
  readonly certified: Certified
}
