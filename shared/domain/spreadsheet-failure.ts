/** Why a spreadsheet as a whole could not be read. Nothing of it was taken. */
export type SpreadsheetFailure =
  | { readonly kind: 'file-missing'; readonly file: string }
  | { readonly kind: 'file-not-readable'; readonly file: string; readonly reason: string }
  | { readonly kind: 'not-a-file'; readonly file: string }
  | { readonly kind: 'file-empty'; readonly file: string }
  | { readonly kind: 'file-too-large'; readonly file: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'other-kind'; readonly file: string; readonly looksLike: OtherKind }
  | { readonly kind: 'damaged'; readonly file: string; readonly detail: string }
  | { readonly kind: 'suspicious'; readonly file: string; readonly detail: string }
  | {
      readonly kind: 'too-much-inside'
      readonly file: string
      readonly what: CountedPart
      readonly count: number
      readonly limit: number
      readonly sheet: string | null
    }
  | { readonly kind: 'not-utf8'; readonly file: string; readonly line: number }
  | { readonly kind: 'quote-not-closed'; readonly file: string; readonly line: number }
  | { readonly kind: 'took-too-long'; readonly file: string; readonly seconds: number }
  | { readonly kind: 'reader-stopped'; readonly file: string }

/** What a file is when it is no spreadsheet that can be read. */
export type OtherKind =
  | 'encrypted-workbook'
  | 'old-excel'
  | 'binary-excel'
  | 'open-document'
  | 'word-document'
  | 'powerpoint'
  | 'numbers'
  | 'pdf'
  | 'web-page'
  | 'zip'
  | 'gzip'
  | 'rich-text'
  | 'excel-lock-file'
  | 'unknown'

/** What the guard counts; each has its own limit. */
export type CountedPart =
  | 'rows'
  | 'columns'
  | 'cells'
  | 'sheets'
  | 'zip-entries'
  | 'unpacked-bytes'
  | 'text-length'
