import { z } from 'zod'
import type { Workbook, WorkbookCell } from './workbook-model'

const cellSchema: z.ZodType<WorkbookCell> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('integer'), value: z.int() }),
  z.strictObject({ kind: z.literal('decimal'), value: z.number(), digits: z.int().min(0).max(10) }),
  z.strictObject({ kind: z.literal('empty') })
])

const columnSchema = z.strictObject({
  heading: z.string().min(1).max(255),
  width: z.number().min(1).max(255)
})

/** A table's headings differ from each other; a sheet's name is one that every spreadsheet program takes. */
const sheetSchema = z
  .strictObject({
    name: z
      .string()
      .max(31)
      .regex(/^(?!')[^[\]:*?/\\]+(?<!')$/),
    columns: z
      .array(columnSchema)
      .min(1)
      .max(300)
      .refine((columns) => areDistinct(columns.map(({ heading }) => heading))),
    rows: z.array(z.array(cellSchema)).max(1_048_575)
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length))

/** A workbook as it crosses from the window to main and on to the sheets process: the only thing that is ever written. */
export const workbookSchema: z.ZodType<Workbook> = z.strictObject({
  title: z.string().max(255),
  sheets: z
    .array(sheetSchema)
    .min(1)
    .max(50)
    .refine((sheets) => areDistinct(sheets.map(({ name }) => name)))
})

function areDistinct(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size === names.length
}
