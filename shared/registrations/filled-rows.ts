import type { Sheet } from '#shared/domain/sheet'

/** A row in which something stands; `number` counts from 1, as the spreadsheet program shows it. */
export type FilledRow = { readonly cells: readonly string[]; readonly number: number }

/** The rows of a sheet in which something stands. */
export function filledRows({ rows }: Pick<Sheet, 'rows'>): readonly FilledRow[] {
  return rows.flatMap((cells, index) =>
    cells.every((cell) => cell.trim() === '') ? [] : [{ cells, number: index + 1 }]
  )
}
