import type { CellObject, WorkSheet } from 'xlsx'
import type { Sheet } from '#shared/domain/sheet'
import { cellText } from './cell-text'
import type { Epoch } from './find-parts'

type Rows = Sheet['rows']

/** The cells that the parser understood as rows of texts. */
export function toRows(cells: WorkSheet, epoch: Epoch): Rows {
  const grid: readonly (readonly (CellObject | undefined)[] | undefined)[] = cells['!data'] ?? []
  const texts = Array.from(grid, (row) =>
    Array.from(row ?? [], (cell) => (cell ? cellText(cell, epoch) : ''))
  )
  return trimRows(texts)
}

/** Rows without the empty cells and rows at their ends. */
export function trimRows(rows: Rows): Rows {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1))
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1)
}
