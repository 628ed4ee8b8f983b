import type { AnswerName } from '#shared/domain/answers'
import { answerChoices } from '#shared/messages/answer-text'
import { answerName } from '#shared/messages/field-names'
import { ChoiceList } from '../../ui/choice-list'
import { FieldBox } from '../../ui/field-box'

type AnswerInputProps = {
  readonly name: AnswerName
  /** Whose answer it is, where several stand in one list. */
  readonly whose?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly fault?: string | null
  readonly isBare?: boolean
  readonly isFocused?: boolean
  readonly onEnter?: () => void
  readonly onEscape?: () => void
}

const listFields: ReadonlySet<AnswerName['field']> = new Set([
  'areas',
  'goals',
  'languages',
  'people',
  'avoided',
  'sectorSought',
  'identities'
])

/** Where one answer is typed or chosen, as suits it. */
export function AnswerInput({ name, whose, value, onChange, isBare = false, ...rest }: AnswerInputProps) {
  const { field } = name
  const choices = answerChoices(field)
  const label = whose === undefined ? answerName(name) : `${answerName(name)} of ${whose}`
  if (choices === null) {
    const isList = listFields.has(field)
    const isLong = field === 'statement' || field === 'comments'
    return (
      <FieldBox
        label={label}
        value={value}
        onChange={onChange}
        isBare={isBare}
        lines={isLong ? 4 : isList ? 3 : 1}
        hint={isList ? 'One a line' : undefined}
        {...rest}
      />
    )
  }
  const list = (
    <ChoiceList
      label={label}
      choices={[{ id: '', name: 'Not known' }, ...choices]}
      chosen={value}
      onChoose={onChange}
    />
  )
  if (isBare) return <div className="min-w-0 flex-1">{list}</div>
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span aria-hidden className="text-muted">
        {answerName(name)}
      </span>
      {list}
    </div>
  )
}
