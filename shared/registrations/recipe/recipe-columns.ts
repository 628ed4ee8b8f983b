import type { Recipe, RecipeColumn } from '#shared/domain/recipe'
import type { Role } from '#shared/domain/registration'
import { headingKey, type NumberedHeading } from './number-headings'

/** Finds what a recipe says of a heading in a sheet of one role; null: whatever role. Null when it says nothing. */
export type FindColumn = (heading: NumberedHeading) => RecipeColumn | null

/** The columns of a recipe that hold for sheets of a role, those made for that role alone last. */
export function columnsFor({ columns }: Recipe, role: Role | null): readonly RecipeColumn[] {
  return [
    ...columns.filter((column) => column.role === null),
    ...columns.filter((column) => column.role !== null && (role === null || column.role === role))
  ]
}

/** Looks columns up by heading; one made for that very occurrence stands before one for all of them. */
export function createColumnFinder(columns: readonly RecipeColumn[]): FindColumn {
  const byHeading = new Map(
    columns.map((column) => [keyOf(column.heading, column.occurrence), column] as const)
  )
  return ({ heading, occurrence }) =>
    byHeading.get(keyOf(heading, occurrence)) ?? byHeading.get(keyOf(heading, null)) ?? null
}

function keyOf(heading: string, occurrence: number | null): string {
  return `${headingKey(heading)}\n${occurrence ?? ''}`
}
