/**
 * One sheet as the sheets process read it. `rows[0]` is row 1 of the sheet; a cell is the text a person
 * reads there, '' when empty; dates are ISO 8601 texts; rows may have different lengths.
 */
export type Sheet = {
  readonly name: string
  readonly visibility: 'visible' | 'hidden' | 'very-hidden'
  readonly rows: readonly (readonly string[])[]
}

/** What a reader should know about how a file was read, though nothing was refused. */
export type SheetRemark =
  | { readonly kind: 'hidden-rows'; readonly sheet: string; readonly count: number }
  | { readonly kind: 'hidden-columns'; readonly sheet: string; readonly count: number }
  | {
      readonly kind: 'formula-without-value'
      readonly sheet: string
      readonly row: number
      readonly column: string
    }
  | {
      readonly kind: 'faulty-value'
      readonly sheet: string
      readonly row: number
      readonly column: string
      readonly text: string
    }
  | { readonly kind: 'quotes-inside-field'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'macros-ignored' }

/** A spreadsheet file as rows. `encoding` and `delimiter` are null unless the file is a CSV. */
export type SpreadsheetFile = {
  readonly name: string
  readonly sha256: string
  readonly format: 'xlsx' | 'csv'
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly sheets: readonly Sheet[]
  readonly remarks: readonly SheetRemark[]
}
