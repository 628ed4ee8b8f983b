import { type Answer, type AnswerField, answerFields, isConfidential } from '#shared/domain/answers'
import type { Role } from '#shared/domain/registration'
import { allOk } from '#shared/lib/all-ok'
import { answerFaultSentence } from '#shared/messages/answer-faults'
import { type ReadAnswer, useSession } from '../../state/session'
import { AnswerInput } from './answer-input'

/** What is typed in a form, by field. */
export type Inputs = Readonly<Partial<Record<AnswerField, string>>>

/** All answers of one person to be typed or chosen; what is told in confidence is folded away. */
export function PersonForm({
  role,
  inputs,
  onChange
}: {
  readonly role: Role
  readonly inputs: Inputs
  readonly onChange: (inputs: Inputs) => void
}) {
  const { readAnswer } = useSession()
  const input = (field: AnswerField) => {
    const value = inputs[field] ?? ''
    const read = readAnswer(field, value)
    return (
      <div key={field} className={isWide(field) ? 'col-span-2' : ''}>
        <AnswerInput
          field={field}
          value={value}
          onChange={(text) => onChange({ ...inputs, [field]: text })}
          fault={read.ok ? null : answerFaultSentence(read.error)}
        />
      </div>
    )
  }
  const asked = fieldsOf(role)
  return (
    <>
      <div className="grid grid-cols-2 gap-x-4 gap-y-3">
        {asked.filter((field) => !isConfidential(field)).map(input)}
      </div>
      <details>
        <summary className="cursor-default rounded py-1 text-muted hover:text-ink">
          Told in confidence: never shown in lists, never exported
        </summary>
        <div className="mt-2 grid grid-cols-2 gap-x-4 gap-y-3">{asked.filter(isConfidential).map(input)}</div>
      </details>
    </>
  )
}

/** The answers that were typed differently from `before`; null when one of them cannot be read. */
export function readInputs(inputs: Inputs, before: Inputs, readAnswer: ReadAnswer): readonly Answer[] | null {
  const changed = answerFields.filter((field) => (inputs[field] ?? '') !== (before[field] ?? ''))
  const read = allOk(changed.map((field) => readAnswer(field, inputs[field] ?? '')))
  return read.ok ? read.value : null
}

const placeFields: ReadonlySet<AnswerField> = new Set(['capacity', 'minimum', 'extra'])

/** A mentee has no places. */
function fieldsOf(role: Role): readonly AnswerField[] {
  return role === 'mentor' ? answerFields : answerFields.filter((field) => !placeFields.has(field))
}

function isWide(field: AnswerField): boolean {
  return field === 'statement' || field === 'comments'
}
