import { z } from 'zod'
import { careerStages } from '../career-stage'
import type { Registration } from '../registration'
import { sectors } from '../sector'
import { count, field, role, row, text } from './schema-parts'

const sector = z.enum(sectors)
export const texts = z.array(text).max(1_000)

const wishes = z.strictObject({ people: texts, avoided: texts, sectors: z.array(sector) })

/** What every registration says, whatever its role. */
export const answers = {
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
  extra: count.nullable().default(null),
  participation: z.enum(['on-site', 'virtual', 'either']).nullable(),
  consent: z.boolean().nullable(),
  advisor: text.nullable().default(null),
  wishes,
  text,
  comments: text,
  custom: z.array(z.strictObject({ heading: text, column: text, text })).max(1_000),
  originals: z.array(z.strictObject({ field, text })).max(1_000),
  registeredAt: text.nullable(),
  source: z.strictObject({ file: text, sheet: text, row })
}

export const registration: z.ZodType<Registration> = z.strictObject({ ...answers, role })
