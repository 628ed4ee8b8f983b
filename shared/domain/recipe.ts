import type { Field } from './field'
import type { DateOrder } from './problem'
import type { Role } from './registration'

/**
 * What a column of a form means: the `occurrence`-th (from 1) of those with this heading, null for all of them. `role` is
 * the side whose form it stands in, null when it holds for both.
 */
export type RecipeColumn = {
  readonly heading: string
  readonly occurrence: number | null
  readonly role: Role | null
  readonly field: Field
}

/** An answer that is read as another text wherever it is given for the field. */
export type RecipeRepair = { readonly field: Field; readonly from: string; readonly to: string }

/**
 * Where the headings of a form stand that would not be found as meant: `row` counts from 1; 0: it has none; null: its sheet
 * is left out. `sheet` is null where the name of the sheet does not matter.
 */
type RecipeHeaderRow = {
  readonly sheet: string | null
  readonly role: Role | null
  readonly row: number | null
}

/** How a programme's forms are read: confirmed once, used again for every file of the same shape. */
export type Recipe = {
  readonly name: string
  readonly headerRows: readonly RecipeHeaderRow[]
  readonly columns: readonly RecipeColumn[]
  /** How the dates of the forms are written; null: as the dates themselves tell. */
  readonly dateOrder: DateOrder | null
  readonly repairs: readonly RecipeRepair[]
}
