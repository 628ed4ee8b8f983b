import { useMemo } from 'react'
import type { Scenario } from '#shared/domain/scenario'
import type { PairIds } from '#shared/domain/setup'
import { groupDigits } from '#shared/lib/group-digits'
import { matchingFailureSentence } from '#shared/messages/matching-failures'
import { scoreText, totalText } from '#shared/messages/number-words'
import type { Plan } from '../../state/scoring-answers'
import type { ScoreBook } from '../../state/score-book'
import { useAssigned } from '../../state/use-assigned'
import { useBoard } from '../../state/use-board'
import { ScenarioActions } from './scenario-actions'

/** Something that says who is with whom: `pairs` where they are known already, else those of the plan. */
export type Compared = {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly pairs: readonly PairIds[] | null
  readonly plan: Plan | null
  readonly scenario: Scenario | null
}

type TableProps = {
  readonly sides: readonly Compared[]
  readonly chosen: readonly [string, string]
  readonly onChoose: (chosen: readonly [string, string]) => void
}

/** All that can be compared, in figures under each other; two are chosen to be compared person by person. */
export function ScenarioTable({ sides, chosen, onChoose }: TableProps) {
  return (
    <div className="max-h-72 shrink-0 overflow-auto rounded-large border border-line bg-surface">
      <table aria-label="Scenarios" className="w-full tabular-nums">
        <thead className="text-small text-muted">
          <tr className="border-b border-line">
            {['From', 'To'].map((name) => (
              <th key={name} scope="col" className="w-12 px-2 py-1.5 text-center font-normal">
                {name}
              </th>
            ))}
            <th scope="col" className="px-2 text-start font-normal">
              Scenario
            </th>
            {['Pairs', 'Total', 'Mean', 'Worst'].map((name) => (
              <th key={name} scope="col" className="w-18 px-2 text-end font-normal">
                {name}
              </th>
            ))}
            <td className="w-72" />
          </tr>
        </thead>
        <tbody>
          {sides.map((side) => (
            <Row key={side.id} side={side} chosen={chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = Omit<TableProps, 'sides'> & { readonly side: Compared }

function Row({ side, chosen, onChoose }: RowProps) {
  const { scores } = useBoard()
  const assigned = useAssigned(side.plan)
  const pairs = side.pairs ?? (assigned?.ok === true ? assigned.value : null)
  const [first, second] = chosen
  return (
    <tr className="border-b border-line-soft last:border-0">
      <Choice
        name="scenario-from"
        label={`Compare from ${side.name}`}
        isChosen={first === side.id}
        onChoose={() => onChoose([side.id, second])}
      />
      <Choice
        name="scenario-to"
        label={`Compare to ${side.name}`}
        isChosen={second === side.id}
        onChoose={() => onChoose([first, side.id])}
      />
      <th scope="row" className="max-w-0 px-2 py-1.5 text-start font-normal">
        <span className="block truncate font-bold">{side.name}</span>
        <span className="block truncate text-small text-muted" title={side.note}>
          {assigned?.ok === false ? matchingFailureSentence(assigned.error) : side.note}
        </span>
      </th>
      <Figures pairs={pairs} scores={scores} />
      <td className="px-2 text-end whitespace-nowrap">
        {side.scenario === null ? null : <ScenarioActions scenario={side.scenario} pairs={pairs} />}
      </td>
    </tr>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function Choice({ name, label, isChosen, onChoose }: ChoiceProps) {
  return (
    <td className="text-center">
      <input
        type="radio"
        name={name}
        aria-label={label}
        checked={isChosen}
        onChange={onChoose}
        className="align-middle accent-accent"
      />
    </td>
  )
}

function Figures({
  pairs,
  scores
}: {
  readonly pairs: readonly PairIds[] | null
  readonly scores: ScoreBook
}) {
  const texts = useMemo(() => (pairs === null ? null : toTexts(pairs, scores)), [pairs, scores])
  return (texts ?? ['…', '…', '…', '…']).map((text, index) => (
    <td key={index} className="px-2 text-end">
      {text}
    </td>
  ))
}

function toTexts(pairs: readonly PairIds[], scores: ScoreBook): readonly string[] {
  const found = pairs.map(({ mentee, mentor }) => scores.scoreOf(mentee, mentor))
  const total = found.reduce((sum, score) => sum + score, 0)
  const mean = found.length === 0 ? null : Math.round(total / found.length)
  const worst = found.reduce<number | null>((least, score) => Math.min(least ?? score, score), null)
  return [
    groupDigits(pairs.length),
    totalText(total),
    mean === null ? '–' : scoreText(mean),
    worst === null ? '–' : scoreText(worst)
  ]
}
