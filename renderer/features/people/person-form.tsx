import {
  type AnswerField,
  answerFields,
  answerKey,
  type AnswerName,
  type Correction,
  isConfidential
} from '#shared/domain/answers'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import { ownQuestions } from '#shared/domain/journal/people'
import type { Role } from '#shared/domain/registration'
import { allOk } from '#shared/lib/all-ok'
import { answerFaultSentence } from '#shared/messages/answer-faults'
import type { AnswerInputs } from '../../state/row-inputs'
import { type ReadAnswer, useSession } from '../../state/session'
import { AnswerInput } from './answer-input'

/** All answers of one person to be typed or chosen; what is told in confidence is folded away. */
export function PersonForm({
  names,
  inputs,
  onChange
}: {
  readonly names: readonly AnswerName[]
  readonly inputs: AnswerInputs
  readonly onChange: (inputs: AnswerInputs) => void
}) {
  const { readAnswer } = useSession()
  const input = (name: AnswerName) => {
    const key = answerKey(name)
    const value = inputs[key] ?? ''
    const read = readAnswer(name, value)
    return (
      <div key={key} className={isWide(name) ? 'col-span-2' : ''}>
        <AnswerInput
          name={name}
          value={value}
          onChange={(text) => onChange({ ...inputs, [key]: text })}
          fault={read.ok ? null : answerFaultSentence(read.error)}
        />
      </div>
    )
  }
  const own = names.filter(({ field }) => field === 'custom')
  const standard = names.filter(({ field }) => field !== 'custom')
  return (
    <>
      <div className="grid grid-cols-2 gap-x-4 gap-y-3">
        {standard.filter(({ field }) => !isConfidential(field)).map(input)}
      </div>
      {own.length === 0 ? null : (
        <section aria-label="Questions of your own">
          <h3 className="mb-2 font-bold">Questions of your own</h3>
          <div className="grid grid-cols-2 gap-x-4 gap-y-3">{own.map(input)}</div>
        </section>
      )}
      <details>
        <summary className="cursor-default rounded py-1 text-muted hover:text-ink">
          Told in confidence: never shown in lists, never exported
        </summary>
        <div className="mt-2 grid grid-cols-2 gap-x-4 gap-y-3">
          {standard.filter(({ field }) => isConfidential(field)).map(input)}
        </div>
      </details>
    </>
  )
}

/** The answers that were typed differently from `before`; null when one of them cannot be read. */
export function readInputs(
  names: readonly AnswerName[],
  { inputs, before }: { readonly inputs: AnswerInputs; readonly before: AnswerInputs },
  readAnswer: ReadAnswer
): readonly Correction[] | null {
  const typed = (name: AnswerName): string => inputs[answerKey(name)] ?? ''
  const changed = names.filter((name) => typed(name) !== (before[answerKey(name)] ?? ''))
  const read = allOk(changed.map((name) => readAnswer(name, typed(name))))
  return read.ok ? read.value : null
}

/** What can be answered for somebody of a role: a mentee has no places. */
export function answerNamesFor(facts: EditionFacts, role: Role): readonly AnswerName[] {
  const standard = role === 'mentor' ? answerFields : answerFields.filter((field) => !placeFields.has(field))
  return [
    ...standard.map((field) => ({ field })),
    ...ownQuestions(facts, role).map((heading) => ({ field: 'custom' as const, heading }))
  ]
}

const placeFields: ReadonlySet<AnswerField> = new Set(['capacity', 'minimum', 'extra'])

function isWide({ field }: AnswerName): boolean {
  return field === 'statement' || field === 'comments'
}
