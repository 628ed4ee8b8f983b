import { z } from 'zod'
import { err, ok, type Result } from '#shared/lib/result'
import { fields } from './field'
import type { Recipe } from './recipe'

// The window's content security policy forbids the code that zod would otherwise make at run time.
z.config({ jitless: true })

/** Where a recipe file has another shape than a recipe, as a path and in zod's words. */
export type RecipeFault = { readonly where: string; readonly detail: string }

const cell = z.string().max(32_767)
const field = z.enum(fields)

const columnSchema = z.strictObject({
  heading: cell.min(1),
  occurrence: z.int().min(1).max(300).nullable().default(null),
  role: z.enum(['mentor', 'mentee']).nullable().default(null),
  field
})

const headerRowSchema = z.strictObject({
  sheet: cell.nullable().default(null),
  role: z.enum(['mentor', 'mentee']).nullable().default(null),
  row: z.int().min(0).max(20_000).nullable()
})

/** What a recipe may be, wherever it comes from. */
export const recipeSchema: z.ZodType<Recipe> = z.strictObject({
  name: z.string().max(200).default(''),
  headerRows: z.array(headerRowSchema).max(50).default([]),
  columns: z.array(columnSchema).max(1_200),
  dateOrder: z.enum(['day-first', 'month-first']).nullable().default(null),
  repairs: z
    .array(z.strictObject({ field, from: cell.min(1), to: cell }))
    .max(10_000)
    .default([])
})

/** Reads a recipe file; only `columns`, with `heading` and `field`, must be there. A key that is not known is refused. */
export function parseRecipe(json: unknown): Result<Recipe, RecipeFault> {
  const parsed = recipeSchema.safeParse(json)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  return err({ where: issue?.path.join('.') ?? '', detail: issue?.message ?? '' })
}
