import type { Field } from '#shared/domain/field'

/** What a column means, as a person would name it; sentence case. */
export function fieldName(field: Field): string {
  return names[field]
}

/** A field's name inside a sentence: "e-mail", "time zone". */
export function fieldInside(field: Field): string {
  const name = fieldName(field)
  return name.charAt(0).toLowerCase() + name.slice(1)
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
