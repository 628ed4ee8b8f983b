import { type AnswerField, answerFieldOf, answerKey, type AnswerName } from '#shared/domain/answers'
import type { Field } from '#shared/domain/field'
import { answerInput } from '#shared/messages/answer-text'
import { isBlankAnswer } from '#shared/registrations/readers/is-blank-answer'
import { readCapacity } from '#shared/registrations/readers/read-capacity'
import { readCountry } from '#shared/registrations/readers/read-country'
import { readExtra } from '#shared/registrations/readers/read-extra'
import { readLanguages } from '#shared/registrations/readers/read-languages'
import { readParticipation } from '#shared/registrations/readers/read-participation'
import { readSector, readSectors } from '#shared/registrations/readers/read-sectors'
import { readStage } from '#shared/registrations/readers/read-stage'
import { readYesNo } from '#shared/registrations/readers/read-yes-no'

/** A cell of a row and what its column means. */
export type FieldText = { readonly field: Field; readonly heading: string; readonly text: string }

/** What is typed in a form of a person, by `answerKey`. */
export type AnswerInputs = Readonly<Partial<Record<string, string>>>

/** What a row that was left out says, as it is typed in the form of a person; what cannot be read there stays out. */
export function toRowInputs(cells: readonly FieldText[]): AnswerInputs {
  const inputs = new Map<string, string>()
  for (const { field, heading, text } of cells) {
    const name = field === 'custom' ? { field, heading } : toName(answerFieldOf(field))
    const input = name === null || isBlankAnswer(text) ? '' : toInput(name.field, text.trim())
    if (name === null || input === '') continue
    const key = answerKey(name)
    const before = inputs.get(key)
    inputs.set(key, before === undefined ? input : `${before}${name.field === 'name' ? ' ' : '\n'}${input}`)
  }
  return Object.fromEntries(inputs)
}

function toName(field: AnswerField | null): AnswerName | null {
  return field === null ? null : { field }
}

function toInput(field: AnswerName['field'], text: string): string {
  switch (field) {
    case 'country':
      return answerInput({ field, value: readCountry(text).value })
    case 'stage':
      return answerInput({ field, value: readStage(text).value })
    case 'sector':
      return answerInput({ field, value: readSector(text).value })
    case 'sectorSought':
      return answerInput({ field, value: readSectors(text).value ?? [] })
    case 'languages':
      return answerInput({ field, value: readLanguages(text).value ?? [] })
    case 'capacity':
      return answerInput({ field, value: readCapacity(text).value })
    case 'extra':
      return answerInput({ field, value: readExtra(text).value })
    case 'participation':
      return answerInput({ field, value: readParticipation(text).value })
    case 'consent':
      return answerInput({ field, value: readYesNo(text, 'consent').value })
    case 'areas':
    case 'goals':
    case 'people':
    case 'avoided':
      return text.split(/\s*[,;\n]\s*/).join('\n')
    default:
      return text
  }
}
