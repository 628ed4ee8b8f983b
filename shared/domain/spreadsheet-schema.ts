import { z } from 'zod'
import type { Result } from '../lib/result'
import type { SheetRemark, SpreadsheetFile } from './sheet'
import type { SpreadsheetFailure } from './spreadsheet-failure'

const place = { sheet: z.string(), row: z.int(), column: z.string() }

const remarkSchema: z.ZodType<SheetRemark> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hidden-rows'), sheet: z.string(), count: z.int() }),
  z.strictObject({ kind: z.literal('hidden-columns'), sheet: z.string(), count: z.int() }),
  z.strictObject({ kind: z.literal('formula-without-value'), ...place }),
  z.strictObject({ kind: z.literal('faulty-value'), ...place, text: z.string() }),
  z.strictObject({ kind: z.literal('quotes-inside-field'), sheet: z.string(), row: z.int() }),
  z.strictObject({ kind: z.literal('macros-ignored') })
])

const fileSchema: z.ZodType<SpreadsheetFile> = z.strictObject({
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.enum(['xlsx', 'csv']),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      visibility: z.enum(['visible', 'hidden', 'very-hidden']),
      rows: z.array(z.array(z.string()))
    })
  ),
  remarks: z.array(remarkSchema)
})

const otherKindSchema = z.enum([
  'encrypted-workbook',
  'old-excel',
  'binary-excel',
  'open-document',
  'word-document',
  'powerpoint',
  'numbers',
  'pdf',
  'web-page',
  'zip',
  'gzip',
  'rich-text',
  'excel-lock-file',
  'unknown'
])

const damageSchema = z.enum([
  'archive-incomplete',
  'part-unreadable',
  'part-missing',
  'xml-broken',
  'reference-broken',
  'parser-refused'
])

const suspicionSchema = z.enum([
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
])

const countedPartSchema = z.enum([
  'rows',
  'columns',
  'cells',
  'sheets',
  'zip-entries',
  'unpacked-bytes',
  'text-length'
])

const file = z.string()

const failureSchema: z.ZodType<SpreadsheetFailure> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file-missing'), file }),
  z.strictObject({ kind: z.literal('file-not-readable'), file, reason: z.string() }),
  z.strictObject({ kind: z.literal('not-a-file'), file }),
  z.strictObject({ kind: z.literal('file-empty'), file }),
  z.strictObject({ kind: z.literal('file-too-large'), file, bytes: z.number(), limit: z.number() }),
  z.strictObject({ kind: z.literal('other-kind'), file, looksLike: otherKindSchema }),
  z.strictObject({ kind: z.literal('damaged'), file, detail: damageSchema }),
  z.strictObject({ kind: z.literal('suspicious'), file, detail: suspicionSchema }),
  z.strictObject({
    kind: z.literal('too-much-inside'),
    file,
    what: countedPartSchema,
    count: z.number(),
    limit: z.number(),
    sheet: z.string().nullable()
  }),
  z.strictObject({ kind: z.literal('not-utf8'), file, line: z.int() }),
  z.strictObject({ kind: z.literal('quote-not-closed'), file, line: z.int() }),
  z.strictObject({ kind: z.literal('took-too-long'), file, seconds: z.number() }),
  z.strictObject({ kind: z.literal('reader-stopped'), file })
])

/** What reading a spreadsheet may answer, checked where it crosses from one process into another. */
export const readSpreadsheetSchema: z.ZodType<Result<SpreadsheetFile, SpreadsheetFailure>> =
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: fileSchema }),
    z.strictObject({ ok: z.literal(false), error: failureSchema })
  ])
