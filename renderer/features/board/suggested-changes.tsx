import { useMemo, useState } from 'react'
import { groupChanges, type LinkedChanges } from '#shared/domain/board/group-changes'
import { toChanges } from '#shared/domain/board/to-changes'
import type { SeatChange } from '#shared/domain/compare-pairs'
import type { SeatMove } from '#shared/domain/explanation'
import { changeText, countText } from '#shared/messages/number-words'
import { useBoard, useEdition } from '../../state/use-board'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { PanelSection } from '../../ui/side-panel'
import { useBoardActions } from './board-actions'

const step = 5

/** Swaps, moves and chains that lead from the board to the proposal, each to be made by itself, by gain. */
export function SuggestedChanges() {
  const { matching } = useSession()
  const { edition, pool } = useEdition()
  const { scores, limits } = useBoard()
  const [shown, setShown] = useState(step)
  const now = useStoreState(matching, (state) => state)
  const assignment = 'proposals' in now ? now.proposals[edition.policy]?.assignment : undefined
  const groups = useMemo(
    () =>
      assignment === undefined || edition.facts.seats.size === 0
        ? []
        : groupChanges(toChanges(pool, edition.facts, assignment), scores.scoreOf),
    [assignment, edition.facts, pool, scores]
  )
  const able = useMemo(
    () => groups.filter(({ changes }) => limits.brokenBy(changes.flatMap(toMoves)) === null),
    [groups, limits]
  )
  if (groups.length === 0) return null
  return (
    <PanelSection title={`Suggested changes · ${able.length}`}>
      <ul>
        {able.slice(0, shown).map((group) => (
          <Suggestion key={group.changes[0]?.mentee} group={group} seed={assignment?.seed ?? 1} />
        ))}
      </ul>
      {groups.length > able.length ? (
        <p className="text-muted">
          {countText(groups.length - able.length, 'more change')} would break a limit per group by{' '}
          {groups.length - able.length === 1 ? 'itself' : 'themselves'}: apply the whole proposal for{' '}
          {groups.length - able.length === 1 ? 'it' : 'them'}.
        </p>
      ) : null}
      {able.length > shown ? (
        <Button look="quiet" onPress={() => setShown(shown + 4 * step)}>
          Show {Math.min(4 * step, able.length - shown)} more
        </Button>
      ) : null}
    </PanelSection>
  )
}

function Suggestion({
  group: { changes, gain },
  seed
}: {
  readonly group: LinkedChanges
  readonly seed: number
}) {
  const { edition: store } = useSession()
  const { edition } = useEdition()
  const actions = useBoardActions()
  const names = store.names()
  const mentors = (ids: readonly string[]) =>
    ids.length === 0 ? 'parking list' : ids.map((id) => names.person('mentor', id)).join(', ')
  const words = ({ mentee, before, after }: SeatChange) =>
    `${names.person('mentee', mentee)}: ${mentors(before)} → ${mentors(after)}`
  const apply = () => actions.apply(changes, { policy: edition.policy, seed })
  return (
    <li className="border-b border-line-soft py-1.5 last:border-0">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 tabular-nums">
          {changeText(gain)} <span className="text-muted">by {countText(changes.length, 'change')}</span>
        </span>
        <Button label={`Apply: ${changes.map(words).join('; ')}`} onPress={() => void apply()}>
          Apply
        </Button>
      </div>
      <ul className="text-small text-muted">
        {changes.slice(0, 6).map((change) => (
          <li key={change.mentee} className="wrap-anywhere">
            {words(change)}
          </li>
        ))}
      </ul>
      {changes.length > 6 ? <p className="text-small text-muted">and {changes.length - 6} more</p> : null}
    </li>
  )
}

function toMoves({ mentee, before, after }: SeatChange): readonly SeatMove[] {
  return [
    ...before.filter((mentor) => !after.includes(mentor)).map((from) => ({ mentee, from, to: null })),
    ...after.filter((mentor) => !before.includes(mentor)).map((to) => ({ mentee, from: null, to }))
  ]
}
