import type { CareerStage } from '#shared/domain/career-stage'
import type { Field } from '#shared/domain/field'
import type { Registration, Role } from '#shared/domain/registration'
import type { Sector } from '#shared/domain/sector'

/** The questions that recur in registration forms, with the field each one is for; `custom` ones only one programme asks. */
export const questionFields = {
  timestamp: 'timestamp',
  role: 'role',
  email: 'email',
  name: 'name',
  firstName: 'firstName',
  lastName: 'lastName',
  institution: 'institution',
  department: 'custom',
  country: 'country',
  timeZone: 'timeZone',
  stage: 'stage',
  sector: 'sector',
  sectorSought: 'sectorSought',
  areas: 'areas',
  goals: 'goals',
  topics: 'topics',
  languages: 'languages',
  capacity: 'capacity',
  participation: 'participation',
  people: 'people',
  avoided: 'avoided',
  identities: 'identities',
  identityWish: 'identityWish',
  identitySought: 'identitySought',
  statement: 'statement',
  homePage: 'custom',
  before: 'custom',
  consent: 'consent',
  comments: 'comments'
} as const satisfies Readonly<Record<string, Field>>

export type Question = keyof typeof questionFields

/** An answer as somebody gives it, and what it must be read as. */
type Answer<T> = readonly [text: string, reading: T]

/** Everything a form says in one language. */
export type FormLanguage = {
  readonly name: string
  readonly headings: Readonly<Record<Question, string>>
  readonly fileNames: Readonly<Record<Role | 'both', string>>
  readonly roles: Readonly<Record<Role | 'both', string>>
  readonly yes: string
  readonly no: string
  readonly other: string
  readonly people: readonly (readonly [first: string, last: string])[]
  readonly institutions: readonly string[]
  readonly departments: readonly string[]
  readonly countries: readonly Answer<string>[]
  readonly zones: readonly Answer<string>[]
  readonly stages: readonly Answer<CareerStage>[]
  readonly sectors: readonly Answer<Sector>[]
  readonly languages: readonly Answer<readonly string[]>[]
  readonly participation: readonly Answer<NonNullable<Registration['participation']>>[]
  readonly capacities: readonly Answer<number>[]
  readonly areas: readonly string[]
  readonly goals: readonly string[]
  readonly identities: readonly string[]
  readonly statements: readonly string[]
  readonly comments: readonly string[]
}
