import { useDeferredValue, useMemo, useRef } from 'react'
import { useTable } from '@tanstack/react-table'
import { DataTableHeader } from './data-table-header'
import { DataTableRows } from './data-table-rows'
import { features, toColumnDefinitions, visibleColumns, type TableColumn } from './table-column'
import { useElementWidth } from './use-element-width'

export type DataTableProps<Row> = {
  readonly label: string
  /** Keep it stable between renders, like `rows`: both are the keys of what is computed from them. */
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly filter?: string
  readonly sortedBy?: { readonly id: string; readonly desc: boolean }
  readonly selected?: string | null
  readonly onSelect?: (id: string) => void
  /** What stands here when the filter leaves no row. */
  readonly emptyText: string
}

/** A longer list in its own order shows so many rows first, so that what stands around it shows at once. */
const firstRows = 200

/** A list of any length: only the rows in view are drawn. Sorted by its headings, walked through by keyboard. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, filter = '', sortedBy, selected = null, onSelect, emptyText } = props
  const scroller = useRef<HTMLDivElement>(null)
  const width = useElementWidth(scroller)
  const definitions = useMemo(() => toColumnDefinitions(columns), [columns])
  const columnVisibility = useMemo(() => visibleColumns(columns, width), [columns, width])

  const isWhole = useDeferredValue(true, rows.length <= firstRows || sortedBy !== undefined)
  const data = useMemo(() => (isWhole ? rows : rows.slice(0, firstRows)), [rows, isWhole])

  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowId,
    globalFilterFn: 'includesString',
    getColumnCanGlobalFilter: () => true,
    enableSortingRemoval: false,
    state: { globalFilter: filter, columnVisibility },
    initialState: { sorting: sortedBy === undefined ? [] : [sortedBy] }
  })
  const shown = table.getRowModel().rows
  const template = table
    .getVisibleLeafColumns()
    .map(({ columnDef }) => columnDef.meta?.width ?? '1fr')
    .join(' ')
  const columnCount = table.getVisibleLeafColumns().length

  return (
    <div
      ref={scroller}
      className="relative min-h-0 flex-1 overflow-auto rounded-large border border-line bg-surface"
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows walked through by keyboard make it a grid
        role="grid"
        aria-label={label}
        aria-rowcount={(isWhole ? shown : rows).length + 1}
        aria-colcount={columnCount}
        className="block"
      >
        <DataTableHeader groups={table.getHeaderGroups()} template={template} />
        <DataTableRows
          rows={shown}
          template={template}
          scroller={scroller}
          selected={selected}
          onSelect={onSelect}
        />
      </table>
      {shown.length === 0 ? <p className="p-4 text-muted">{emptyText}</p> : null}
    </div>
  )
}
