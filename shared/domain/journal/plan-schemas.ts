import { z } from 'zod'
import { groupFields, type MenteeGroup } from '../mentee-group'
import { mostTiers, type Priority } from '../priority'
import type { PlanBody } from './plan-entry'
import { id, text } from './schema-parts'

const group: z.ZodType<MenteeGroup> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answered'),
    by: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('field'), field: z.enum(groupFields) }),
      z.strictObject({ kind: z.literal('question'), question: text })
    ]),
    answers: z.array(text).min(1)
  }),
  z.strictObject({ kind: z.literal('named'), mentees: z.array(id).min(1) })
])

const priorities: z.ZodType<readonly Priority[]> = z.array(
  z.strictObject({ tier: z.int().min(1).max(mostTiers), group })
)

/** The shape of every kind of entry that plans. */
export const planBodies: {
  readonly [K in PlanBody['kind']]: z.ZodType<PlanBody & { readonly kind: K }>
} = {
  'priorities-set': z.strictObject({ kind: z.literal('priorities-set'), priorities })
}
