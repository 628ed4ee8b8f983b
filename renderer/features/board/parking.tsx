import { useEffect, useMemo, useRef, useState } from 'react'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useDrop } from 'react-aria-components/useDrop'
import { fitsFilter, sortNameOf } from '#shared/domain/board/arrange-mentors'
import type { ParkedMentee } from '#shared/domain/board/board'
import { compareText } from '#shared/lib/compare'
import { groupDigits } from '#shared/lib/group-digits'
import { countText } from '#shared/messages/number-words'
import { personName } from '#shared/messages/person-name'
import type { ScoreBook } from '../../state/score-book'
import { useBoard } from '../../state/use-board'
import { useSession, useStoreState } from '../../state/session'
import { useIsNoted } from '../../state/use-notes'
import { ChoiceList } from '../../ui/choice-list'
import { SearchBox } from '../../ui/search-box'
import { useBoardActions } from './board-actions'
import { cardKey, focusCard } from './card-key'
import { MenteeCard } from './mentee-card'

const parking = { mentor: null }

/** Mentees who wait for a mentor, always in view; a drop here takes a mentee off a place. */
export function Parking({
  filter,
  onFilter
}: {
  readonly filter: string
  readonly onFilter: (filter: string) => void
}) {
  const { boardView } = useSession()
  const { board, scores } = useBoard()
  const actions = useBoardActions()
  const ref = useRef<HTMLDivElement>(null)
  const [order, setOrder] = useState<ParkedOrder>('name')
  const shown = useMemo(
    () =>
      sortParked(
        board.parked.filter(({ mentee }) => fitsFilter(mentee, filter)),
        order,
        scores
      ),
    [board, filter, order, scores]
  )
  const canDrop = useStoreState(boardView, ({ held }) => held !== null && held.from !== null)
  const { dropProps, isDropTarget } = useDrop({
    ref,
    getDropOperation: () => (boardView.state.getState().held?.from === null ? 'cancel' : 'move'),
    onDropEnter: () => boardView.enter(parking),
    onDropExit: () => boardView.leave(parking),
    onDrop: () => {
      const { held } = boardView.state.getState()
      if (held !== null) void actions.drop(held, null)
    }
  })
  return (
    <section
      ref={ref}
      {...dropProps}
      tabIndex={-1}
      aria-label={`Parking list, ${countText(board.parked.length, 'mentee')}`}
      className={`flex w-50 shrink-0 flex-col overflow-hidden rounded-large border bg-surface ${canDrop ? 'border-control' : 'border-line'} ${isDropTarget ? 'outline-2 outline-accent' : ''}`}
    >
      <h3 className="flex h-8 shrink-0 items-center gap-1.5 px-2.5">
        <span className="font-bold">Parking</span>
        <span className="text-muted tabular-nums">
          {filter === '' ? '' : `${groupDigits(shown.length)} of `}
          {groupDigits(board.parked.length)}
        </span>
      </h3>
      <div className="flex shrink-0 flex-col gap-1.5 border-b border-line-soft px-2 pb-2">
        <div className="flex">
          <SearchBox label="Filter mentees" value={filter} onChange={onFilter} />
        </div>
        <ChoiceList label="Sort mentees" choices={orders} chosen={order} onChoose={setOrder} />
      </div>
      <ParkedList
        parked={shown}
        emptyText={board.parked.length === 0 ? 'Everybody has a mentor.' : 'Nobody fits.'}
      />
    </section>
  )
}

const orders = [
  { id: 'name', name: 'Sort: name' },
  { id: 'best', name: 'Sort: best first' },
  { id: 'weakest', name: 'Sort: weakest first' }
] as const

type ParkedOrder = (typeof orders)[number]['id']

/** By name, or by the best score that each could have; who has no candidate is the weakest. */
function sortParked(
  parked: readonly ParkedMentee[],
  order: ParkedOrder,
  { bestOf }: Pick<ScoreBook, 'bestOf'>
): readonly ParkedMentee[] {
  const sign = order === 'best' ? -1 : 1
  return parked
    .map((one) => ({
      one,
      name: sortNameOf(one.mentee),
      rank: order === 'name' ? 0 : sign * (bestOf(one.mentee.id) ?? -1)
    }))
    .sort((a, b) => a.rank - b.rank || compareText(a.name, b.name))
    .map(({ one }) => one)
}

function ParkedList({
  parked,
  emptyText
}: {
  readonly parked: readonly ParkedMentee[]
  readonly emptyText: string
}) {
  const { view, boardView } = useSession()
  const isNoted = useIsNoted()
  const { scores } = useBoard()
  const scroller = useRef<HTMLDivElement>(null)
  const heldIndex = useStoreState(boardView, ({ held }) =>
    held?.from === null ? parked.findIndex(({ mentee }) => mentee.id === held.mentee) : -1
  )
  // eslint-disable-next-line react-hooks/incompatible-library -- warns of the React Compiler, which is not used here
  const virtualizer = useVirtualizer({
    count: parked.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 28,
    overscan: 8,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), heldIndex])]
        .filter((index) => index >= 0 && index < parked.length)
        .sort((a, b) => a - b)
  })
  const spot = useStoreState(view, (now) => now.spot)
  const [reached, setReached] = useState(spot)
  useEffect(() => {
    if (spot?.mentor !== null || spot.mentee === null || reached === spot) return
    const index = parked.findIndex(({ mentee }) => mentee.id === spot.mentee)
    if (index === -1) return
    setReached(spot)
    virtualizer.scrollToIndex(index, { align: 'auto' })
    focusCard(cardKey(null, spot.mentee))
  }, [spot, reached, parked, virtualizer])
  if (parked.length === 0) return <p className="p-2.5 text-muted">{emptyText}</p>
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto">
      <div className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const one = parked[index]
          if (one === undefined) return null
          const { mentee } = one
          return (
            <div
              key={mentee.id}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              <MenteeCard
                mentee={mentee.id}
                name={personName(mentee)}
                pair={null}
                score={scores.bestOf(mentee.id)}
                isNoted={isNoted({ kind: 'person', role: 'mentee', id: mentee.id })}
                isDefaultStop={index === 0}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
