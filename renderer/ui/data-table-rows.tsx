import { useLayoutEffect, useRef, type RefObject } from 'react'
import { type Cell, FlexRender, type Row as TableRow } from '@tanstack/react-table'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { features } from './table-column'
import { useRowFocus } from './use-row-focus'

const rowHeight = 32
const headerHeight = 32

type RowsProps<Row extends object> = {
  readonly rows: readonly TableRow<typeof features, Row>[]
  readonly template: string
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly selected: string | null
  readonly onSelect: ((id: string) => void) | undefined
}

/** The rows in view and, so that the keyboard never loses its place, the active one. */
export function DataTableRows<Row extends object>({
  rows,
  template,
  scroller,
  selected,
  onSelect
}: RowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const select = (index: number) => {
    const row = rows[index]
    if (row !== undefined) onSelect?.(row.id)
  }
  const focus = useRowFocus({
    count: rows.length,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
    onMove: (index) => {
      virtualizer.scrollToIndex(index)
      if (selected !== null) select(index)
      requestAnimationFrame(() => focusRow(body.current, index))
    },
    onChoose: select
  })
  // eslint-disable-next-line react-hooks/incompatible-library -- warns of the React Compiler, which is not used here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    scrollPaddingStart: headerHeight,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), focus.active])]
        .filter((index) => index < rows.length)
        .sort((a, b) => a - b)
  })

  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    // A row that went with the focus in it hands the focus to the row in its place.
    if (hadFocus.current && document.activeElement === document.body) focusRow(body.current, focus.active)
    hadFocus.current = body.current?.contains(document.activeElement) ?? false
  })

  return (
    <tbody
      ref={body}
      onFocus={() => {
        hadFocus.current = true
      }}
      onBlur={() => {
        hadFocus.current = false
      }}
      className="relative block"
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index]
        if (row === undefined) return null
        return (
          <tr
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-rowindex={index + 2}
            aria-selected={onSelect === undefined ? undefined : row.id === selected}
            tabIndex={index === focus.active ? 0 : -1}
            onClick={() => {
              focus.setActive(index)
              select(index)
            }}
            onFocus={() => focus.setActive(index)}
            onKeyDown={focus.onKeyDown}
            className={`absolute inset-x-0 top-0 grid min-h-8 items-center border-b border-line-soft px-1 focus-visible:-outline-offset-2 ${onSelect === undefined ? '' : 'hover:bg-hover aria-selected:bg-accent-tint'}`}
            style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
          >
            {row.getVisibleCells().map((cell) => (
              <td key={cell.id} className={cellLook(cell)}>
                <FlexRender cell={cell} />
              </td>
            ))}
          </tr>
        )
      })}
    </tbody>
  )
}

function cellLook<Row extends object>({ column }: Cell<typeof features, Row>): string {
  const { align, isWrapped } = column.columnDef.meta ?? {}
  return `min-w-0 px-2 ${isWrapped === true ? 'py-1.5 wrap-anywhere' : 'truncate'} ${align === 'end' ? 'text-end tabular-nums' : ''}`
}

function focusRow(body: HTMLElement | null, index: number): void {
  body?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true })
}
