import { z } from 'zod'
import type { Result } from '#shared/lib/result'
import {
  oddities,
  type SheetRemark,
  type SpreadsheetFile,
  spreadsheetFormats,
  type TextDialect,
  textDelimiters,
  textEncodings
} from './sheet'
import { countedParts, damages, otherKinds, type SpreadsheetFailure, suspicions } from './spreadsheet-failure'

/** How a text is said to be written, checked where it comes from the window and where it enters the sheets process. */
export const textDialectSchema: z.ZodType<TextDialect> = z.strictObject({
  encoding: z.enum(textEncodings).nullable(),
  delimiter: z.enum(textDelimiters).nullable()
})

const place = { sheet: z.string(), row: z.int(), column: z.string() }

const remarkSchema: z.ZodType<SheetRemark> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hidden-rows'), sheet: z.string(), count: z.int() }),
  z.strictObject({ kind: z.literal('hidden-columns'), sheet: z.string(), count: z.int() }),
  z.strictObject({ kind: z.literal('formula-without-value'), ...place }),
  z.strictObject({ kind: z.literal('faulty-value'), ...place, text: z.string() }),
  z.strictObject({ kind: z.literal('quotes-inside-field'), sheet: z.string(), row: z.int() }),
  z.strictObject({ kind: z.literal('sheet-hidden'), sheet: z.string() }),
  z.strictObject({ kind: z.literal('merged-cells'), sheet: z.string(), count: z.int() }),
  z.strictObject({ kind: z.literal('cell-twice'), ...place }),
  z.strictObject({ kind: z.literal('text-odd'), ...place, oddity: z.enum(oddities), text: z.string() }),
  z.strictObject({ kind: z.literal('rows-uneven'), sheet: z.string(), row: z.int(), count: z.int() }),
  z.strictObject({ kind: z.literal('macros-ignored') }),
  z.strictObject({ kind: z.literal('links-not-followed'), count: z.int() }),
  z.strictObject({ kind: z.literal('part-names-unusual') }),
  z.strictObject({ kind: z.literal('encoding-assumed'), encoding: z.enum(textEncodings) })
])

const fileSchema: z.ZodType<SpreadsheetFile> = z.strictObject({
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.enum(spreadsheetFormats),
  encoding: z.enum(textEncodings).nullable(),
  delimiter: z.enum(textDelimiters).nullable(),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      visibility: z.enum(['visible', 'hidden', 'very-hidden']),
      rows: z.array(z.array(z.string()))
    })
  ),
  remarks: z.array(remarkSchema)
})

const file = z.string()

const failureSchema: z.ZodType<SpreadsheetFailure> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file-missing'), file }),
  z.strictObject({ kind: z.literal('file-not-readable'), file, reason: z.string() }),
  z.strictObject({ kind: z.literal('not-a-file'), file }),
  z.strictObject({ kind: z.literal('file-is-link'), file }),
  z.strictObject({ kind: z.literal('file-empty'), file }),
  z.strictObject({ kind: z.literal('file-too-large'), file, bytes: z.number(), limit: z.number() }),
  z.strictObject({ kind: z.literal('other-kind'), file, looksLike: z.enum(otherKinds) }),
  z.strictObject({ kind: z.literal('damaged'), file, detail: z.enum(damages) }),
  z.strictObject({ kind: z.literal('suspicious'), file, detail: z.enum(suspicions) }),
  z.strictObject({
    kind: z.literal('too-much-inside'),
    file,
    what: z.enum(countedParts),
    count: z.number(),
    limit: z.number(),
    sheet: z.string().nullable()
  }),
  z.strictObject({
    kind: z.literal('too-many-sheets'),
    file,
    count: z.int(),
    limit: z.int(),
    first: z.array(z.string())
  }),
  z.strictObject({ kind: z.literal('not-utf8'), file, line: z.int() }),
  z.strictObject({ kind: z.literal('mixed-encodings'), file, line: z.int() }),
  z.strictObject({ kind: z.literal('other-encoding'), file, encoding: z.enum(textEncodings) }),
  z.strictObject({ kind: z.literal('nul-character'), file, line: z.int() }),
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
