import type { ReactNode } from 'react'
import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  metaHelper,
  rowSortingFeature,
  tableFeatures
} from '@tanstack/react-table'

/**
 * One column of a list. Sorting and the filter use `value` (null stands last both ways); `cell` shows it,
 * else the value itself. `width` is a CSS grid track; below `hideBelow` pixels of the list it is left out.
 */
export type TableColumn<Row> = {
  readonly id: string
  readonly heading: string
  readonly value: (row: Row) => string | number | null
  readonly cell?: (row: Row) => ReactNode
  readonly width: string
  readonly align?: 'start' | 'end'
  readonly hideBelow?: number
  readonly isSortable?: boolean
  /** Long texts run over several lines and make their row as high as they need. */
  readonly isWrapped?: boolean
}

type ColumnLook = { readonly width: string; readonly align: 'start' | 'end'; readonly isWrapped: boolean }

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: { includesString: filterFn_includesString },
  columnVisibilityFeature,
  columnMeta: metaHelper<ColumnLook>()
})

/** The table library's definitions of our columns. */
export function toColumnDefinitions<Row extends object>(columns: readonly TableColumn<Row>[]) {
  const helper = createColumnHelper<typeof features, Row>()
  return columns.map((column) =>
    helper.accessor((row): unknown => column.value(row) ?? undefined, {
      id: column.id,
      header: column.heading,
      cell: ({ row, getValue }) => (column.cell === undefined ? getValue() : column.cell(row.original)),
      enableSorting: column.isSortable ?? true,
      sortFn: (a, b, id) => compareValues(a.getValue(id), b.getValue(id)),
      sortUndefined: 'last',
      sortDescFirst: false,
      meta: { width: column.width, align: column.align ?? 'start', isWrapped: column.isWrapped ?? false }
    })
  )
}

/** Which columns a list of this width has room for. */
export function visibleColumns<Row>(columns: readonly TableColumn<Row>[], width: number) {
  return Object.fromEntries(columns.map(({ id, hideBelow = 0 }) => [id, width >= hideBelow]))
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}
