import { z } from 'zod'
import type { Mentee, Mentor } from '../participant'
import type { ConfidentialAnswers } from '../registration'
import type { RegistrationsImported } from './edition-entry'
import type { ImportedPerson } from './edition-values'
import { answers, texts } from './answers-schema'
import { problem } from './problem-schema'
import { count, id, personal, text } from './schema-parts'

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

const shared = {
  kind: z.literal('registrations-imported'),
  files: z.array(z.strictObject({ name: text, sha256: id })).max(1_000),
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

export const importedMentor = imported(mentor)
export const importedMentee = imported(mentee)

export const registrationsImported: z.ZodType<RegistrationsImported> = z.discriminatedUnion('role', [
  z.strictObject({ ...shared, role: z.literal('mentor'), people: z.array(importedMentor) }),
  z.strictObject({ ...shared, role: z.literal('mentee'), people: z.array(importedMentee) })
])
