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
  | { readonly kind: 'sheet-hidden'; readonly sheet: string }
  | { readonly kind: 'merged-cells'; readonly sheet: string; readonly count: number }
  | { readonly kind: 'cell-twice'; readonly sheet: string; readonly row: number; readonly column: string }
  /** Taken as it stands; `text` is its beginning. */
  | {
      readonly kind: 'text-odd'
      readonly sheet: string
      readonly row: number
      readonly column: string
      readonly oddity: Oddity
      readonly text: string
    }
  /** Rows narrower or wider than the header; `row` is the first of them. */
  | { readonly kind: 'rows-uneven'; readonly sheet: string; readonly row: number; readonly count: number }
  | FileRemark

/** Why a text may not be what a person sees in its cell. */
export const oddities = ['characters-unseen', 'characters-broken', 'marks-piled', 'day-unknown'] as const
export type Oddity = (typeof oddities)[number]

/** A remark on the file as a whole. */
export type FileRemark =
  | { readonly kind: 'macros-ignored' }
  | { readonly kind: 'links-not-followed'; readonly count: number }
  | { readonly kind: 'part-names-unusual' }
  | { readonly kind: 'encoding-assumed'; readonly encoding: TextEncoding }

/** How the letters of a text file are written. */
export const textEncodings = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'Windows-1252', 'Mac Roman'] as const
export type TextEncoding = (typeof textEncodings)[number]

/** What may part the columns of a text file. */
export const textDelimiters = [',', ';', '\t'] as const
export type TextDelimiter = (typeof textDelimiters)[number]

/** How a person says that a text file is written; null where it is to be found out. A workbook has none. */
export type TextDialect = {
  readonly encoding: TextEncoding | null
  readonly delimiter: TextDelimiter | null
}

export const dialectToFind: TextDialect = { encoding: null, delimiter: null }

/** The kinds of spreadsheet that can be read; `csv` is any text whose columns are parted by commas, semicolons or tabs. */
export const spreadsheetFormats = ['xlsx', 'xlsm', 'xls', 'ods', 'csv'] as const

/** A spreadsheet file as rows. `encoding` and `delimiter` are null unless the file is a text. */
export type SpreadsheetFile = {
  readonly name: string
  readonly sha256: string
  readonly format: (typeof spreadsheetFormats)[number]
  readonly encoding: TextEncoding | null
  readonly delimiter: TextDelimiter | null
  readonly sheets: readonly Sheet[]
  readonly remarks: readonly SheetRemark[]
}
