import type { AnswerName } from '#shared/domain/answers'
import type { Field } from '#shared/domain/field'
import { quoted } from './quoted'

/** What a column means, as a person would name it; sentence case. */
export function fieldName(field: Field): string {
  return names[field]
}

/** A field's name inside a sentence: "e-mail", "time zone". */
export function fieldInside(field: Field): string {
  const name = fieldName(field)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** What an answer is called: by its field, or by the question of the form's own. */
export function answerName(name: AnswerName): string {
  return name.field === 'custom' ? name.heading : fieldName(name.field)
}

/** An answer's name inside a sentence, behind "the": "e-mail", "answer to “Lunch”". */
export function answerInside(name: AnswerName): string {
  return name.field === 'custom' ? `answer to ${quoted(name.heading)}` : fieldInside(name.field)
}

const names: Readonly<Record<Field, string>> = {
  role: 'Role',
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'E-mail',
  institution: 'Institution',
  country: 'Country',
  city: 'City',
  timeZone: 'Time zone',
  stage: 'Career stage',
  sector: 'Sector',
  sectorSought: 'Sector sought',
  areas: 'Areas of expertise',
  goals: 'Goals',
  topics: 'Topics offered',
  languages: 'Languages',
  capacity: 'Places',
  minimum: 'Minimum of mentees',
  extra: 'More places if short',
  people: 'People wished for',
  avoided: 'Conflicts of interest',
  advisor: 'Advisor',
  participation: 'On site or virtual',
  statement: 'Statement',
  comments: 'Comments',
  timestamp: 'Time of registration',
  consent: 'Consent',
  identities: 'Identities (confidential)',
  identityWish: 'Wish for a similar identity (confidential)',
  identitySought: 'Identity sought (confidential)',
  custom: 'Own question',
  ignored: 'Left out'
}
