import { useMemo, useRef, useState } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { Assignment } from '#shared/domain/assignment'
import type { Repair } from '#shared/domain/explanation'
import { findOverfull, type SeatChange, toChanges, toSeatings } from '#shared/domain/board/to-changes'
import { changeText, countText } from '#shared/messages/number-words'
import { policyName } from '#shared/messages/policy-words'
import { useBoard, useEdition } from '../../state/use-board'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { useBoardActions } from './board-actions'
import { RepairChoice } from './repair-choice'

/** What the chosen policy would change, person by person; what is ticked is applied as one step. */
export function ProposalDialog({ onClose }: { readonly onClose: () => void }) {
  const { matching } = useSession()
  const { edition } = useEdition()
  const now = useStoreState(matching, (state) => state)
  const assignment = 'proposals' in now ? now.proposals[edition.policy]?.assignment : undefined
  if (assignment !== undefined) return <Changes assignment={assignment} onClose={onClose} />
  return (
    <Dialog title="Propose" onClose={onClose} actions={<Button onPress={onClose}>Leave as it is</Button>}>
      <p className="text-text">
        {now.kind === 'running'
          ? 'Matching…'
          : 'There is nothing to propose yet. Match says what is missing.'}
      </p>
    </Dialog>
  )
}

function Changes({ assignment, onClose }: { readonly assignment: Assignment; readonly onClose: () => void }) {
  const session = useSession()
  const actions = useBoardActions()
  const { edition, pool } = useEdition()
  const { facts, policy } = edition
  const { scores } = useBoard()
  const [repair, setRepair] = useState<Repair | null>(null)
  const proposed = repair ?? assignment
  const changes = useMemo(() => toChanges(pool, facts, proposed), [pool, facts, proposed])
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const choose = (chosen: Repair | null) => {
    setRepair(chosen)
    setLeft(new Set())
  }
  const ticked = useMemo(() => changes.filter(({ mentee }) => !left.has(mentee)), [changes, left])
  const overfull = useMemo(() => findOverfull(pool, facts, ticked), [pool, facts, ticked])
  const names = session.edition.names()
  const gain = (change: SeatChange) =>
    sum(change.after, change.mentee, scores.scoreOf) - sum(change.before, change.mentee, scores.scoreOf)
  const total = ticked.reduce((sum, change) => sum + gain(change), 0)
  const apply = async () => {
    onClose()
    await actions.perform({
      kind: 'apply',
      policy,
      seed: assignment.seed,
      changes: toSeatings(facts, ticked)
    })
  }
  return (
    <Dialog
      title={`Propose: ${policyName(policy).toLowerCase()}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave as it is</Button>
          <Button
            look="primary"
            isDisabled={ticked.length === 0 || overfull.length > 0}
            onPress={() => void apply()}
          >
            Apply {countText(ticked.length, 'change')}
          </Button>
        </>
      }
    >
      {changes.length === 0 ? (
        <p className="text-text">The board is what this policy proposes already.</p>
      ) : (
        <>
          {facts.seats.size > 0 && policy === 'most-matched' ? (
            <RepairChoice chosen={repair} onChoose={choose} />
          ) : null}
          <div className="flex items-center gap-2">
            <span>
              {countText(changes.length, 'change')} · on the board{' '}
              <span className="tabular-nums">{changeText(total)}</span> if the ticked ones are made
            </span>
            <span className="ms-auto flex gap-2">
              <Button look="quiet" onPress={() => setLeft(new Set())}>
                Tick all
              </Button>
              <Button look="quiet" onPress={() => setLeft(new Set(changes.map(({ mentee }) => mentee)))}>
                Tick none
              </Button>
            </span>
          </div>
          {overfull.length === 0 ? null : (
            <Notice tone="caution">
              {overfull.map((id) => names.person('mentor', id)).join(', ')} would have more mentees than
              places. Tick the change that frees the place too, or leave out who comes.
            </Notice>
          )}
          <ChangeList changes={changes} left={left} onLeft={setLeft} gain={gain} />
        </>
      )}
    </Dialog>
  )
}

type ListProps = {
  readonly changes: readonly SeatChange[]
  readonly left: ReadonlySet<string>
  readonly onLeft: (left: ReadonlySet<string>) => void
  readonly gain: (change: SeatChange) => number
}

function ChangeList({ changes, left, onLeft, gain }: ListProps) {
  const { edition } = useSession()
  const names = edition.names()
  const scroller = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- warns of the React Compiler, which is not used here
  const virtualizer = useVirtualizer({
    count: changes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 32,
    overscan: 10
  })
  const mentors = (ids: readonly string[]) =>
    ids.length === 0 ? 'parking list' : ids.map((id) => names.person('mentor', id)).join(', ')
  const toggle = (mentee: string) => {
    const next = new Set(left)
    if (!next.delete(mentee)) next.add(mentee)
    onLeft(next)
  }
  return (
    <div ref={scroller} className="h-96 overflow-auto rounded border border-line">
      <div className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const change = changes[index]
          if (change === undefined) return null
          const { mentee, before, after } = change
          return (
            <label
              key={mentee}
              className="absolute inset-x-0 top-0 grid h-8 grid-cols-[16px_minmax(0,1fr)_minmax(0,1.4fr)_48px] items-center gap-2 border-b border-line-soft px-2.5 hover:bg-hover"
              style={{ transform: `translateY(${start}px)` }}
            >
              <input
                type="checkbox"
                checked={!left.has(mentee)}
                onChange={() => toggle(mentee)}
                className="size-3.5 accent-accent"
              />
              <span className="truncate">{names.person('mentee', mentee)}</span>
              <span className="truncate text-muted">
                {mentors(before)} → <span className="text-ink">{mentors(after)}</span>
              </span>
              <span className="text-end text-muted tabular-nums">{changeText(gain(change))}</span>
            </label>
          )
        })}
      </div>
    </div>
  )
}

function sum(
  mentors: readonly string[],
  mentee: string,
  scoreOf: (mentee: string, mentor: string) => number
): number {
  return mentors.reduce((total, mentor) => total + scoreOf(mentee, mentor), 0)
}
