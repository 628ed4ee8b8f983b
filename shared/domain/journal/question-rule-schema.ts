import { z } from 'zod'
import { largestAnswer, type QuestionDemand, type QuestionRule } from '../question-rule'
import type { SetRule } from '../setup'
import { id, rule, text } from './schema-parts'

const number = z.number().min(-largestAnswer).max(largestAnswer)

const asks: z.ZodType<QuestionDemand> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['same', 'different']) }),
  z.strictObject({ kind: z.literal('near'), most: number }),
  z.strictObject({
    kind: z.literal('steps'),
    order: z.array(text).nullable(),
    fewest: number,
    most: number
  })
])

/** A rule over a question, as entries hold it. */
export const questionRule: z.ZodType<QuestionRule> = z.strictObject({
  key: id,
  mentee: text,
  mentor: text,
  asks,
  forbidsUnknown: z.boolean()
})

/** Any rule that is set: by its name, or in full. */
export const setRule: z.ZodType<SetRule> = z.union([rule, questionRule])
