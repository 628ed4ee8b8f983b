import { z } from 'zod'
import { policies, type Policy } from '#shared/lib/policy'
import { err, ok, type Result } from '#shared/lib/result'
import { questionDemands } from './question-rule'
import { defaultSetup, type Setup } from './setup'
import { toGroupForbid, writtenForbids } from './setup-file-forbids'
import { toQuestionRule, writtenQuestionRules } from './setup-file-questions'
import { toPriority, writtenPriorities } from './setup-file-priorities'
import {
  affinities,
  conflicts,
  custom,
  earlierPairs,
  exemptions,
  groupLimits,
  isOnGrid,
  limits,
  meetingDays,
  million,
  ratings,
  rules,
  toAffinityTable,
  weight,
  weights
} from './setup-file-parts'

/** A setup file as the committee keeps it: what it leaves out is the default; policy and seed are null then. */
export type SetupFile = {
  readonly setup: Setup
  readonly policy: Policy | null
  readonly seed: number | null
}

/** The first thing that is wrong with a setup file. `where` is a path such as `locks[0].mentee`, '' for the whole. */
export type SetupFault =
  | { readonly kind: 'unknown-key'; readonly where: string; readonly key: string }
  | { readonly kind: 'wrong-type'; readonly where: string; readonly expected: string }
  | {
      readonly kind: 'out-of-range'
      readonly where: string
      readonly bound: 'minimum' | 'maximum'
      readonly limit: number
    }
  | { readonly kind: 'empty-text'; readonly where: string }
  | { readonly kind: 'not-a-choice'; readonly where: string; readonly choices: readonly string[] }
  | { readonly kind: 'too-many-decimals'; readonly where: string }
  | { readonly kind: 'listed-twice'; readonly where: string }

/** Reads a setup file over the default setup. A key that is not known is refused, not skipped. */
export function parseSetup(json: unknown): Result<SetupFile, SetupFault> {
  const parsed = setupFile.safeParse(json)
  if (!parsed.success) return err(toFault(parsed.error.issues[0]))
  const { locks, balance, policy, seed, custom: questions, affinities: listed, ...rest } = parsed.data
  const questionRules = rest.questionRules.map(toQuestionRule)
  const beyond = findBeyond(rest.exemptions, questionRules.length)
  if (beyond !== null) return err(beyond)
  const setup: Setup = {
    weights: rest.weights,
    sides: rest.sides,
    rules: rest.rules,
    limits: rest.limits,
    questionRules,
    groupLimits: rest.groupLimits,
    meetingDays: rest.meetingDays,
    ratings: rest.ratings,
    conflicts: rest.conflicts,
    earlierPairs: rest.earlierPairs,
    forbids: rest.forbids,
    groupForbids: rest.groupForbids.map(toGroupForbid),
    exemptions: rest.exemptions.map(({ questionRules: places, rules: names, ...exemption }) => ({
      ...exemption,
      rules: [...names, ...places.flatMap((place) => questionRules[place - 1]?.rule ?? [])]
    })),
    custom: questions.map((question, index) => ({ key: `${index + 1}`, ...question })),
    affinities: toAffinityTable(listed),
    locks: locks.map(({ mentee, mentor }) => ({ mentee, mentor })),
    balance: Math.round(balance * million),
    priorities: rest.priorities.map(toPriority)
  }
  return ok({ setup, policy, seed })
}

/** The first exception that names a rule over a question which the file does not hold. */
function findBeyond(
  exemptions: readonly { readonly questionRules: readonly number[] }[],
  rules: number
): SetupFault | null {
  for (const [index, { questionRules }] of exemptions.entries()) {
    const at = questionRules.findIndex((place) => place > rules)
    if (at < 0) continue
    const where = `exemptions[${index}].questionRules[${at}]`
    return { kind: 'out-of-range', where, bound: 'maximum', limit: rules }
  }
  return null
}

/** The JSON Schema of a setup file. */
export function createSetupJsonSchema(): object {
  return z.toJSONSchema(setupFile, { io: 'input' })
}

const sides = z
  .strictObject({
    mentee: weight.default(defaultSetup.sides.mentee),
    mentor: weight.default(defaultSetup.sides.mentor)
  })
  .prefault({})
  .describe('What the mentee’s wishes count against the mentor’s.')

const pairs = z
  .array(
    z.strictObject({ mentee: z.string().min(1), mentor: z.string().min(1), reason: z.string().default('') })
  )
  .default([])

const setupFile = z.strictObject({
  $schema: z.string().optional(),
  weights,
  sides,
  rules,
  limits,
  questionRules: writtenQuestionRules,
  groupLimits,
  custom,
  meetingDays,
  affinities,
  ratings,
  conflicts,
  earlierPairs,
  locks: pairs.describe(
    'Pairs that must be chosen, by the ids of the report; the reason is for readers of the file.'
  ),
  forbids: pairs.describe('Pairs that must not be chosen, by the ids of the report.'),
  groupForbids: writtenForbids,
  exemptions,
  priorities: writtenPriorities,
  balance: z
    .number()
    .min(0)
    .max(million)
    .refine(isOnGrid)
    .default(defaultSetup.balance / million)
    .describe('What each further mentee of one mentor costs, in units of the score; at most six decimals.'),
  policy: z
    .enum(policies)
    .nullable()
    .default(null)
    .describe('What "best" means, unless the call says so; null: the usual policy.'),
  seed: z
    .int()
    .min(0)
    .nullable()
    .default(null)
    .describe('Breaks ties between equally good assignments, unless the call says how; null: the usual seed.')
})

type Issue = z.core.$ZodIssue

function toFault(issue: Issue | undefined): SetupFault {
  const where = toPath(issue?.path ?? [])
  switch (issue?.code) {
    case 'invalid_union':
      return issue.discriminator === 'asks'
        ? { kind: 'not-a-choice', where, choices: questionDemands }
        : toUnionFault(issue)
    case 'invalid_format':
      return { kind: 'wrong-type', where, expected: 'day' }
    case 'unrecognized_keys':
      return { kind: 'unknown-key', where, key: issue.keys[0] ?? '' }
    case 'too_small':
      if (issue.origin === 'string') return { kind: 'empty-text', where }
      return { kind: 'out-of-range', where, bound: 'minimum', limit: Number(issue.minimum) }
    case 'too_big':
      return { kind: 'out-of-range', where, bound: 'maximum', limit: Number(issue.maximum) }
    case 'invalid_value':
      return { kind: 'not-a-choice', where, choices: issue.values.map(String) }
    case 'custom':
      return { kind: issue.params?.['isTwice'] === true ? 'listed-twice' : 'too-many-decimals', where }
    case 'invalid_type':
      return { kind: 'wrong-type', where, expected: issue.expected }
    default:
      return { kind: 'wrong-type', where, expected: 'object' }
  }
}

/** A rule's state is the only union: what is wrong inside `{ soft: … }` is named, else the whole is. */
function toUnionFault({ path, errors }: Issue & { readonly code: 'invalid_union' }): SetupFault {
  const inner = errors.flat().find((one) => one.path.length > 0 || one.code === 'unrecognized_keys')
  return inner === undefined
    ? { kind: 'wrong-type', where: toPath(path), expected: 'rule-state' }
    : toFault({ ...inner, path: [...path, ...inner.path] })
}

function toPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}
