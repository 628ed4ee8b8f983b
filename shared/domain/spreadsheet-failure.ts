import type { TextEncoding } from './sheet'

/**
 * Why a spreadsheet as a whole could not be read. Nothing of it was taken. `reason` is the system's code (`EACCES`),
 * or `changed` when the file grew or shrank while it was read.
 */
export type SpreadsheetFailure =
  | { readonly kind: 'file-missing'; readonly file: string }
  | { readonly kind: 'file-not-readable'; readonly file: string; readonly reason: string }
  | { readonly kind: 'not-a-file'; readonly file: string }
  | { readonly kind: 'file-is-link'; readonly file: string }
  | { readonly kind: 'file-empty'; readonly file: string }
  | { readonly kind: 'file-too-large'; readonly file: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'other-kind'; readonly file: string; readonly looksLike: OtherKind }
  | { readonly kind: 'damaged'; readonly file: string; readonly detail: Damage }
  | { readonly kind: 'suspicious'; readonly file: string; readonly detail: Suspicion }
  | {
      readonly kind: 'too-much-inside'
      readonly file: string
      readonly what: CountedPart
      readonly count: number
      readonly limit: number
      readonly sheet: string | null
    }
  | {
      readonly kind: 'too-many-sheets'
      readonly file: string
      readonly count: number
      readonly limit: number
      /** The names of the sheets up to the limit. */
      readonly first: readonly string[]
    }
  | { readonly kind: 'not-utf8'; readonly file: string; readonly line: number }
  | { readonly kind: 'mixed-encodings'; readonly file: string; readonly line: number }
  | { readonly kind: 'other-encoding'; readonly file: string; readonly encoding: TextEncoding }
  | { readonly kind: 'nul-character'; readonly file: string; readonly line: number }
  | { readonly kind: 'quote-not-closed'; readonly file: string; readonly line: number }
  | { readonly kind: 'took-too-long'; readonly file: string; readonly seconds: number }
  | { readonly kind: 'reader-stopped'; readonly file: string }

/** What a file is when it is no spreadsheet that can be read. */
export const otherKinds = [
  'encrypted-workbook',
  'old-excel',
  'binary-excel',
  'open-document',
  'word-document',
  'powerpoint',
  'numbers',
  'pdf',
  'xml-spreadsheet',
  'web-page',
  'zip',
  'gzip',
  'rich-text',
  'utf32-text',
  'excel-lock-file',
  'unknown'
] as const
export type OtherKind = (typeof otherKinds)[number]

/** What is broken in a file that is meant to be a workbook. */
export const damages = [
  'archive-incomplete',
  'part-unreadable',
  'part-missing',
  'xml-broken',
  'reference-broken',
  'parser-refused'
] as const
export type Damage = (typeof damages)[number]

/** What no spreadsheet program writes, and an attacker might. */
export const suspicions = [
  'archive-twice',
  'archive-very-large',
  'part-encrypted',
  'part-outside',
  'part-twice',
  'parts-overlap',
  'part-names-differ',
  'unpacks-enormously',
  'document-type',
  'not-utf8',
  'too-deep'
] as const
export type Suspicion = (typeof suspicions)[number]

/** What the guard counts; each has its own limit. */
export const countedParts = [
  'rows',
  'columns',
  'cells',
  'zip-entries',
  'unpacked-bytes',
  'text-length'
] as const
export type CountedPart = (typeof countedParts)[number]
