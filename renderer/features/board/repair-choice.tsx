import type { Repair } from '#shared/domain/explanation'
import { toChanges } from '#shared/domain/board/to-changes'
import { countText, totalText } from '#shared/messages/number-words'
import { useEdition } from '../../state/use-board'
import type { Repairs } from '../../state/look-for-repairs'
import { Button } from '../../ui/button'
import { Working } from '../../ui/working'
import { RepairCurve } from './repair-curve'
import { useRepairs } from './use-repairs'

type RepairProps = {
  readonly chosen: Repair | null
  readonly onChoose: (repair: Repair | null) => void
}

/** From few changes to the best total: how far a proposal may go from the board. */
export function RepairChoice({ chosen, onChoose }: RepairProps) {
  const { edition, pool } = useEdition()
  const { known, between, stop } = useRepairs()
  if (known === null) return <Working text="Weighing changes against the total…" />
  if (known.length < 2) return null
  const points = known.map((repair) => ({
    repair,
    changes: toChanges(pool, edition.facts, repair).length,
    total: repair.total,
    isSupported: repair.isSupported,
    isChosen: chosen === repair
  }))
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1 text-muted">How much may change, with as many people matched</legend>
      <div className="flex items-start gap-3">
        <div className="flex max-h-28 min-w-0 flex-1 flex-wrap gap-1.5 overflow-y-auto">
          <Point name="the proposal" isChosen={chosen === null} onChoose={() => onChoose(null)} />
          {points.map(({ repair, changes, isChosen }, index) => (
            <Point
              key={`${changes} ${repair.total}`}
              name={`${countText(changes, 'change')}: ${totalText(repair.total)}${
                index === 0 ? ' fewest' : index === points.length - 1 ? ' best' : ''
              }${repair.isSupported ? '' : ' between'}`}
              isChosen={isChosen}
              onChoose={() => onChoose(repair)}
            />
          ))}
        </div>
        {points.length > 2 ? <RepairCurve points={points} /> : null}
      </div>
      <Meaning between={between} hasRings={known.some((one) => !one.isSupported)} onStop={stop} />
    </fieldset>
  )
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
      return (
        <p className="pt-1 text-small text-muted">
          These are all: with as few changes there is no better total.
          {hasRings ? ' A full dot is the best for some worth of a kept pair, a ring lies between.' : ''}
        </p>
      )
    case 'too-many':
    case 'stopped':
      return (
        <p className="pt-1 text-small text-muted">
          Each {hasRings ? 'full dot' : 'of these'} is the best total for some worth of a kept pair. Others
          may lie between.
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
