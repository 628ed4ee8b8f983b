import { z } from 'zod'
import { careerStages } from '../career-stage'
import type { Mentee, Mentor } from '../participant'
import type { Problem, ProblemFact } from '../problem'
import type { ConfidentialAnswers } from '../registration'
import { sectors } from '../sector'
import type { RegistrationsImported } from './edition-entry'
import type { ImportedPerson } from './edition-values'
import { count, id, personal, text } from './schema-parts'

const sector = z.enum(sectors)
const texts = z.array(text).max(1_000)
const row = z.int().min(1)

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

/** The kinds of problems and their parts. A kind that is missing here does not compile. */
const problemFacts: { readonly [K in ProblemFact['kind']]: z.ZodType<Extract<ProblemFact, { kind: K }>> } = {
  'no-name': fact('no-name', {}),
  'no-email': fact('no-email', { name: text }),
  'email-unreadable': fact('email-unreadable', { text }),
  'registered-twice': fact('registered-twice', { name: text, keptRow: row, keptSheet: text }),
  'email-shared': fact('email-shared', { email: text, names: texts }),
  'maybe-same-person': fact('maybe-same-person', { name: text, otherRow: row, otherSheet: text }),
  'both-roles': fact('both-roles', { name: text }),
  'role-unknown': fact('role-unknown', { text }),
  'role-overruled': fact('role-overruled', { text }),
  'capacity-unreadable': fact('capacity-unreadable', { text, used: count }),
  'capacity-proposed': fact('capacity-proposed', { text, used: count }),
  'capacity-missing': fact('capacity-missing', { used: count }),
  'value-unknown': fact('value-unknown', { field: text, text }),
  'no-consent': fact('no-consent', { name: text }),
  'row-empty-of-answers': fact('row-empty-of-answers', {}),
  'column-not-sure': fact('column-not-sure', { heading: text, field: text }),
  'column-twice': fact('column-twice', { heading: text, field: text, usedColumn: text }),
  'sheet-left-out': fact('sheet-left-out', { reason: text }),
  'hidden-rows': fact('hidden-rows', { count }),
  'faulty-value': fact('faulty-value', { text }),
  'formula-without-value': fact('formula-without-value', {})
}

function fact<K extends string, S extends z.core.$ZodLooseShape>(kind: K, parts: S) {
  return z.strictObject({ kind: z.literal(kind), ...parts })
}

const problem: z.ZodType<Problem> = z.strictObject({
  severity: z.enum(['info', 'warning', 'blocking']),
  source: z.strictObject({ file: text, sheet: text, row: row.nullable(), column: text.nullable() }),
  fact: z.union(Object.values(problemFacts))
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

export const registrationsImported: z.ZodType<RegistrationsImported> = z.discriminatedUnion('role', [
  z.strictObject({ ...shared, role: z.literal('mentor'), people: z.array(imported(mentor)) }),
  z.strictObject({ ...shared, role: z.literal('mentee'), people: z.array(imported(mentee)) })
])
