import { memo, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { MentorGroup } from '#shared/domain/board/arrange-mentors'
import { countText } from '#shared/messages/number-words'
import { useSession, useStoreState } from '../../state/session'
import { useGradualRows } from '../../ui/use-gradual-rows'
import { useElementWidth } from '../../ui/use-element-width'
import { cardKey, focusCard } from './card-key'
import { rowOf, type BoardRow, toRows } from './mentor-rows'
import { MentorSlot } from './mentor-slot'

/** So many mentors can be drawn anew between two frames. */
const newAtOnce = 9

/** The narrowest a mentor may get, in pixels. */
const narrowest = 196

type GridProps = {
  readonly groups: readonly MentorGroup[]
  readonly troubled: ReadonlySet<string>
  readonly menteeName: (id: string) => string
}

/** The mentors in as many columns as fit; only what is in view is there, and the row of who is held. */
export const MentorGrid = memo(function MentorGrid({ groups, troubled, menteeName }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const width = useElementWidth(scroller)
  const columns = Math.max(1, Math.floor(width / narrowest))
  const rows = useMemo(() => toRows(groups, columns), [groups, columns])
  const kept = useKeptRow(rows)
  // eslint-disable-next-line react-hooks/incompatible-library -- warns of the React Compiler, which is not used here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rows[index]?.height ?? 0,
    // Rows come a frame late rather than hold a frame up.
    useFlushSync: false,
    overscan: 3,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])]
        .filter((index) => index < rows.length)
        .sort((a, b) => a - b)
  })
  const items = virtualizer.getVirtualItems()
  const wanted = nearestFirst(
    items.map(({ index }) => index),
    virtualizer.range
  )
  const drawn = useGradualRows(wanted, Math.max(1, Math.floor(newAtOnce / columns)))
  useEffect(() => virtualizer.measure(), [virtualizer, rows])
  useSpot(rows, (index) => virtualizer.scrollToIndex(index, { align: 'auto' }))

  return (
    <div ref={scroller} className="min-h-0 min-w-0 flex-1 overflow-auto">
      <section aria-label="Mentors" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index]
          if (row === undefined || !drawn.has(index)) return null
          return (
            <div
              key={index}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              <Row
                row={row}
                columns={columns}
                isFirst={index === 0 || (index === 1 && rows[0]?.kind === 'heading')}
                troubled={troubled}
                menteeName={menteeName}
              />
            </div>
          )
        })}
      </section>
    </div>
  )
})

/** Rows in view before those around them, so that what is looked at is drawn first. */
function nearestFirst(
  indexes: readonly number[],
  range: { readonly startIndex: number; readonly endIndex: number } | null
): readonly number[] {
  if (range === null) return indexes
  const isInView = (index: number) => index >= range.startIndex && index <= range.endIndex
  return [...indexes.filter(isInView), ...indexes.filter((index) => !isInView(index))]
}

type RowProps = Omit<GridProps, 'groups'> & {
  readonly row: BoardRow
  readonly columns: number
  readonly isFirst: boolean
}

function Row({ row, columns, isFirst, troubled, menteeName }: RowProps) {
  if (row.kind === 'heading') return <Heading group={row.group} />
  return (
    <div
      className="grid gap-2"
      style={{ height: row.height - 8, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {row.mentors.map((one, index) => (
        <MentorSlot
          key={one.mentor.id}
          one={one}
          isTroubled={troubled.has(one.mentor.id)}
          isFirst={isFirst && index === 0}
          menteeName={menteeName}
        />
      ))}
    </div>
  )
}

function Heading({ group: { area, mentors } }: { readonly group: MentorGroup }) {
  const free = mentors.reduce((sum, { mentor, pairs }) => sum + Math.max(0, mentor.places - pairs.length), 0)
  return (
    <h3 className="flex h-7.5 items-center gap-2 px-0.5">
      <span className="truncate font-bold">{area ?? 'No area given'}</span>
      <span className="whitespace-nowrap text-muted">
        {countText(mentors.length, 'mentor')} · {free === 0 ? 'full' : `${countText(free, 'place')} left`}
      </span>
    </h3>
  )
}

/** The rows that stay in the page wherever the list is scrolled: of who is held, and of the card that Tab reaches. */
function useKeptRow(rows: readonly BoardRow[]): readonly number[] {
  const { boardView } = useSession()
  const from = useStoreState(boardView, ({ held }) => held?.from ?? null)
  const active = useStoreState(boardView, (now) => mentorOf(now.active))
  return [from, active].flatMap((mentor) => {
    const row = mentor === null ? -1 : rowOf(rows, mentor)
    return row === -1 ? [] : [row]
  })
}

function mentorOf(key: string | null): string | null {
  const parsed: unknown = key === null ? null : JSON.parse(key)
  const mentor: unknown = Array.isArray(parsed) ? parsed[0] : null
  return typeof mentor === 'string' ? mentor : null
}

/** Goes where the board was asked to go, again if the rows change before the card there has the focus. */
function useSpot(rows: readonly BoardRow[], scrollTo: (row: number) => void): void {
  const { view } = useSession()
  const spot = useStoreState(view, (now) => now.spot)
  const reached = useRef(spot)
  const scroll = useEffectEvent(scrollTo)
  useEffect(() => {
    if (spot?.mentor == null || reached.current === spot) return
    const row = rowOf(rows, spot.mentor)
    if (row === -1) return
    scroll(row)
    focusCard(cardKey(spot.mentor, spot.mentee), () => (reached.current = spot))
  }, [spot, rows])
}
