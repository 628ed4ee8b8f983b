import type { Field } from './field'
import { type OwnAnswer, ownAnswerOf, questionKey, withOwnAnswer } from './own-answers'
import type { Mentee, Mentor } from './participant'
import type { ConfidentialAnswers, Original, Registration, Wishes } from './registration'

/** What a person can correct by hand, and what each answer may be; what is told in confidence stays apart. */
export type Answers = Pick<
  Registration,
  | 'name'
  | 'email'
  | 'institution'
  | 'country'
  | 'timeZone'
  | 'stage'
  | 'sector'
  | 'areas'
  | 'goals'
  | 'languages'
  | 'capacity'
  | 'minimum'
  | 'extra'
  | 'participation'
  | 'consent'
  | 'advisor'
  | 'comments'
> & {
  readonly people: Wishes['people']
  readonly avoided: Wishes['avoided']
  readonly sectorSought: Wishes['sectors']
  readonly statement: string
} & ConfidentialAnswers

export type AnswerField = keyof Answers

/** The answers in the order in which they are shown. */
export const answerFields = [
  'name',
  'email',
  'institution',
  'country',
  'timeZone',
  'stage',
  'sector',
  'areas',
  'goals',
  'languages',
  'capacity',
  'minimum',
  'extra',
  'participation',
  'consent',
  'people',
  'avoided',
  'advisor',
  'sectorSought',
  'statement',
  'comments',
  'identities',
  'identityWish',
  'identitySought'
] as const satisfies readonly AnswerField[]

/** One answer with its field. */
export type Answer = {
  [F in AnswerField]: { readonly field: F; readonly value: Answers[F] }
}[AnswerField]

/** Which answer of a person: a standard one, or that to a question of the form's own. */
export type AnswerName =
  | { readonly field: AnswerField }
  | { readonly field: 'custom'; readonly heading: string }

/** What a hand can give in place of what was read: a standard answer, or one to a question of the form's own. */
export type Correction = Answer | OwnAnswer

/** Somebody with what they told in confidence. */
export type Person<P extends Mentor | Mentee = Mentor | Mentee> = {
  readonly person: P
  readonly confidential: ConfidentialAnswers | null
}

export function isConfidential(field: AnswerName['field']): boolean {
  return field === 'identities' || field === 'identityWish' || field === 'identitySought'
}

const listFields: ReadonlySet<AnswerName['field']> = new Set([
  'areas',
  'goals',
  'languages',
  'people',
  'avoided',
  'sectorSought',
  'identities'
])

/** Whether an answer may hold several things. */
export function isList(field: AnswerName['field']): boolean {
  return listFields.has(field)
}

/** The answer in which a column's meaning ends up; null where it is no answer of its own. */
export function answerFieldOf(field: Field): AnswerField | null {
  if (field === 'firstName' || field === 'lastName') return 'name'
  if (field === 'city') return 'timeZone'
  if (field === 'topics') return 'goals'
  return answerFields.find((known) => known === field) ?? null
}

/** What somebody's cells said for an answer, where that differs from how it was read. */
export function originalsOf({ originals }: Registration, field: AnswerField): readonly Original[] {
  return originals.filter((original) => answerFieldOf(original.field) === field)
}

/** One of somebody's answers. */
function answerOf<F extends AnswerField>({ person, confidential }: Person, field: F): Answers[F] {
  const { name, email, institution, country, timeZone, stage, sector, areas, goals, languages } = person
  const { capacity, minimum, extra, participation, consent, advisor, wishes, text, comments } = person
  const { identities, identityWish, identitySought } = confidential ?? nothingTold
  const answers: Answers = {
    ...{ name, email, institution, country, timeZone, stage, sector, areas, goals, languages },
    ...{ capacity, minimum, extra, participation, consent, advisor, comments },
    ...{ identities, identityWish, identitySought },
    people: wishes.people,
    avoided: wishes.avoided,
    sectorSought: wishes.sectors,
    statement: text
  }
  return answers[field]
}

/** One of somebody's answers with its name. */
export function answerIn(person: Person, name: AnswerName): Correction {
  if (name.field === 'custom') return { ...name, value: ownAnswerOf(person.person, name.heading) }
  // The field says what its value is; TypeScript does not follow the two together.
  return { field: name.field, value: answerOf(person, name.field) } as Answer
}

/** Which answer it is that was given. */
export function answerNameOf(given: AnswerName): AnswerName {
  return given.field === 'custom' ? { field: 'custom', heading: given.heading } : { field: given.field }
}

/** The name of an answer as a text that tells it from others. */
export function answerKey(name: AnswerName): string {
  return name.field === 'custom' ? `custom/${questionKey(name.heading)}` : name.field
}

/** Somebody with one answer changed, and what follows from it: a mentor's places, the fewest mentees. */
export function withAnswer<P extends Mentor | Mentee>(
  { person, confidential }: Person<P>,
  answer: Correction
): Person<P> {
  switch (answer.field) {
    case 'people':
    case 'avoided':
      return {
        person: { ...person, wishes: { ...person.wishes, [answer.field]: answer.value } },
        confidential
      }
    case 'sectorSought':
      return { person: { ...person, wishes: { ...person.wishes, sectors: answer.value } }, confidential }
    case 'statement':
      return { person: { ...person, text: answer.value }, confidential }
    case 'capacity':
      return {
        person: { ...person, capacity: answer.value, ...placesOf(person, answer.value) },
        confidential
      }
    case 'minimum':
      return { person: { ...person, minimum: answer.value, ...loadOf(person, answer.value) }, confidential }
    case 'custom':
      return { person: withOwnAnswer(person, answer), confidential }
    case 'identities':
    case 'identityWish':
    case 'identitySought':
      return { person, confidential: { ...(confidential ?? nothingTold), [answer.field]: answer.value } }
    default:
      return { person: { ...person, [answer.field]: answer.value }, confidential }
  }
}

/** What a mentor without a readable number of places has. */
export const placesWhenUnknown = 1

const nothingTold: ConfidentialAnswers = { identities: [], identityWish: null, identitySought: null }

function placesOf({ role }: Mentor | Mentee, capacity: number | null) {
  return role === 'mentor' ? { places: capacity ?? placesWhenUnknown } : {}
}

function loadOf({ role }: Mentor | Mentee, minimum: number | null) {
  return role === 'mentor' ? { minimumLoad: minimum ?? 0 } : {}
}
