import { proposeOrder, type RuleAnswers } from '#shared/domain/question-answers'
import {
  largestAnswer,
  type QuestionDemand,
  questionDemands,
  type QuestionRule
} from '#shared/domain/question-rule'
import { demandName } from '#shared/messages/question-rule-words'
import { ChoiceList } from '../../ui/choice-list'
import { NumberBox } from '../../ui/number-box'
import { Segments } from '../../ui/segments'
import { AnswerOrder } from './answer-order'

const demands = questionDemands.map((id) => ({ id, name: demandName(id) }))
const scales = [
  { id: 'order', name: 'In an order' },
  { id: 'numbers', name: 'By numbers' }
] as const

type PickerProps = {
  readonly rule: QuestionRule
  readonly answers: RuleAnswers
  readonly onChange: (asks: QuestionDemand) => void
}

/** What a rule asks of the two answers, with the numbers and the order that it needs. */
export function QuestionDemandPicker({ rule: { asks }, answers, onChange }: PickerProps) {
  return (
    <>
      <span className="text-small text-muted">Their answers</span>
      <ChoiceList
        label="What the answers must be"
        choices={demands}
        chosen={asks.kind}
        onChoose={(kind) => onChange(toDemand(kind, answers))}
      />
      {asks.kind === 'near' ? (
        <div className="col-start-2">
          <NumberBox
            label="Most apart"
            value={asks.most}
            bounds={{ minimum: 0, maximum: largestAnswer, step: 0.001 }}
            onChange={(most) => onChange({ ...asks, most })}
          />
        </div>
      ) : null}
      {asks.kind === 'steps' ? <Steps asks={asks} answers={answers} onChange={onChange} /> : null}
    </>
  )
}

type StepsProps = Omit<PickerProps, 'rule'> & { readonly asks: Extract<QuestionDemand, { kind: 'steps' }> }

function Steps({ asks, answers, onChange }: StepsProps) {
  const { order, fewest, most } = asks
  const step = order === null ? 0.001 : 1
  return (
    <>
      <span className="text-small text-muted">Steps above</span>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <NumberBox
          label="Fewest"
          value={fewest}
          bounds={{ minimum: -largestAnswer, maximum: largestAnswer, step }}
          onChange={(next) => onChange({ ...asks, fewest: next, most: Math.max(next, most) })}
        />
        <NumberBox
          label="Most"
          value={most}
          bounds={{ minimum: -largestAnswer, maximum: largestAnswer, step }}
          onChange={(next) => onChange({ ...asks, most: next, fewest: Math.min(next, fewest) })}
        />
        <Segments
          label="How steps are counted"
          items={scales}
          chosen={order === null ? 'numbers' : 'order'}
          onChoose={(scale) => onChange({ ...asks, order: scale === 'order' ? proposeOrder(answers) : null })}
        />
      </div>
      {order === null ? null : (
        <div className="col-span-2">
          <AnswerOrder
            order={order}
            answers={answers}
            onChange={(next) => onChange({ ...asks, order: next })}
          />
        </div>
      )}
    </>
  )
}

function toDemand(kind: QuestionDemand['kind'], answers: RuleAnswers): QuestionDemand {
  switch (kind) {
    case 'near':
      return { kind, most: 1 }
    case 'steps':
      return { kind, order: proposeOrder(answers), fewest: 1, most: 2 }
    default:
      return { kind }
  }
}
