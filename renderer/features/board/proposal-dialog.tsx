import { useMemo, useState } from 'react'
import type { SeatChange } from '#shared/domain/compare-pairs'
import type { Repair } from '#shared/domain/explanation'
import { fitsText } from '#shared/domain/board/arrange-mentors'
import { findOverfull, toChanges } from '#shared/domain/board/to-changes'
import {
  type ChangeKind,
  changeKinds,
  type WeighedChange,
  weighChanges
} from '#shared/domain/board/weigh-changes'
import { toSeatMoves } from '#shared/domain/seat-moves'
import { groupDigits } from '#shared/lib/group-digits'
import { toggled } from '#shared/lib/toggled'
import { changeKindName } from '#shared/messages/change-words'
import { limitStandsSentence } from '#shared/messages/group-limit-words'
import { listSome } from '#shared/messages/list-words'
import { changeText, countText } from '#shared/messages/number-words'
import { policyName } from '#shared/messages/policy-words'
import type { ProposedScenario } from '../../state/board-view-store'
import { useBoard, useEdition } from '../../state/use-board'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { SearchBox } from '../../ui/search-box'
import { Segments } from '../../ui/segments'
import { useBoardActions } from './board-actions'
import { ChangeList } from './change-list'
import { RepairChoice } from './repair-choice'

/** What the chosen policy or a scenario would change, person by person; what is ticked is applied as one step. */
export function ProposalDialog({
  scenario,
  onClose
}: {
  readonly scenario: ProposedScenario | null
  readonly onClose: () => void
}) {
  const { matching } = useSession()
  const { edition } = useEdition()
  const now = useStoreState(matching, (state) => state)
  const assignment = 'proposals' in now ? now.proposals[edition.policy]?.assignment : undefined
  if (scenario !== null)
    return <Changes proposal={scenario} isOwn={false} name={scenario.name} onClose={onClose} />
  if (assignment !== undefined)
    return (
      <Changes
        proposal={assignment}
        isOwn
        name={policyName(edition.policy).toLowerCase()}
        onClose={onClose}
      />
    )
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

type ChangesProps = {
  readonly proposal: Omit<ProposedScenario, 'name'>
  /** Whether the chosen policy proposes it under the present settings. */
  readonly isOwn: boolean
  readonly name: string
  readonly onClose: () => void
}

function Changes({ proposal, isOwn, name, onClose }: ChangesProps) {
  const actions = useBoardActions()
  const { edition, pool } = useEdition()
  const { facts } = edition
  const { policy } = proposal
  const { scores, limits } = useBoard()
  const [repair, setRepair] = useState<Repair | null>(null)
  const proposed = repair ?? proposal
  const { changes, forbidden } = useMemo(() => {
    const found = toChanges(pool, facts, proposed)
    const isOpen = ({ mentee, before, after }: SeatChange) =>
      after.every((mentor) => before.includes(mentor) || scores.ruleOf(mentee, mentor) === null)
    const open = found.filter(isOpen)
    return { changes: weighChanges(open, scores.scoreOf), forbidden: found.length - open.length }
  }, [pool, facts, proposed, scores])
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const choose = (chosen: Repair | null) => {
    setRepair(chosen)
    setLeft(new Set())
  }
  const ticked = useMemo(() => changes.filter(({ mentee }) => !left.has(mentee)), [changes, left])
  const overfull = useMemo(() => findOverfull(pool, facts, ticked), [pool, facts, ticked])
  const limit = useMemo(() => limits.brokenBy(ticked.flatMap(toSeatMoves)), [limits, ticked])
  const total = ticked.reduce((sum, { gain }) => sum + gain, 0)
  const apply = async () => {
    onClose()
    await actions.apply(ticked, { policy, seed: proposal.seed })
  }
  return (
    <Dialog
      title={`Propose: ${name}`}
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>Leave as it is</Button>
          <Button
            look="primary"
            isDisabled={ticked.length === 0 || overfull.length > 0 || limit !== null}
            onPress={() => void apply()}
          >
            Apply {countText(ticked.length, 'change')}
          </Button>
        </>
      }
    >
      {forbidden === 0 ? null : (
        <Notice tone="caution">
          {countText(forbidden, 'change')} would make a pair that a rule forbids now, and{' '}
          {forbidden === 1 ? 'is' : 'are'} left out. Use the scenario’s settings first to have{' '}
          {forbidden === 1 ? 'it' : 'them'} too.
        </Notice>
      )}
      {facts.seats.size > 0 && isOwn && policy === 'most-matched' ? (
        <RepairChoice chosen={repair} onChoose={choose} />
      ) : null}
      {changes.length === 0 ? (
        <p className="text-text">
          {repair === null ? 'The board is what is proposed already.' : 'The board stays as it is.'}
        </p>
      ) : (
        <>
          <p>
            {groupDigits(ticked.length)} of {countText(changes.length, 'change')} ticked: the board’s total
            would change by <span className="font-bold tabular-nums">{changeText(total)}</span>.
          </p>
          <Overfull mentors={overfull} />
          {limit === null ? null : <Notice tone="caution">{limitStandsSentence(limit)}</Notice>}
          <TickedChanges changes={changes} left={left} onLeft={setLeft} />
        </>
      )}
    </Dialog>
  )
}

