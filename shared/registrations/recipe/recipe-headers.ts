import type { HeaderChoice } from '#shared/domain/header-choice'
import type { Recipe } from '#shared/domain/recipe'
import type { Role } from '#shared/domain/registration'
import { headingKey } from './number-headings'
import { columnsFor } from './recipe-columns'

/**
 * What a recipe says of where the headings of these sheets stand; one made for a sheet's name stands before one for all. A
 * further table of a sheet is in none but its own place.
 */
export function headersBy(
  { headerRows }: Recipe,
  sheets: readonly string[],
  role: Role | null
): readonly HeaderChoice[] {
  const meant = headerRows.filter((one) => one.role === null || role === null || one.role === role)
  return sheets.flatMap((sheet) => {
    const isFurther = sheets.some((other) => sheet.startsWith(`${other}!`))
    const forAll = isFurther ? undefined : meant.find((one) => one.sheet === null)
    const found = meant.find((one) => one.sheet === sheet) ?? forAll
    return found === undefined ? [] : [{ sheet, row: found.row }]
  })
}

/** Whether a row, as far as it is shown, holds headings that a recipe knows, and no other text. */
export function knowsHeadings(recipe: Recipe, cells: readonly string[], role: Role | null): boolean {
  const known = new Set(columnsFor(recipe, role).map(({ heading }) => headingKey(heading)))
  return cells.length > 0 && cells.every((cell) => known.has(headingKey(cell)))
}
