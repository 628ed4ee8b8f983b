import type { Recipe } from '#shared/domain/recipe'
import { parseRecipe } from '#shared/domain/recipe-schema'
import { err, ok, type Result } from '#shared/lib/result'
import type { Failure } from './failure'
import { readJson } from './read-json'
import type { ReportInput } from './report'
import { resolvePath, type World } from './world'

/** A recipe and the file it came from. */
export type RecipeFile = { readonly recipe: Recipe; readonly input: ReportInput }

/** Reads a recipe file; null when none was given. */
export async function readRecipe(
  world: World,
  path: string | null
): Promise<Result<RecipeFile | null, Failure>> {
  if (path === null) return ok(null)
  const file = await readJson(resolvePath(world, path), path)
  if (!file.ok) return file
  const recipe = parseRecipe(file.value.json)
  if (recipe.ok)
    return ok({ recipe: recipe.value, input: { use: 'recipe', path, sha256: file.value.sha256 } })
  return err({ of: 'call', fact: { kind: 'recipe-unusable', file: path, fault: recipe.error } })
}
