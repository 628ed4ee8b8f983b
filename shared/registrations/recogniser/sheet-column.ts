import type { ProblemFact } from '#shared/domain/problem'
import type { Guess } from './recognise-column'

/** An option of a question that has a column of its own; `scale` is the highest number its grid gives, 1 for ticks. */
type ColumnOption = { readonly text: string; readonly scale: number }

/**
 * One column of a sheet, its proposed meaning, and what is doubtful about it; `index` counts from 0, `folded` is its
 * heading. `option` is null unless a cell only says whether one option was chosen.
 */
export type SheetColumn = Guess & {
  readonly index: number
  readonly column: string
  readonly heading: string
  readonly folded: string
  readonly isEmpty: boolean
  readonly option: ColumnOption | null
  readonly doubt: ProblemFact | null
}
