import type { Field } from '#shared/domain/field'
import type { Role } from '#shared/domain/registration'
import type { Sheet, SpreadsheetFile } from '#shared/domain/sheet'
import type { ExpectedReading } from './create-people'
import { type FormLanguage, type Question, questionFields } from './form-language'

/** What a column must be read as; `unused` ones hold nothing about the person, and are left out or kept as they are. */
export type ExpectedField = Field | 'unused'

/** A registration file as a form tool gives it, and how it must be read. */
export type GeneratedForm = {
  readonly tool: string
  readonly language: string
  readonly file: SpreadsheetFile
  /** The role the file is given as; null when it must tell by itself. */
  readonly given: Role | null
  readonly fields: Readonly<Record<string, readonly ExpectedField[]>>
  readonly people: readonly ExpectedReading[]
}

/** A column of a form as it is made: heading, what it must be read as, and the answer of each person. */
export type FormColumn = {
  readonly heading: string
  readonly field: ExpectedField
  readonly answers: readonly string[]
}

/** Which sides fill in a form. */
export type FormSide = Role | 'both'

const common = [
  'institution',
  'department',
  'country',
  'timeZone',
  'stage',
  'sector',
  'areas',
  'languages',
  'participation'
] as const
const ofMentors = ['topics', 'capacity', 'avoided'] as const
const ofMentees = [
  'goals',
  'sectorSought',
  'people',
  'identityWish',
  'identitySought',
  'statement',
  'homePage'
] as const
const last = ['identities', 'before', 'comments', 'consent'] as const

/** The questions a form asks its side, in order; the person's own come first, and the tool puts its columns before. */
export function questionsFor(side: FormSide, nameAs: readonly Question[]): readonly Question[] {
  const sided = side === 'mentor' ? ofMentors : side === 'mentee' ? ofMentees : [...ofMentors, ...ofMentees]
  const role: readonly Question[] = side === 'both' ? ['role'] : []
  return [...role, ...nameAs, 'email', ...common, ...sided, ...last]
}

/** Questions that only one side of a form for both is shown. */
export function isForOther(question: Question, role: Role): boolean {
  const questions: readonly string[] = role === 'mentor' ? ofMentees : ofMentors
  return questions.includes(question)
}

export function fieldOf(question: Question): Field {
  return questionFields[question]
}

/** Columns as a sheet: the headings, then one row per person. */
export function toRows(columns: readonly FormColumn[]): Sheet['rows'] {
  const people = columns[0]?.answers.length ?? 0
  return [
    columns.map(({ heading }) => heading),
    ...Array.from({ length: people }, (_, at) => columns.map(({ answers }) => answers[at] ?? ''))
  ]
}

/** A file name that speaks of its side, or of none. */
export function fileNameOf({ fileNames }: FormLanguage, side: FormSide): string {
  return `${fileNames[side]}.xlsx`
}
