import { z } from 'zod'
import type { Result } from '#shared/lib/result'
import { readSpreadsheetSchema, textDialectSchema } from './spreadsheet-schema'
import { workbookSchema } from './workbook-schema'

const bytesSchema = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array)

const placeSchema = z.strictObject({ sheet: z.string(), row: z.int(), column: z.string() })

/** A cell of a workbook, `row` and `column` as a spreadsheet program shows them. */
export type CellPlace = Readonly<z.infer<typeof placeSchema>>

/** A text that does not fit into a cell, by its length in UTF-16 code units. */
export type TooLongText = CellPlace & { readonly length: number }

const writtenSchema: z.ZodType<Result<Uint8Array<ArrayBuffer>, TooLongText>> = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: bytesSchema }),
  z.strictObject({ ok: z.literal(false), error: placeSchema.extend({ length: z.int() }) })
])

/** What main asks of the sheets process; one job, then the process ends. */
export const sheetsJobSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    name: z.string(),
    sha256: z.string(),
    bytes: bytesSchema,
    dialect: textDialectSchema
  }),
  z.strictObject({ kind: z.literal('write'), workbook: workbookSchema }),
  z.strictObject({ kind: z.literal('compare'), workbook: workbookSchema, bytes: bytesSchema })
])
export type SheetsJob = Readonly<z.infer<typeof sheetsJobSchema>>

const rowsSchema = z.strictObject({ done: z.int().min(0), of: z.int().min(0) })

/** Rows that are through, of how many there are. */
export type RowsDone = Readonly<z.infer<typeof rowsSchema>>

const stepSchema = z.strictObject({ stage: z.enum(['checking', 'reading']), rows: rowsSchema.nullable() })

/** How far the reading of a file has come; `rows` are those of the sheet at hand, null while none are counted. */
export type ReadingStep = Readonly<z.infer<typeof stepSchema>>

/** What the sheets process says back. `difference` is the first cell that differs from the model, null when none does. */
export const sheetsAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), step: stepSchema }),
  z.strictObject({ kind: z.literal('read'), result: readSpreadsheetSchema }),
  z.strictObject({ kind: z.literal('written'), result: writtenSchema }),
  z.strictObject({ kind: z.literal('compared'), difference: placeSchema.nullable() })
])
export type SheetsAnswer = Readonly<z.infer<typeof sheetsAnswerSchema>>
