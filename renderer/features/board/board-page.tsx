import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import {
  arrangeMentors,
  type MentorGroup,
  type MentorGrouping,
  type MentorOrder
} from '#shared/domain/board/arrange-mentors'
import type { Trouble } from '#shared/domain/board/find-troubles'
import { groupDigits } from '#shared/lib/group-digits'
import { countText } from '#shared/messages/number-words'
import { useBoard, useEdition } from '../../state/use-board'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { ChoiceList } from '../../ui/choice-list'
import { EmptyState } from '../../ui/empty-state'
import { SearchBox } from '../../ui/search-box'
import { Segments } from '../../ui/segments'
import { BoardDialogs } from './board-dialogs'
import { EffectBar } from './effect-bar'
import { MentorGrid } from './mentor-grid'
import { Parking } from './parking'
import { ScoreMatrix } from './score-matrix'

const orders = [
  { id: 'name', name: 'Sort: name' },
  { id: 'trouble', name: 'Sort: trouble' },
  { id: 'free-places', name: 'Sort: free places' }
] as const satisfies readonly { readonly id: MentorOrder; readonly name: string }[]

const groupings = [
  { id: 'area', name: 'Group: area' },
  { id: 'nothing', name: 'Group: nothing' }
] as const satisfies readonly { readonly id: MentorGrouping; readonly name: string }[]

type Look = 'board' | 'matrix'

/** The committee's board: mentors with their places, and who waits for one. */
export function BoardPage() {
  const { view } = useSession()
  const { pool } = useEdition()
  if (pool.mentors.length > 0 && pool.mentees.length > 0) return <Board />
  return (
    <EmptyState
      sentence="Mentors and their places appear here once both sides are imported."
      action={
        <Button look="primary" onPress={() => view.open('people')}>
          Go to People
        </Button>
      }
    />
  )
}

function Board() {
  const { boardView, edition, explain, view } = useSession()
  const now = useEdition()
  useEffect(() => explain.warm(), [explain, now.pool, now.edition.setup, now.edition.policy])
  const { board, troubles } = useBoard()
  const [order, setOrder] = useState<MentorOrder>('name')
  const [grouping, setGrouping] = useState<MentorGrouping>('area')
  const [look, setLook] = useState<Look>('board')
  const [filter, setFilter] = useState('')
  const [parkedFilter, setParkedFilter] = useState('')
  const menteeName = useMemo(() => {
    const names = edition.names()
    return (id: string) => names.person('mentee', id)
    // The names of a store are those of its present state: they are new with each of them.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `now` is what `names()` reads
  }, [edition, now.edition.facts.mentee])
  const troubled = useMemo(() => new Set(troubles.map(mentorIn)), [troubles])
  // The field follows the keys at once; the board follows when it can.
  const words = useDeferredValue(filter)
  const groups = useMemo(
    () => arrangeMentors(board, { order, grouping, filter: words, troubled, menteeName }),
    [board, order, grouping, words, troubled, menteeName]
  )
  const shown = groups.reduce((sum, { mentors }) => sum + mentors.length, 0)
  const spot = useStoreState(view, (state) => state.spot)
  const [reached, setReached] = useState(spot)
  if (spot !== reached) {
    setReached(spot)
    setLook('board')
    // Whoever is asked for is shown, whatever was filtered.
    if (spot?.mentor == null) setParkedFilter('')
    else if (!hasMentor(groups, spot.mentor)) setFilter('')
  }

  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2">
      <h2 className="sr-only">Review</h2>
      <div className="flex shrink-0 items-center gap-2">
        <Segments<Look>
          label="Show"
          items={[
            { id: 'board', name: 'Board' },
            { id: 'matrix', name: 'Matrix' }
          ]}
          chosen={look}
          onChoose={setLook}
        />
        <span className="w-31 shrink-0">
          <ChoiceList label="Group mentors" choices={groupings} chosen={grouping} onChoose={setGrouping} />
        </span>
        <span className="w-36 shrink-0">
          <ChoiceList label="Sort mentors" choices={orders} chosen={order} onChoose={setOrder} />
        </span>
        <SearchBox label="Filter mentors" value={filter} onChange={setFilter} />
        <span className="shrink-0 text-muted">
          {words === ''
            ? countText(shown, 'mentor')
            : `${groupDigits(shown)} of ${groupDigits(board.mentors.length)}`}
        </span>
        <span className="ms-auto">
          <Button look="primary" onPress={() => boardView.ask({ kind: 'propose', scenario: null })}>
            Propose…
          </Button>
        </span>
      </div>
      <div className="flex min-h-0 flex-1 gap-2">
        {look === 'matrix' ? null : <Parking filter={parkedFilter} onFilter={setParkedFilter} />}
        {shown === 0 ? (
          <EmptyState
            sentence="No mentor fits the filter."
            action={<Button onPress={() => setFilter('')}>Show all mentors</Button>}
          />
        ) : look === 'matrix' ? (
          <ScoreMatrix groups={groups} />
        ) : (
          <MentorGrid groups={groups} troubled={troubled} menteeName={menteeName} />
        )}
      </div>
      {look === 'matrix' ? null : <EffectBar />}
      <BoardDialogs />
    </div>
  )
}

function hasMentor(groups: readonly MentorGroup[], id: string): boolean {
  return groups.some(({ mentors }) => mentors.some(({ mentor }) => mentor.id === id))
}

function mentorIn(trouble: Trouble): string {
  return trouble.mentor ?? ''
}
