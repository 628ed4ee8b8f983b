import { type AnswerField, answerFieldOf } from '#shared/domain/answers'
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
export type FieldText = { readonly field: Field; readonly text: string }

/** What a row that was left out says, as it is typed in the form of a person; what cannot be read there stays out. */
export function toRowInputs(cells: readonly FieldText[]): Readonly<Partial<Record<AnswerField, string>>> {
  const inputs = new Map<AnswerField, string>()
  for (const { field, text } of cells) {
    const answer = answerFieldOf(field)
    const input = answer === null || isBlankAnswer(text) ? '' : toInput(answer, text.trim())
    if (answer === null || input === '') continue
    const before = inputs.get(answer)
    inputs.set(answer, before === undefined ? input : `${before}${answer === 'name' ? ' ' : '\n'}${input}`)
  }
  return Object.fromEntries(inputs)
}

function toInput(field: AnswerField, text: string): string {
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
