import { z } from 'zod'
import { type GroupForbid, sideFields, type SideGroup } from '../group-forbid'
import { groupings, limitScopes } from '../group-limit'
import {
  type AffinityTable,
  bestRating,
  comparisons,
  largestAffinity,
  limitNames,
  type RuleState
} from '../setup'
import { questionRule, setRule } from './question-rule-schema'
import { count, id, personal, share, text } from './schema-parts'
import type { ScoringBody } from './scoring-entry'

const millionths = z
  .int()
  .min(-largestAffinity * 1e6)
  .max(largestAffinity * 1e6)

const soft = z.strictObject({ kind: z.literal('soft'), penalty: count })
const hard = z.strictObject({ kind: z.literal('hard') })

export const ruleState: z.ZodType<RuleState> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('off') }),
  soft,
  hard
])

const forbidState: z.ZodType<GroupForbid['state']> = z.discriminatedUnion('kind', [soft, hard])

const sideGroup: z.ZodType<SideGroup> = z.strictObject({
  by: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('field'), field: z.enum(sideFields) }),
    z.strictObject({ kind: z.literal('question'), question: text }),
    z.strictObject({ kind: z.literal('person') })
  ]),
  answers: z.array(text).min(1)
})

export const customCriterion = z.strictObject({
  key: id,
  mentee: text,
  mentor: text,
  compares: z.enum(comparisons),
  weight: share
})

const file = z.strictObject({ name: text, sha256: id })

const table: z.ZodType<AffinityTable> = z
  .strictObject({
    mentees: z.array(id),
    mentors: z.array(id),
    mentee: z.array(count),
    mentor: z.array(count),
    score: z.array(millionths)
  })
  .refine(
    ({ mentees, mentors, mentee, mentor, score }) =>
      mentee.length === score.length &&
      mentor.length === score.length &&
      mentee.every((index) => index < mentees.length) &&
      mentor.every((index) => index < mentors.length)
  )

/** The shape of every kind of entry that sets what pairs are compared by. */
export const scoringBodies: {
  readonly [K in ScoringBody['kind']]: z.ZodType<ScoringBody & { readonly kind: K }>
} = {
  'rule-set': z.strictObject({ kind: z.literal('rule-set'), rule: setRule, state: ruleState }),
  'question-rule-removed': z.strictObject({
    kind: z.literal('question-rule-removed'),
    rule: questionRule
  }),
  'limit-changed': z.strictObject({
    kind: z.literal('limit-changed'),
    limit: z.enum(limitNames),
    value: z.number().min(-6).max(9)
  }),
  'group-limit-set': z.strictObject({
    kind: z.literal('group-limit-set'),
    by: z.enum(groupings).exclude(['list']),
    per: z.enum(limitScopes),
    most: count.nullable()
  }),
  'criterion-set': customCriterion.extend({ kind: z.literal('criterion-set') }),
  'criterion-removed': z.strictObject({ kind: z.literal('criterion-removed'), key: id }),
  'affinities-imported': z.strictObject({
    kind: z.literal('affinities-imported'),
    file,
    table
  }),
  'affinities-removed': z.strictObject({ kind: z.literal('affinities-removed') }),
  'earlier-pairs-imported': z.strictObject({
    kind: z.literal('earlier-pairs-imported'),
    edition: id,
    file,
    pairs: z.array(z.strictObject({ mentee: id, mentor: id })),
    leftOut: count
  }),
  'earlier-pairs-removed': z.strictObject({ kind: z.literal('earlier-pairs-removed'), edition: id }),
  'groups-forbidden': z.strictObject({
    kind: z.literal('groups-forbidden'),
    key: id,
    mentees: sideGroup,
    mentors: sideGroup,
    state: forbidState,
    reason: personal(text)
  }),
  'groups-allowed': z.strictObject({ kind: z.literal('groups-allowed'), key: id }),
  'pair-rated': z.strictObject({
    kind: z.literal('pair-rated'),
    mentee: id,
    mentor: id,
    rating: z.int().min(0).max(bestRating).nullable()
  }),
  'conflict-settled': z.strictObject({
    kind: z.literal('conflict-settled'),
    mentee: id,
    mentor: id,
    verdict: z.enum(['conflict', 'none']).nullable()
  })
}
