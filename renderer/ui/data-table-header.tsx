import { FlexRender, type Header, type HeaderGroup } from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { features } from './table-column'

type Features = typeof features
const order = { asc: 'ascending', desc: 'descending' } as const

/** The headings, each a button that sorts; they stay while the rows scroll. */
export function DataTableHeader<Row extends object>({
  groups,
  template
}: {
  readonly groups: readonly HeaderGroup<Features, Row>[]
  readonly template: string
}) {
  return (
    <thead className="sticky top-0 z-1 block bg-surface">
      {groups.map((group) => (
        <tr
          key={group.id}
          aria-rowindex={1}
          className="grid h-8 items-stretch border-b border-line px-1"
          style={{ gridTemplateColumns: template }}
        >
          {group.headers.map((header) => (
            <HeaderCell key={header.id} header={header} />
          ))}
        </tr>
      ))}
    </thead>
  )
}

function HeaderCell<Row extends object>({ header }: { readonly header: Header<Features, Row> }) {
  const sorted = header.column.getIsSorted()
  const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp
  const end = header.column.columnDef.meta?.align === 'end' ? 'justify-end text-end' : ''
  const look = `flex min-w-0 items-center gap-1 px-2 text-small text-muted ${end}`
  if (!header.column.getCanSort()) {
    return (
      <th scope="col" className={`font-normal ${look}`}>
        <FlexRender header={header} />
      </th>
    )
  }
  return (
    <th
      scope="col"
      aria-sort={sorted === false ? 'none' : order[sorted]}
      className="flex min-w-0 items-stretch font-normal"
    >
      <button
        type="button"
        onClick={header.column.getToggleSortingHandler()}
        className={`w-full cursor-default rounded hover:text-ink focus-visible:-outline-offset-2 ${look} ${sorted === false ? '' : 'font-bold text-ink'}`}
      >
        <span className="truncate">
          <FlexRender header={header} />
        </span>
        {sorted === false ? null : <Arrow size={12} aria-hidden className="shrink-0" />}
      </button>
    </th>
  )
}
