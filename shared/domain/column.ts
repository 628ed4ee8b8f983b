import type { Field } from './field'

/** Why a column is proposed to mean what it means. */
export type ColumnReason =
  | { readonly kind: 'heading'; readonly words: readonly string[] }
  | { readonly kind: 'values'; readonly share: number; readonly example: string }
  | { readonly kind: 'heading-and-values'; readonly words: readonly string[]; readonly share: number }
  | { readonly kind: 'branch'; readonly heading: string; readonly position: number }
  /** Every answer repeats the heading, as in the columns beside it: the options of one question. */
  | { readonly kind: 'option'; readonly options: readonly string[] }
  /** One row of a question that is asked of several rows. */
  | { readonly kind: 'grid'; readonly question: string; readonly row: string }
  /** The question goes on from the one before it. */
  | { readonly kind: 'follow-up'; readonly heading: string }
  /** Names that stand in the person's own e-mail address. */
  | { readonly kind: 'in-address'; readonly share: number }
  | { readonly kind: 'form-metadata'; readonly tool: string }
  | { readonly kind: 'field-taken'; readonly field: Field; readonly usedColumn: string }
  | { readonly kind: 'nothing-fits' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'chosen-by-hand' }

/**
 * One column of a sheet and its proposed meaning. `column` is a letter as Excel writes it; `sure` is false when a
 * person should look.
 */
export type ColumnProposal = {
  readonly file: string
  readonly sheet: string
  readonly column: string
  readonly heading: string
  readonly field: Field
  readonly reason: ColumnReason
  readonly sure: boolean
}
