import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ColumnProposal } from '#shared/domain/column'
import type { HeaderChoice } from '#shared/domain/header-choice'
import type { Recipe } from '#shared/domain/recipe'
import { parseRecipe, type RecipeFault } from '#shared/domain/recipe-schema'
import type { Role } from '#shared/domain/registration'
import type { DeskApi } from '#shared/ipc/contract'
import { compareText } from '#shared/lib/compare'
import { groupBy } from '#shared/lib/group-by'
import { err, ok, type Result } from '#shared/lib/result'
import { exportFailureSentence } from '#shared/messages/export-failures'
import { inQuotes } from '#shared/messages/quoted'
import { applyRecipe } from '#shared/registrations/recipe/apply-recipe'
import { createRecipe } from '#shared/registrations/recipe/create-recipe'
import { findRecipe, type RecipeFit } from '#shared/registrations/recipe/fit-recipe'
import { headersBy, knowsHeadings } from '#shared/registrations/recipe/recipe-headers'
import type { SheetOutline } from '#shared/registrations/outline-sheets'
import type { ToastStore } from './toast-store'

/** What is known of a file that recipes are looked for: how it is read now, and its first rows. */
export type RecipeFile = {
  readonly columns: readonly ColumnProposal[]
  readonly role: Role | null
  readonly outline: readonly Pick<SheetOutline, 'sheet' | 'top'>[]
  readonly headers: readonly HeaderChoice[]
}

/** A recipe that fits a file: the columns that it reads otherwise, or the rows in which it finds other headings. */
type FittingRecipe =
  | {
      readonly kind: 'columns'
      readonly recipe: Recipe
      readonly fit: RecipeFit
      readonly changes: readonly ColumnProposal[]
    }
  | { readonly kind: 'headers'; readonly recipe: Recipe; readonly headers: readonly HeaderChoice[] }

export type RecipeStore = {
  readonly state: StoreApi<{ readonly recipes: readonly Recipe[] }>
  /** Keeps how a file is read under a name, for every file of the same shape; a recipe of that name makes way. */
  readonly save: (name: string, file: RecipeFile) => void
  readonly remove: (name: string) => void
  /** Takes a recipe from the text of its file. */
  readonly add: (fileName: string, text: string) => Result<Recipe, RecipeFault>
  /** Writes a recipe as a file that the command line takes, too. */
  readonly write: (recipe: Recipe) => Promise<void>
  /** The recipe whose shape a file has, while it would read it otherwise. */
  readonly findFor: (file: RecipeFile) => FittingRecipe | null
}

/** Where recipes outlive the window. They hold headings and what they mean; nobody's answers. */
type RecipeShelf = Pick<Storage, 'getItem' | 'setItem'>

type RecipeParts = { readonly api: DeskApi; readonly shelf: RecipeShelf; readonly toasts: ToastStore }

const shelfKey = 'recipes'

export function createRecipeStore({ api, shelf, toasts }: RecipeParts): RecipeStore {
  const state = createStore(() => ({ recipes: readShelf(shelf) }))
  const keep = (recipes: readonly Recipe[]) => {
    const sorted = recipes.toSorted((a, b) => compareText(a.name, b.name))
    shelf.setItem(shelfKey, JSON.stringify(sorted))
    state.setState({ recipes: sorted })
  }
  const others = (name: string) => state.getState().recipes.filter((recipe) => recipe.name !== name)
  return {
    state,
    save: (name, file) => {
      const { columns, role } = file
      const sheets = [...bySheet(columns).values()].map((ofSheet) => ({ role, columns: ofSheet }))
      const rest = { name, headerRows: toHeaderRows(file), dateOrder: null, repairs: [] }
      keep([...others(name), createRecipe(sheets, rest)])
      toasts.tell(`Saved the columns as ${inQuotes(name)}.`)
    },
    remove: (name) => keep(others(name)),
    add: (fileName, text) => {
      const parsed = parseText(text)
      if (!parsed.ok) return parsed
      const recipe = { ...parsed.value, name: parsed.value.name || fileName.replace(/\.json$/i, '') }
      keep([...others(recipe.name), recipe])
      return ok(recipe)
    },
    write: async (recipe) => {
      const answer = await api.exportRecipe({ suggestedName: toFileName(recipe.name), recipe })
      if (!answer.ok) toasts.tell(exportFailureSentence(answer.error))
      else if (answer.value !== null) toasts.tell(`Wrote the recipe to ${answer.value.file}.`)
    },
    findFor: (file) => {
      const { columns, role } = file
      const [first = []] = bySheet(columns).values()
      const headings = first.map(({ heading }) => heading)
      const { recipes } = state.getState()
      const found = findRecipe(recipes, headings, role)
      if (found === null) return findByHeaders(recipes, file)
      const changes = changesBy(found.recipe, columns, role)
      return changes.length === 0 ? null : { kind: 'columns', ...found, changes }
    }
  }
}

/** The name of a sheet matters where there are others. */
function toHeaderRows({ headers, outline, role }: RecipeFile): Recipe['headerRows'] {
  return headers.map(({ sheet, row }) => ({ sheet: outline.length > 1 ? sheet : null, role, row }))
}

/** The recipe that knows the headings in a row in which they would not be looked for. */
function findByHeaders(
  recipes: readonly Recipe[],
  { outline, headers, role }: RecipeFile
): FittingRecipe | null {
  const sheets = outline.map(({ sheet }) => sheet)
  for (const recipe of recipes) {
    const wanted = headersBy(recipe, sheets, role)
    const isThere = wanted.some(({ sheet, row }) => {
      const cells =
        outline.find((one) => one.sheet === sheet)?.top.find((one) => one.row === row)?.cells ?? []
      return (
        !headers.some((one) => one.sheet === sheet && one.row === row) && knowsHeadings(recipe, cells, role)
      )
    })
    if (isThere) return { kind: 'headers', recipe, headers: wanted }
  }
  return null
}

/** The columns that a recipe reads otherwise, read so. */
function changesBy(
  recipe: Recipe,
  columns: readonly ColumnProposal[],
  role: Role | null
): readonly ColumnProposal[] {
  return [...bySheet(columns).values()].flatMap((ofSheet) =>
    applyRecipe(recipe, ofSheet, role).flatMap(({ column, field }) => {
      const proposal = ofSheet.find((one) => one.column === column)
      return proposal === undefined || proposal.field === field ? [] : [{ ...proposal, field }]
    })
  )
}

function bySheet(columns: readonly ColumnProposal[]) {
  return groupBy(columns, ({ file, sheet }) => JSON.stringify([file, sheet]))
}

/** What lies on the shelf; what is no recipe any more is left there unread. */
function readShelf(shelf: RecipeShelf): readonly Recipe[] {
  const found = parseJson(shelf.getItem(shelfKey) ?? '[]')
  if (!found.ok || !Array.isArray(found.value)) return []
  return found.value.flatMap((json: unknown) => {
    const recipe = parseRecipe(json)
    return recipe.ok ? [recipe.value] : []
  })
}

function parseText(text: string): Result<Recipe, RecipeFault> {
  const json = parseJson(text)
  return json.ok ? parseRecipe(json.value) : json
}

function parseJson(text: string): Result<unknown, RecipeFault> {
  try {
    return ok(JSON.parse(text))
  } catch {
    return err({ where: '', detail: 'it is no JSON' })
  }
}

/** A name that every system takes. */
function toFileName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/^[.\s]+/, '')
  return `${safe.trim() || 'recipe'}.json`
}
