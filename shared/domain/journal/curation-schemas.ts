import { z } from 'zod'
import { type AnswerField, answerFields, type Answers } from '../answers'
import { careerStages } from '../career-stage'
import { sectors } from '../sector'
import { type Repair, spellingTables } from './curation-values'
import type { CurationBody } from './edition-entry'
import { importedMentee, importedMentor } from './registration-schema'
import { count, id, personal, role, text } from './schema-parts'

const texts = z.array(text).max(1_000)
const sector = z.enum(sectors)
const textOrNone = text.nullable()
const number = count.nullable()

/** What each repair may be. A field that is missing here does not compile. */
const repairs: { readonly [F in AnswerField]: z.ZodType<Extract<Repair, { readonly field: F }>> } = {
  name: repairOf('name', textOrNone),
  email: repairOf('email', textOrNone),
  institution: repairOf('institution', textOrNone),
  country: repairOf('country', textOrNone),
  timeZone: repairOf('timeZone', textOrNone),
  stage: repairOf('stage', z.enum(careerStages).nullable()),
  sector: repairOf('sector', sector.nullable()),
  areas: repairOf('areas', texts),
  goals: repairOf('goals', texts),
  languages: repairOf('languages', texts),
  capacity: repairOf('capacity', number),
  minimum: repairOf('minimum', number),
  extra: repairOf('extra', number),
  participation: repairOf('participation', z.enum(['on-site', 'virtual', 'either']).nullable()),
  consent: repairOf('consent', z.boolean().nullable()),
  people: repairOf('people', texts),
  avoided: repairOf('avoided', texts),
  advisor: repairOf('advisor', textOrNone),
  sectorSought: repairOf('sectorSought', z.array(sector).max(1_000)),
  statement: repairOf('statement', text),
  comments: repairOf('comments', text),
  identities: repairOf('identities', texts),
  identityWish: repairOf('identityWish', z.enum(['similar', 'no-wish']).nullable()),
  identitySought: repairOf('identitySought', textOrNone)
}

function repairOf<F extends AnswerField>(field: F, value: z.ZodType<Answers[F]>) {
  return z.strictObject({
    field: z.literal(field),
    value,
    over: z.strictObject({ value, originals: texts })
  })
}

const participant = z.strictObject({ role, id })

const ownRepair = z.strictObject({
  field: z.literal('custom'),
  heading: text,
  value: text,
  over: z.strictObject({ value: text, originals: texts })
})

/** The answer's name stands beside the personal part, and again in its content: they must agree. */
const answerRepair = z.union([
  z
    .strictObject({
      role,
      id,
      field: z.enum(answerFields),
      repair: personal<Repair>(z.union(Object.values(repairs))).nullable()
    })
    .refine(({ field, repair }) => repair?.content == null || repair.content.field === field),
  z
    .strictObject({
      role,
      id,
      field: z.literal('custom'),
      heading: text,
      repair: personal<Repair>(ownRepair).nullable()
    })
    .refine(({ heading, repair }) => {
      const content = repair?.content ?? null
      return content === null || (content.field === 'custom' && content.heading === heading)
    })
])

const table = z.enum(spellingTables)

type CurationSchemas = {
  readonly [K in CurationBody['kind']]: z.ZodType<CurationBody & { readonly kind: K }>
}

/** The shapes of the entries by which people mend what was imported. */
export const curationBodies: CurationSchemas = {
  'answers-repaired': z.strictObject({ kind: z.literal('answers-repaired'), repairs: z.array(answerRepair) }),
  'person-added': z.discriminatedUnion('role', [
    z.strictObject({ kind: z.literal('person-added'), role: z.literal('mentor'), added: importedMentor }),
    z.strictObject({ kind: z.literal('person-added'), role: z.literal('mentee'), added: importedMentee })
  ]),
  'identity-settled': z
    .strictObject({
      kind: z.literal('identity-settled'),
      role,
      kept: id,
      other: id,
      verdict: z.enum(['one-person', 'two-people'])
    })
    .refine(({ kept, other }) => kept !== other),
  'problems-ignored': z.strictObject({
    kind: z.literal('problems-ignored'),
    problems: z.array(z.strictObject({ about: participant.nullable(), problem: personal(text) }))
  }),
  'problems-listed-again': z.strictObject({ kind: z.literal('problems-listed-again'), keys: z.array(id) }),
  'aliases-set': z.strictObject({
    kind: z.literal('aliases-set'),
    table,
    aliases: z.array(z.strictObject({ spelling: text, name: text.nullable() }))
  }),
  'spellings-kept-apart': z.strictObject({
    kind: z.literal('spellings-kept-apart'),
    table,
    spellings: z.array(text)
  })
}
