import type { ProblemFact } from '#shared/domain/problem'
import type { Guess } from './recognise-column'

/** One column of a sheet, its proposed meaning, and what is doubtful about it; `index` counts from 0, `folded` is its heading. */
export type SheetColumn = Guess & {
  readonly index: number
  readonly column: string
  readonly heading: string
  readonly folded: string
  readonly isEmpty: boolean
  readonly doubt: ProblemFact | null
}
