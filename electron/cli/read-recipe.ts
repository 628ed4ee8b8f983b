import { z } from 'zod'
import { type Field, fields } from '#shared/domain/field'
import { err, ok, type Result } from '#shared/lib/result'
import type { Failure } from './failure'
import { readJson } from './read-json'
import type { ReportInput } from './report'
import { resolvePath, type World } from './world'

/** What a person has said that columns mean, by heading. */
export type Recipe = { readonly columns: readonly { readonly heading: string; readonly field: Field }[] }

/** A recipe and the file it came from. */
export type RecipeFile = { readonly recipe: Recipe; readonly input: ReportInput }

const recipeSchema: z.ZodType<Recipe> = z.strictObject({
  columns: z.array(z.strictObject({ heading: z.string().min(1), field: z.enum(fields) }))
})

/** Reads a recipe, `{ "columns": [{ "heading": …, "field": … }] }`; null when none was given. */
export async function readRecipe(
  world: World,
  path: string | null
): Promise<Result<RecipeFile | null, Failure>> {
  if (path === null) return ok(null)
  const file = await readJson(resolvePath(world, path), path)
  if (!file.ok) return file
  const recipe = recipeSchema.safeParse(file.value.json)
  if (recipe.success)
    return ok({ recipe: recipe.data, input: { use: 'recipe', path, sha256: file.value.sha256 } })
  const issue = recipe.error.issues[0]
  return err({
    of: 'call',
    fact: {
      kind: 'recipe-unusable',
      file: path,
      detail: issue ? `${issue.path.join('.')}: ${issue.message}` : 'it has another shape'
    }
  })
}