function Overfull({ mentors }: { readonly mentors: readonly string[] }) {
  const { edition } = useSession()
  const { person } = edition.names()
  if (mentors.length === 0) return null
  return (
    <Notice tone="caution">
      {listSome(mentors.map((id) => person('mentor', id)))} would have more mentees than places. Tick the
      change that frees the place too, or leave out who comes.
    </Notice>
  )
}

type TickedProps = {
  readonly changes: readonly WeighedChange[]
  readonly left: ReadonlySet<string>
  readonly onLeft: (left: ReadonlySet<string>) => void
}

/** The changes that fit a filter and a kind; ticking all or none goes for those that are shown. */
function TickedChanges({ changes, left, onLeft }: TickedProps) {
  const { edition } = useSession()
  const [filter, setFilter] = useState('')
  const [kind, setKind] = useState<ChangeKind | 'all'>('all')
  const shown = useMemo(() => {
    const { person } = edition.names()
    return changes.filter(
      (change) =>
        (kind === 'all' || change.kind === kind) &&
        fitsText(
          [
            person('mentee', change.mentee),
            ...[...change.before, ...change.after].map((id) => person('mentor', id))
          ],
          filter
        )
    )
  }, [edition, changes, filter, kind])
  const kinds = changeKinds
    .map((id) => ({ id, name: changeKindName(id), count: changes.filter((one) => one.kind === id).length }))
    .filter(({ count }) => count > 0)
  const some = shown.length === changes.length ? '' : ` ${groupDigits(shown.length)}`
  const tickShown = (isTicked: boolean) => {
    const next = new Set(left)
    for (const { mentee } of shown) {
      if (isTicked) next.delete(mentee)
      else next.add(mentee)
    }
    onLeft(next)
  }
  return (
    <>
      {kinds.length < 2 ? null : (
        <div className="flex">
          <Segments<ChangeKind | 'all'>
            label="What the changes do"
            items={[{ id: 'all', name: 'All', count: changes.length }, ...kinds]}
            chosen={kind}
            onChoose={setKind}
          />
        </div>
      )}
      <div className="flex items-center gap-2">
        <SearchBox label="Filter by name" value={filter} onChange={setFilter} />
        <span className="ms-auto flex">
          <Button look="quiet" onPress={() => tickShown(true)}>
            Tick all{some}
          </Button>
          <Button look="quiet" onPress={() => tickShown(false)}>
            Tick none{some === '' ? '' : ` of${some}`}
          </Button>
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="h-96 text-muted">No change fits the filter.</p>
      ) : (
        <ChangeList changes={shown} left={left} onToggle={(mentee) => onLeft(toggled(left, mentee))} />
      )}
    </>
  )
}
