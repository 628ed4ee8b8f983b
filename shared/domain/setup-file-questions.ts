import { z } from 'zod'
import { answerKey } from './mentee-group'
import { largestAnswer, mostQuestionRules, type QuestionDemand } from './question-rule'
import { ruleState, toRuleState } from './setup-file-parts'
import type { StandingQuestionRule } from './setup'

const heading = z.string().min(1)
const both = {
  mentee: heading.describe('The heading of the question as mentees were asked.'),
  mentor: heading.describe('The heading of the question as mentors were asked.'),
  state: ruleState.default('hard'),
  forbidsUnknown: z
    .boolean()
    .default(false)
    .describe('Whether it concerns pairs of which an answer is missing or cannot be compared.')
}
const number = z.number().min(-largestAnswer).max(largestAnswer)

/** Rules over the committee's own questions, as a setup file says them. */
export const writtenQuestionRules = z
  .array(
    z.discriminatedUnion('asks', [
      z.strictObject({ ...both, asks: z.enum(['same', 'different']) }),
      z.strictObject({
        ...both,
        asks: z.literal('near'),
        most: number.min(0).describe('How far apart the numbers may be.')
      }),
      z
        .strictObject({
          ...both,
          asks: z.literal('steps'),
          order: z
            .array(z.string().min(1))
            .min(2)
            .nullable()
            .default(null)
            .describe('The answers, the lowest first; left out: by the numbers in them.'),
          fewest: number.describe('How many steps the mentor must be above; negative: may be below.'),
          most: number.describe('How many steps the mentor may be above.')
        })
        .superRefine(({ order, fewest, most }, context) => {
          const twice = findTwice(order ?? [])
          if (twice >= 0)
            context.addIssue({ code: 'custom', params: { isTwice: true }, path: ['order', twice] })
          if (fewest > most)
            context.addIssue({
              code: 'too_small',
              origin: 'number',
              minimum: fewest,
              inclusive: true,
              path: ['most'],
              input: most
            })
        })
    ])
  )
  .max(mostQuestionRules)
  .default([])
  .describe("Rules over the committee's own questions, such as another department, or a grade above.")

type WrittenRule = z.infer<typeof writtenQuestionRules>[number]

/** A rule over a question as the program keeps it; its place in the file names it. */
export function toQuestionRule(written: WrittenRule, index: number): StandingQuestionRule {
  const { mentee, mentor, forbidsUnknown, state } = written
  return {
    rule: { key: `${index + 1}`, mentee, mentor, asks: toDemand(written), forbidsUnknown },
    state: toRuleState(state)
  }
}

/** The place of the first answer that reads like one before it, or −1. */
function findTwice(order: readonly string[]): number {
  const keys = order.map(answerKey)
  return keys.findIndex((key, place) => keys.indexOf(key) < place)
}

function toDemand(written: WrittenRule): QuestionDemand {
  switch (written.asks) {
    case 'near':
      return { kind: 'near', most: written.most }
    case 'steps':
      return { kind: 'steps', order: written.order, fewest: written.fewest, most: written.most }
    default:
      return { kind: written.asks }
  }
}
