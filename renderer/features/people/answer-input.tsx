import { type AnswerName, isList } from '#shared/domain/answers'
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

/** Where one answer is typed or chosen, as suits it. */
export function AnswerInput({ name, whose, value, onChange, isBare = false, ...rest }: AnswerInputProps) {
  const { field } = name
  const choices = answerChoices(field)
  const label = whose === undefined ? answerName(name) : `${answerName(name)} of ${whose}`
  if (choices === null) {
    const isLong = field === 'statement' || field === 'comments'
    const isOneALine = isList(field)
    return (
      <FieldBox
        label={label}
        value={value}
        onChange={onChange}
        isBare={isBare}
        lines={isLong ? 4 : isOneALine ? 3 : 1}
        hint={isOneALine ? 'One a line' : undefined}
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
      isFocused={rest.isFocused ?? false}
    />
  )
  if (isBare) return list
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span aria-hidden className="text-muted">
        {answerName(name)}
      </span>
      {list}
    </div>
  )
}
