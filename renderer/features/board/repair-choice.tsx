import { useEffect, useState } from 'react'
import type { Repair } from '#shared/domain/explanation'
import { toChanges } from '#shared/domain/board/to-changes'
import { countText, totalText } from '#shared/messages/number-words'
import { useEdition } from '../../state/use-board'
import { useSession } from '../../state/session'
import { Working } from '../../ui/working'

type RepairProps = {
  readonly chosen: Repair | null
  readonly onChoose: (repair: Repair | null) => void
}

/** From few changes to the best total: how far a proposal may go from the board. */
export function RepairChoice({ chosen, onChoose }: RepairProps) {
  const { explain } = useSession()
  const { edition, pool } = useEdition()
  const [repairs, setRepairs] = useState<readonly Repair[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    void explain.listRepairs().then((found) => {
      if (isCurrent) setRepairs(found)
    })
    return () => {
      isCurrent = false
    }
  }, [explain, edition, pool])
  if (repairs === null) return <Working text="Weighing changes against the total…" />
  if (repairs.length < 2) return null
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1 text-muted">How much may change, with as many people matched</legend>
      <div className="flex flex-wrap gap-1.5">
        <Point name="the proposal" isChosen={chosen === null} onChoose={() => onChoose(null)} />
        {repairs.map((repair, index) => (
          <Point
            key={repair.total}
            name={`${countText(toChanges(pool, edition.facts, repair).length, 'change')}: ${totalText(repair.total)}${
              index === 0 ? ' fewest' : index === repairs.length - 1 ? ' best' : ''
            }`}
            isChosen={chosen === repair}
            onChoose={() => onChoose(repair)}
          />
        ))}
      </div>
      <p className="pt-1 text-small text-muted">
        Each of these is the best total for some worth of a kept pair. Others may lie between them.
      </p>
    </fieldset>
  )
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
