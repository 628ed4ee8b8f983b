import { z } from 'zod'
import { careerStages } from '../career-stage'
import type { Mentee, Mentor } from '../participant'
import type { ConfidentialAnswers } from '../registration'
import { sectors } from '../sector'
import { textDelimiters, textEncodings } from '../sheet'
import type { ColumnMeaningChosen, ImportedSide, RegistrationsImported } from './edition-entry'
import type { ImportedPerson, RegistrationFile } from './edition-values'
import { problem } from './problem-schema'
import { columnChoice, count, id, personal, role, row, text } from './schema-parts'

const sector = z.enum(sectors)
const texts = z.array(text).max(1_000)

const wishes = z.strictObject({ people: texts, avoided: texts, sectors: z.array(sector) })

const registration = {
  id,
  name: text.nullable(),
  email: text.nullable(),
  institution: text.nullable(),
  country: text.nullable(),
  timeZone: text.nullable(),
  stage: z.enum(careerStages).nullable(),
  sector: sector.nullable(),
  areas: texts,
  goals: texts,
  languages: texts,
  capacity: count.nullable(),
  minimum: count.nullable(),
  participation: z.enum(['on-site', 'virtual', 'either']).nullable(),
  consent: z.boolean().nullable(),
  wishes,
  text,
  comments: text,
  custom: z.array(z.strictObject({ heading: text, column: text, text })).max(1_000),
  registeredAt: text.nullable(),
  source: z.strictObject({ file: text, sheet: text, row })
}

const mentor: z.ZodType<Mentor> = z.strictObject({
  ...registration,
  role: z.literal('mentor'),
  places: count,
  minimumLoad: count
})

const mentee: z.ZodType<Mentee> = z.strictObject({
  ...registration,
  role: z.literal('mentee'),
  demand: count,
  tier: z.int().min(1)
})

const confidential: z.ZodType<ConfidentialAnswers> = z.strictObject({
  identities: texts,
  identityWish: z.enum(['similar', 'no-wish']).nullable(),
  identitySought: text.nullable()
})

const file: z.ZodType<RegistrationFile> = z.strictObject({
  name: text,
  sha256: id,
  given: role.nullable(),
  encoding: z.enum(textEncodings).nullable(),
  delimiter: z.enum(textDelimiters).nullable()
})

const shared = {
  files: z.array(file).max(1_000),
  gone: z.array(id),
  returned: z.array(id),
  problems: z.array(z.strictObject({ about: id.nullable(), problem: personal(problem) }))
}

/** A person's id stands beside the personal part, and again in its content: they must agree. */
function imported<P extends Mentor | Mentee>(person: z.ZodType<P>): z.ZodType<ImportedPerson<P>> {
  return z
    .strictObject({ id, person: personal(person), confidential: personal(confidential).nullable() })
    .refine((part) => part.person.content === null || part.person.content.id === part.id)
}

const side: z.ZodType<ImportedSide> = z.discriminatedUnion('role', [
  z.strictObject({ ...shared, role: z.literal('mentor'), people: z.array(imported(mentor)) }),
  z.strictObject({ ...shared, role: z.literal('mentee'), people: z.array(imported(mentee)) })
])

const sides = z
  .array(side)
  .max(2)
  .refine((all) => new Set(all.map((one) => one.role)).size === all.length)

export const registrationsImported: z.ZodType<RegistrationsImported> = z.strictObject({
  kind: z.literal('registrations-imported'),
  columns: z.array(columnChoice).max(10_000),
  sides
})

export const columnMeaningChosen: z.ZodType<ColumnMeaningChosen> = z.strictObject({
  kind: z.literal('column-meaning-chosen'),
  column: columnChoice,
  sides
})
