import type { RuleAnswers } from '#shared/domain/question-answers'
import { answerKey } from '#shared/domain/mentee-group'
import { countText } from '#shared/messages/number-words'
import { Button } from '../../ui/button'
import { OrderList } from '../../ui/order-list'

const shown = 12

/** The answers from the lowest to the highest, and those that have no place among them. */
export function AnswerOrder({
  order,
  answers: { answers },
  onChange
}: {
  readonly order: readonly string[]
  readonly answers: RuleAnswers
  readonly onChange: (order: readonly string[]) => void
}) {
  const placed = new Set(order.map(answerKey))
  const counts = new Map(answers.map((one) => [answerKey(one.answer), one]))
  const others = answers.filter(({ answer }) => !placed.has(answerKey(answer)))
  return (
    <>
      <p className="py-1 text-small text-muted">Lowest first; drag, or move by the arrows.</p>
      <OrderList
        label="Order of the answers, the lowest first"
        items={order.map((answer) => ({
          id: answer,
          name: answer,
          detail: countsText(counts.get(answerKey(answer)))
        }))}
        onOrder={onChange}
        onTakeOut={(id) => onChange(order.filter((answer) => answer !== id))}
      />
      {others.length === 0 ? null : (
        <>
          <p className="pt-2 pb-1 text-small text-muted">
            {countText(others.length, 'answer has', 'answers have')} no place, so{' '}
            {others.length === 1 ? 'it counts' : 'they count'} as not known:
          </p>
          <ul aria-label="Answers without a place" className="flex flex-wrap gap-1">
            {others.slice(0, shown).map(({ answer, ...one }) => (
              <li key={answer} className="max-w-full">
                <Button
                  label={`Put ${answer} last in the order`}
                  onPress={() => onChange([...order, answer])}
                >
                  <span className="max-w-60 truncate">{answer}</span>
                  <span className="text-small text-muted tabular-nums">{countsText(one)}</span>
                </Button>
              </li>
            ))}
            {others.length > shown ? <li className="text-muted">and {others.length - shown} more</li> : null}
          </ul>
        </>
      )}
    </>
  )
}

/** How many of each side answered so: 12 mentees · 9 mentors. */
function countsText(counts: { readonly mentees: number; readonly mentors: number } | undefined): string {
  return `${countText(counts?.mentees ?? 0, 'mentee')} · ${countText(counts?.mentors ?? 0, 'mentor')}`
}
