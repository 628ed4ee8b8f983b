import type { ColumnProposal } from '#shared/domain/column'
import type { Recipe } from '#shared/domain/recipe'
import type { Role } from '#shared/domain/registration'
import type { ColumnChoice } from '../read-registrations'
import { numberHeadings } from './number-headings'
import { columnsFor, createColumnFinder } from './recipe-columns'

/** What a recipe says of the columns of one sheet, as choices of a person; columns it does not know stay as proposed. */
export function applyRecipe(
  recipe: Recipe,
  columns: readonly ColumnProposal[],
  role: Role | null
): readonly ColumnChoice[] {
  const find = createColumnFinder(columnsFor(recipe, role))
  const numbered = numberHeadings(columns.map(({ heading }) => heading))
  return columns.flatMap(({ file, sheet, column }, at) => {
    const heading = numbered[at]
    const found = heading == null ? null : find(heading)
    return found === null ? [] : [{ file, sheet, column, field: found.field }]
  })
}
