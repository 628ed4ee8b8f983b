import type { Repair } from '#shared/domain/explanation'
import { seatsOf } from '#shared/domain/journal/people'
import {
  allRepairsSentence,
  repairCurveText,
  repairName,
  someRepairsSentence
} from '#shared/messages/repair-words'
import type { Repairs } from '../../state/look-for-repairs'
import { useEdition } from '../../state/use-board'
import { Button } from '../../ui/button'
import { Working } from '../../ui/working'
import { RepairCurve } from './repair-curve'
import { useRepairs } from './use-repairs'

type RepairProps = {
  readonly chosen: Repair | null
  readonly onChoose: (repair: Repair | null) => void
}

/** From the most kept pairs to the best total: how far a proposal may go from the board. */
export function RepairChoice({ chosen, onChoose }: RepairProps) {
  const { edition, pool } = useEdition()
  const { known, between, stop } = useRepairs()
  if (known === null) return <Working text="Weighing kept pairs against the total…" />
  if (known.length < 2) return null
  const pairs = pool.mentees.reduce((sum, { id }) => sum + seatsOf(edition.facts, id).length, 0)
  const points = known.map((repair, index) => ({
    name: repairName({ repair, pairs, place: placeOf(index, known.length) }),
    kept: repair.kept,
    total: repair.total,
    isSupported: repair.isSupported,
    isChosen: chosen === repair,
    onChoose: () => onChoose(repair)
  }))
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1 text-muted">How much may change, with as many people matched</legend>
      <div className="flex flex-wrap items-start gap-3">
        <div className="flex max-h-36 min-w-60 flex-1 flex-wrap gap-1.5 overflow-y-auto">
          <Point name="the proposal" isChosen={chosen === null} onChoose={() => onChoose(null)} />
          {points.map(({ name, isChosen, onChoose: choose }) => (
            <Point key={name} name={name} isChosen={isChosen} onChoose={choose} />
          ))}
        </div>
        {points.length > 2 ? (
          <RepairCurve points={points} pairs={pairs} text={repairCurveText(known, pairs)} />
        ) : null}
      </div>
      <Meaning between={between} hasRings={known.some((one) => !one.isSupported)} onStop={stop} />
    </fieldset>
  )
}

function placeOf(index: number, count: number): 'first' | 'last' | 'inner' {
  if (index === 0) return 'first'
  return index === count - 1 ? 'last' : 'inner'
}

type MeaningProps = {
  readonly between: Repairs['between']
  readonly hasRings: boolean
  readonly onStop: () => void
}

/** What the points are, and whether there are others. */
function Meaning({ between, hasRings, onStop }: MeaningProps) {
  switch (between.kind) {
    case 'looking':
      return (
        <p className="flex items-center gap-2 pt-1 text-small">
          <Working text={`Looking for points between… ${between.done} of ${between.of} gaps`} />
          <Button look="quiet" label="Stop looking for points between" onPress={onStop}>
            Stop
          </Button>
        </p>
      )
    case 'all':
      return <p className="pt-1 text-small text-muted">{allRepairsSentence({ hasRings })}</p>
    case 'too-many':
    case 'limits-cross':
    case 'stopped':
      return (
        <p className="pt-1 text-small text-muted">
          {someRepairsSentence({ hasRings, leavesLimitsOut: between.kind === 'limits-cross' })}
        </p>
      )
  }
}

type PointProps = { readonly name: string; readonly isChosen: boolean; readonly onChoose: () => void }

function Point({ name, isChosen, onChoose }: PointProps) {
  return (
    <label className="flex items-center gap-1.5 rounded border border-line px-2 py-0.5 tabular-nums has-checked:border-accent has-checked:bg-accent-tint">
      <input type="radio" name="repair" checked={isChosen} onChange={onChoose} className="accent-accent" />
      {name}
    </label>
  )
}
