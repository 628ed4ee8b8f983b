import type { AnswerName, Correction } from '#shared/domain/answers'
import { careerStages } from '#shared/domain/career-stage'
import { sectors } from '#shared/domain/sector'
import { participationName, sectorName, stageName } from './answer-names'
import { countryName } from './country-name'

type Choice = { readonly id: string; readonly name: string }

/** The values among which an answer is chosen, as people know them; null when it is typed. */
export function answerChoices(field: AnswerName['field']): readonly Choice[] | null {
  switch (field) {
    case 'stage':
      return careerStages.map((stage) => ({ id: stage, name: stageName(stage) }))
    case 'sector':
      return sectors.map((sector) => ({ id: sector, name: sectorName(sector) }))
    case 'participation':
      return (['on-site', 'virtual', 'either'] as const).map((id) => ({ id, name: participationName(id) }))
    case 'consent':
      return [
        { id: 'yes', name: 'Given' },
        { id: 'no', name: 'Not given' }
      ]
    case 'identityWish':
      return [
        { id: 'similar', name: 'A similar identity' },
        { id: 'no-wish', name: 'No wish' }
      ]
    default:
      return null
  }
}

/** An answer as it is typed or chosen: lists one value a line, '' when there is none. */
export function answerInput(answer: Correction): string {
  const { field, value } = answer
  if (value === null) return ''
  if (field === 'consent') return value ? 'yes' : 'no'
  if (field === 'country') return countryName(value)
  return typeof value === 'object' ? value.join('\n') : String(value)
}

/** An answer as people read it; '' when there is none. */
export function answerText(answer: Correction): string {
  if (answer.field === 'custom') return answer.value
  if (answer.field === 'sectorSought') return answer.value.map(sectorName).join(', ')
  const input = answerInput(answer)
  const choice = answerChoices(answer.field)?.find(({ id }) => id === input)
  return choice?.name ?? input.replaceAll('\n', ', ')
}
