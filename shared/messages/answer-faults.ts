import type { AnswerField } from '#shared/domain/answers'
import { quoted } from './quoted'
import { fieldInside } from './field-names'

/** Why a text was not taken as an answer, and what to write instead. */
export function answerFaultSentence({
  field,
  text
}: {
  readonly field: AnswerField
  readonly text: string
}): string {
  switch (field) {
    case 'email':
      return `${quoted(text)} is no e-mail address. Write it like name@university.edu.`
    case 'country':
      return `${quoted(text)} is no country that is known. Write its name, or its two-letter code.`
    case 'timeZone':
      return `${quoted(text)} is no time zone that is known. Write a city, or a difference like UTC+2.`
    case 'languages':
      return `Not every language in ${quoted(text)} is known. Write their English names, one a line.`
    case 'capacity':
    case 'minimum':
    case 'extra':
      return 'Write a whole number, such as 2.'
    default:
      return `${quoted(text)} is no answer for ${fieldInside(field)}.`
  }
}
