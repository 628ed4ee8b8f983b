import type { Sheet, SheetRemark } from '#shared/domain/sheet'
import type { CellNote } from './clean-sheet'

/** What was left out of a sheet or included unseen. */
export type SheetNotes = {
  readonly name: string
  readonly visibility: Sheet['visibility']
  readonly notes: readonly CellNote[]
  readonly hiddenRows: number
  readonly hiddenColumns: number
  readonly merges: number
}

export function remarksOf(read: SheetNotes): readonly SheetRemark[] {
  const { name, visibility, notes, hiddenRows, hiddenColumns, merges } = read
  const sheet = name.normalize('NFC')
  return [
    ...(visibility === 'visible' ? [] : [{ kind: 'sheet-hidden', sheet } as const]),
    ...(hiddenRows > 0 ? [{ kind: 'hidden-rows', sheet, count: hiddenRows } as const] : []),
    ...(hiddenColumns > 0 ? [{ kind: 'hidden-columns', sheet, count: hiddenColumns } as const] : []),
    ...(merges > 0 ? [{ kind: 'merged-cells', sheet, count: merges } as const] : []),
    ...notes.map(({ kind, row, column, text }) => {
      return kind === 'faulty-value' ? { kind, sheet, row, column, text } : { kind, sheet, row, column }
    })
  ]
}
