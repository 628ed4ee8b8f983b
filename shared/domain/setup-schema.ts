import { z } from 'zod'
import { policies, type Policy } from '../lib/policy'
import { err, ok, type Result } from '../lib/result'
import { type CriterionName, defaultSetup, type RuleName, type Setup } from './setup'

// The window's content security policy forbids the code that zod would otherwise make at run time.
z.config({ jitless: true })

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

/** Reads a setup file over the default setup. A key that is not known is refused, not skipped. */
export function parseSetup(json: unknown): Result<SetupFile, SetupFault> {
  const parsed = setupFile.safeParse(json)
  if (!parsed.success) return err(toFault(parsed.error.issues[0]))
  const { locks, balance, policy, seed, weights, sides, rules, forbids } = parsed.data
  const setup: Setup = {
    weights,
    sides,
    rules,
    locks: locks.map(({ mentee, mentor }) => ({ mentee, mentor })),
    forbids,
    balance: Math.round(balance * million)
  }
  return ok({ setup, policy, seed })
}

/** The JSON Schema of a setup file. */
export function createSetupJsonSchema(): object {
  return z.toJSONSchema(setupFile, { io: 'input' })
}

const million = 1_000_000

const weight = z.number().min(0).max(million)

const toWeight = (name: CriterionName): z.ZodDefault<typeof weight> =>
  weight.default(defaultSetup.weights[name])

const toSwitch = (name: RuleName): z.ZodDefault<z.ZodBoolean> => z.boolean().default(defaultSetup.rules[name])

const weights = z
  .strictObject({
    expertise: toWeight('expertise'),
    goals: toWeight('goals'),
    wishes: toWeight('wishes'),
    sector: toWeight('sector'),
    stage: toWeight('stage'),
    workingHours: toWeight('workingHours'),
    language: toWeight('language'),
    region: toWeight('region'),
    text: toWeight('text')
  })
  .prefault({})
  .describe('What each criterion counts in the weighted mean; 0 leaves it out.')

const sides = z
  .strictObject({
    mentee: weight.default(defaultSetup.sides.mentee),
    mentor: weight.default(defaultSetup.sides.mentor)
  })
  .prefault({})
  .describe("What the mentee's wishes count against the mentor's.")

const rules = z
  .strictObject({
    samePerson: toSwitch('samePerson'),
    sameInstitution: toSwitch('sameInstitution'),
    noCommonLanguage: toSwitch('noCommonLanguage'),
    noWorkingHours: toSwitch('noWorkingHours'),
    declaredConflict: toSwitch('declaredConflict')
  })
  .prefault({})
  .describe('Which rules forbid pairs.')

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
  locks: pairs.describe(
    'Pairs that must be chosen, by the ids of the report; the reason is for readers of the file.'
  ),
  forbids: pairs.describe('Pairs that must not be chosen, by the ids of the report.'),
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

function isOnGrid(value: number): boolean {
  return Math.round(value * million) / million === value
}

type Issue = z.core.$ZodIssue

function toFault(issue: Issue | undefined): SetupFault {
  const where = toPath(issue?.path ?? [])
  switch (issue?.code) {
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
      return { kind: 'too-many-decimals', where }
    case 'invalid_type':
      return { kind: 'wrong-type', where, expected: issue.expected }
    default:
      return { kind: 'wrong-type', where, expected: 'object' }
  }
}

function toPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}
