import type { Recipe, RecipeColumn } from '#shared/domain/recipe'
import type { Role } from '#shared/domain/registration'
import { numberHeadings } from './number-headings'
import { columnsFor, createColumnFinder } from './recipe-columns'

/**
 * How well a recipe fits a form. Its columns' headings are the form's fingerprint: `same` when both have exactly the
 * same, in whatever order; `near` when most of either are in the other; else `other`. Headings as they are written.
 */
export type RecipeFit = {
  readonly kind: 'same' | 'near' | 'other'
  readonly missing: readonly string[]
  readonly added: readonly string[]
}

/** Two thirds of the headings in common make a form last year's with some questions changed. */
const nearShare = 2 / 3

/** Compares a recipe with the headings of one sheet, read for `role`; null: whatever role. */
export function fitRecipe(recipe: Recipe, headings: readonly string[], role: Role | null): RecipeFit {
  const columns = columnsFor(recipe, role)
  const find = createColumnFinder(columns)
  const asked = numberHeadings(headings).filter((heading) => heading !== null)
  const known = new Set<RecipeColumn>()
  const added: string[] = []
  for (const heading of asked) {
    const column = find(heading)
    if (column === null) added.push(heading.heading)
    else known.add(column)
  }
  const missing = columns.filter((column) => !known.has(column)).map(({ heading }) => heading)
  if (known.size > 0 && missing.length === 0 && added.length === 0) return { kind: 'same', missing, added }
  const share = Math.min(known.size / columns.length, 1 - added.length / asked.length)
  return { kind: share >= nearShare ? 'near' : 'other', missing, added }
}

/** The recipe that fits best, one of the same shape before one that is near; of equals the first. Null when none fits. */
export function findRecipe<R extends Recipe>(
  recipes: readonly R[],
  headings: readonly string[],
  role: Role | null
): { readonly recipe: R; readonly fit: RecipeFit } | null {
  const fitting = recipes
    .map((recipe) => ({ recipe, fit: fitRecipe(recipe, headings, role) }))
    .filter(({ fit }) => fit.kind !== 'other')
    .sort((a, b) => strangers(a.fit) - strangers(b.fit))
  return fitting[0] ?? null
}

function strangers({ missing, added }: RecipeFit): number {
  return missing.length + added.length
}
