import { z } from 'zod'
import type { HeaderChoice } from '../header-choice'
import type { Mentee, Mentor } from '../participant'
import type { ConfidentialAnswers } from '../registration'
import { textDelimiters, textEncodings } from '../sheet'
import { answers, texts } from './answers-schema'
import type { ColumnMeaningChosen, ImportedSide, RegistrationsImported } from './edition-entry'
import type { ImportedPerson, RegistrationFile } from './edition-values'
import { problem } from './problem-schema'
import { columnChoice, count, id, personal, role, text } from './schema-parts'

const mentor: z.ZodType<Mentor> = z.strictObject({
  ...answers,
  id,
  role: z.literal('mentor'),
  places: count,
  minimumLoad: count
})

const mentee: z.ZodType<Mentee> = z.strictObject({
  ...answers,
  id,
  role: z.literal('mentee'),
  demand: count,
  tier: z.int().min(1)
})

const confidential: z.ZodType<ConfidentialAnswers> = z.strictObject({
  identities: texts,
  identityWish: z.enum(['similar', 'no-wish']).nullable(),
  identitySought: text.nullable()
})

const header: z.ZodType<HeaderChoice> = z.strictObject({
  sheet: text,
  row: z.int().min(0).max(20_000).nullable()
})

const file: z.ZodType<RegistrationFile> = z.strictObject({
  name: text,
  sha256: id,
  given: role.nullable(),
  encoding: z.enum(textEncodings).nullable(),
  delimiter: z.enum(textDelimiters).nullable(),
  headers: z.array(header).max(50).default([])
})

const shared = {
  files: z.array(file).max(1_000),
  gone: z.array(id),
  returned: z.array(id),
  added: count.nullable().default(null),
  moved: count.default(0),
  problems: z.array(z.strictObject({ about: id.nullable(), problem: personal(problem) }))
}

/** A person's id stands beside the personal part, and again in its content: they must agree. */
function imported<P extends Mentor | Mentee>(person: z.ZodType<P>): z.ZodType<ImportedPerson<P>> {
  return z
    .strictObject({ id, person: personal(person), confidential: personal(confidential).nullable() })
    .refine((part) => part.person.content === null || part.person.content.id === part.id)
}

export const importedMentor = imported(mentor)
export const importedMentee = imported(mentee)

const side: z.ZodType<ImportedSide> = z.discriminatedUnion('role', [
  z.strictObject({ ...shared, role: z.literal('mentor'), people: z.array(importedMentor) }),
  z.strictObject({ ...shared, role: z.literal('mentee'), people: z.array(importedMentee) })
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
