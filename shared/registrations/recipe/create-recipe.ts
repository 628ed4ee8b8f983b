import type { ColumnProposal } from '#shared/domain/column'
import type { Recipe, RecipeColumn } from '#shared/domain/recipe'
import type { Role } from '#shared/domain/registration'
import { headingKey, numberHeadings } from './number-headings'

/** One sheet whose columns a person has looked through; `role` is null when it lists both sides. */
export type ConfirmedSheet = { readonly role: Role | null; readonly columns: readonly ColumnProposal[] }

/** Saves what the columns of confirmed sheets mean. Where several sheets of one role share a heading, the first stands. */
export function createRecipe(sheets: readonly ConfirmedSheet[], rest: Omit<Recipe, 'columns'>): Recipe {
  const columns = new Map<string, RecipeColumn>()
  for (const sheet of sheets) {
    for (const column of columnsOf(sheet)) {
      const key = JSON.stringify([column.role, headingKey(column.heading), column.occurrence])
      if (!columns.has(key)) columns.set(key, column)
    }
  }
  return { ...rest, columns: [...columns.values()] }
}

function columnsOf({ role, columns }: ConfirmedSheet): readonly RecipeColumn[] {
  const numbered = numberHeadings(columns.map(({ heading }) => heading))
  const repeated = new Set(
    numbered.flatMap((found) => (found && found.occurrence > 1 ? [headingKey(found.heading)] : []))
  )
  return columns.flatMap(({ field }, at) => {
    const found = numbered[at]
    if (found == null) return []
    const { heading } = found
    const occurrence = repeated.has(headingKey(heading)) ? found.occurrence : null
    return [{ heading, occurrence, role, field }]
  })
}
