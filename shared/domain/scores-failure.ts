/**
 * Why a scores file, or a list of mentors or mentees beside it, cannot be used. Rows count from 1, the headings' row
 * included; `largest` and its `limit` are in millionths.
 */
export type ScoresFailure =
  | { readonly kind: 'columns-missing'; readonly file: string; readonly missing: readonly string[] }
  | { readonly kind: 'table-empty'; readonly file: string }
  | { readonly kind: 'no-rows'; readonly file: string }
  | { readonly kind: 'id-missing'; readonly file: string; readonly row: number; readonly column: string }
  | {
      readonly kind: 'score-not-a-number'
      readonly file: string
      readonly row: number
      readonly text: string
    }
  | { readonly kind: 'score-too-fine'; readonly file: string; readonly row: number; readonly text: string }
  | { readonly kind: 'score-too-large'; readonly file: string; readonly row: number; readonly text: string }
  | {
      readonly kind: 'score-beyond-grid'
      readonly file: string
      readonly row: number
      readonly largest: number
      readonly limit: number
    }
  | {
      readonly kind: 'number-above-other'
      readonly file: string
      readonly row: number
      readonly column: string
      readonly value: number
      readonly other: string
      readonly limit: number
    }
  | {
      readonly kind: 'pair-twice'
      readonly file: string
      readonly row: number
      readonly firstRow: number
      readonly mentee: string
      readonly mentor: string
    }
  | {
      readonly kind: 'person-twice'
      readonly file: string
      readonly row: number
      readonly firstRow: number
      readonly id: string
    }
  | {
      readonly kind: 'count-unreadable'
      readonly file: string
      readonly row: number
      readonly column: string
      readonly text: string
      readonly least: number
    }
  | { readonly kind: 'too-many-rows'; readonly file: string; readonly limit: number }
