import { z } from 'zod'
import { groupings, limitScopes } from '../group-limit'
import { groupFields, type MenteeGroup } from '../mentee-group'
import { mostTiers, type Priority } from '../priority'
import { limitNames } from '../setup'
import type { PlanBody } from './plan-entry'
import { questionRule, setRule } from './question-rule-schema'
import { count, criterion, id, personal, policy, rule, share, text } from './schema-parts'
import { customCriterion, ruleState } from './scoring-schemas'

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

const scenario = {
  key: id,
  name: text,
  policy,
  seed: z.int().min(0),
  settings: z.strictObject({
    weights: z.partialRecord(criterion, share),
    custom: z.array(customCriterion),
    sides: z.strictObject({ mentee: share, mentor: share }),
    rules: z.partialRecord(rule, ruleState),
    limits: z.partialRecord(z.enum(limitNames), z.number()),
    questionRules: z.array(z.strictObject({ rule: questionRule, state: ruleState })).exactOptional(),
    groupLimits: z.array(
      z.strictObject({
        by: z.enum(groupings),
        per: z.enum(limitScopes),
        most: count,
        mentees: z.array(id)
      })
    ),
    balance: count,
    priorities
  })
}

/** The shape of every kind of entry that plans. */
export const planBodies: {
  readonly [K in PlanBody['kind']]: z.ZodType<PlanBody & { readonly kind: K }>
} = {
  'priorities-set': z.strictObject({ kind: z.literal('priorities-set'), priorities }),
  'pair-exempted': z.strictObject({
    kind: z.literal('pair-exempted'),
    mentee: id,
    mentor: id,
    rules: z.array(setRule).min(1),
    reason: personal(text)
  }),
  'exemption-ended': z.strictObject({ kind: z.literal('exemption-ended'), mentee: id, mentor: id }),
  'scenario-kept': z.strictObject({ kind: z.literal('scenario-kept'), ...scenario }),
  'scenario-renamed': z.strictObject({ kind: z.literal('scenario-renamed'), before: text, ...scenario }),
  'scenario-removed': z.strictObject({ kind: z.literal('scenario-removed'), key: id, name: text })
}
