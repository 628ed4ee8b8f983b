import type { Answer, AnswerField, AnswerName, Correction } from '#shared/domain/answers'
import { careerStages } from '#shared/domain/career-stage'
import { sectors } from '#shared/domain/sector'
import { err, ok, type Result } from '#shared/lib/result'
import { isAddress } from '#shared/registrations/readers/read-email'
import { readCountry } from '#shared/registrations/readers/read-country'
import { readLanguages } from '#shared/registrations/readers/read-languages'
import { readTimeZone } from '#shared/registrations/readers/read-time-zone'

/** What a person typed or chose for an answer cannot be taken for one. */
export type UnreadAnswer = { readonly field: AnswerField; readonly text: string }

/**
 * Reads what a person typed or chose for an answer; lists have one value a line. An empty text leaves it unanswered. Only
 * what is said plainly is taken: a person who types can be asked again.
 */
export function readAnswer(name: AnswerName, text: string): Result<Correction, UnreadAnswer> {
  const plain = text.trim()
  if (name.field === 'custom') return ok({ ...name, value: plain })
  const { field } = name
  const answer = toAnswer(field, plain)
  return answer === null ? err({ field, text: plain }) : ok(answer)
}

function toAnswer(field: AnswerField, text: string): Answer | null {
  switch (field) {
    case 'statement':
    case 'comments':
      return { field, value: text }
    case 'areas':
    case 'goals':
    case 'people':
    case 'avoided':
    case 'identities':
      return { field, value: linesOf(text) }
    case 'languages':
      return toLanguages(text)
    case 'sectorSought':
      return { field, value: sectors.filter((sector) => linesOf(text).includes(sector)) }
    default:
      return text === '' ? { field, value: null } : toSingle(field, text)
  }
}

type ListField = 'statement' | 'comments' | 'areas' | 'goals' | 'people' | 'avoided'
type SingleField = Exclude<AnswerField, ListField | 'identities' | 'languages' | 'sectorSought'>

function toSingle(field: SingleField, text: string): Answer | null {
  switch (field) {
    case 'name':
    case 'institution':
    case 'advisor':
    case 'identitySought':
      return { field, value: text }
    case 'email':
      return isAddress(text) ? { field, value: text } : null
    case 'country': {
      const { value, sure } = readCountry(text)
      return value === null || !sure ? null : { field, value }
    }
    case 'timeZone': {
      const { value } = readTimeZone(text)
      return value === null ? null : { field, value }
    }
    case 'capacity':
    case 'minimum':
    case 'extra':
      return /^\d{1,4}$/.test(text) ? { field, value: Number(text) } : null
    default:
      return toChoice(field, text)
  }
}

function toChoice(
  field: 'stage' | 'sector' | 'participation' | 'consent' | 'identityWish',
  text: string
): Answer | null {
  switch (field) {
    case 'stage':
      return pick(careerStages, text, (value) => ({ field, value }))
    case 'sector':
      return pick(sectors, text, (value) => ({ field, value }))
    case 'participation':
      return pick(['on-site', 'virtual', 'either'] as const, text, (value) => ({ field, value }))
    case 'identityWish':
      return pick(['similar', 'no-wish'] as const, text, (value) => ({ field, value }))
    case 'consent':
      return pick(['yes', 'no'] as const, text, (value) => ({ field, value: value === 'yes' }))
  }
}

function pick<T extends string>(
  values: readonly T[],
  text: string,
  toValue: (value: T) => Answer
): Answer | null {
  const found = values.find((value) => value === text)
  return found === undefined ? null : toValue(found)
}

function toLanguages(text: string): Answer | null {
  if (text === '') return { field: 'languages', value: [] }
  const { value, sure } = readLanguages(text)
  return value === null || !sure ? null : { field: 'languages', value }
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/[\n;]/).map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}
