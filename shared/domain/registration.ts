import type { CareerStage } from './career-stage'
import type { Field } from './field'
import type { Sector } from './sector'

export type Role = 'mentor' | 'mentee'

/**
 * Where a registration stood: `row` counts from 1 as the spreadsheet program shows it. Whoever was added by hand stands in
 * no file (`file` is '').
 */
export type RowSource = { readonly file: string; readonly sheet: string; readonly row: number }

/** Whether somebody was put in by hand and stands in no file. */
export function isAddedByHand({ file }: RowSource): boolean {
  return file === ''
}

/** What a participant asked for. `people` are names or addresses, best first; `avoided` are declared conflicts. */
export type Wishes = {
  readonly people: readonly string[]
  readonly avoided: readonly string[]
  readonly sectors: readonly Sector[]
}

/** What stood in a cell that was read as something else than it says literally, and the field it was read for. */
export type Original = { readonly field: Field; readonly text: string }

/** An answer to a question that has no standard meaning, kept as it was given. */
export type CustomAnswer = { readonly heading: string; readonly column: string; readonly text: string }

/**
 * One person's answers as imported, in one role. Null or empty means not known. `country` is ISO 3166-1 alpha-2;
 * `timeZone` is an IANA name or `UTC±hh:mm`; `languages` are English names; `registeredAt` is ISO 8601.
 * `extra`: mentees that a mentor would take beyond `capacity` if the programme is short of places.
 * Holds no confidential attribute: those are `ConfidentialAnswers`, kept apart.
 */
export type Registration = {
  readonly role: Role
  readonly name: string | null
  readonly email: string | null
  readonly institution: string | null
  readonly country: string | null
  readonly timeZone: string | null
  readonly stage: CareerStage | null
  readonly sector: Sector | null
  readonly areas: readonly string[]
  readonly goals: readonly string[]
  readonly languages: readonly string[]
  readonly capacity: number | null
  readonly minimum: number | null
  readonly extra: number | null
  readonly participation: 'on-site' | 'virtual' | 'either' | null
  readonly consent: boolean | null
  readonly advisor: string | null
  readonly wishes: Wishes
  readonly text: string
  readonly comments: string
  readonly custom: readonly CustomAnswer[]
  readonly originals: readonly Original[]
  readonly registeredAt: string | null
  readonly source: RowSource
}

/** What a participant told in confidence; it never enters an export. */
export type ConfidentialAnswers = {
  readonly identities: readonly string[]
  readonly identityWish: 'similar' | 'no-wish' | null
  readonly identitySought: string | null
}
