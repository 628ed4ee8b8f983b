import type { Assignment } from './assignment'
import type { Mentee, Mentor } from './participant'
import type { Setup } from './setup'

/** A file that went into a result, by its content. */
export type InputFile = { readonly name: string; readonly sha256: string }

/**
 * Everything the final workbook may show. It has no notes and no confidential attributes, by type;
 * `certified` says that the optimum was checked without the solver.
 */
export type FinalAssignments = {
  readonly mentors: readonly Mentor[]
  readonly mentees: readonly Mentee[]
  readonly assignment: Assignment
  readonly setup: Setup
  readonly inputs: readonly InputFile[]
  readonly version: string
  readonly certified: boolean
}
