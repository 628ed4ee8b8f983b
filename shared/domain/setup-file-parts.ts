import { z } from 'zod'
import { groupings, limitScopes } from './group-limit'
import {
  type AffinityTable,
  bestRating,
  largestAffinity,
  comparisons,
  type CriterionName,
  defaultSetup,
  fixedRules,
  type RuleName,
  ruleNames,
  type RuleState,
  usualPenalty
} from './setup'

// The window's content security policy forbids the code that zod would otherwise make at run time.
z.config({ jitless: true })

export const million = 1_000_000

export function isOnGrid(value: number): boolean {
  return Math.round(value * million) / million === value
}

export const weight = z.number().min(0).max(million)

const toWeight = (name: CriterionName): z.ZodDefault<typeof weight> =>
  weight.default(defaultSetup.weights[name])

export const weights = z
  .strictObject({
    expertise: toWeight('expertise'),
    goals: toWeight('goals'),
    wishes: toWeight('wishes'),
    identity: toWeight('identity'),
    sector: toWeight('sector'),
    stage: toWeight('stage'),
    workingHours: toWeight('workingHours'),
    language: toWeight('language'),
    region: toWeight('region'),
    text: toWeight('text'),
    affinity: toWeight('affinity'),
    rating: toWeight('rating')
  })
  .prefault({})
  .describe('What each criterion counts in the weighted mean; 0 leaves it out.')

export const penalty = z
  .number()
  .min(0)
  .max(1)
  .refine(isOnGrid)
  .describe('What is taken off the score of a pair that the rule would forbid.')

export const ruleState = z
  .union([z.boolean(), z.enum(['off', 'soft', 'hard']), z.strictObject({ soft: penalty })])
  .describe('true or "hard" forbids, false or "off" does not, "soft" or { "soft": 0.1 } takes off the score.')

type WrittenState = z.infer<typeof ruleState>

export function toRuleState(written: WrittenState): RuleState {
  if (typeof written === 'object') return { kind: 'soft', penalty: Math.round(written.soft * million) }
  if (written === 'soft') return { kind: 'soft', penalty: usualPenalty }
  return written === true || written === 'hard' ? { kind: 'hard' } : { kind: 'off' }
}

const toSwitch = (name: RuleName) =>
  ruleState.transform(toRuleState).prefault(defaultSetup.rules[name].kind === 'hard')

export const rules = z
  .strictObject({
    samePerson: toSwitch('samePerson'),
    sameInstitution: toSwitch('sameInstitution'),
    noCommonLanguage: toSwitch('noCommonLanguage'),
    noWorkingHours: toSwitch('noWorkingHours'),
    declaredConflict: toSwitch('declaredConflict'),
    confirmedConflict: toSwitch('confirmedConflict'),
    sameAdvisor: toSwitch('sameAdvisor'),
    fewWorkingHours: toSwitch('fewWorkingHours'),
    stageGap: toSwitch('stageGap'),
    otherSector: toSwitch('otherSector'),
    earlierPair: toSwitch('earlierPair')
  })
  .prefault({})
  .describe('Which rules forbid pairs, or cost them.')

const steps = z.int().min(-6).max(6)

export const limits = z
  .strictObject({
    commonHours: z
      .number()
      .min(0)
      .max(9)
      .default(defaultSetup.limits.commonHours)
      .describe('Under "fewWorkingHours": how many hours of the working day a pair must share.'),
    fewestSteps: steps
      .default(defaultSetup.limits.fewestSteps)
      .describe('Under "stageGap": how many career steps the mentor must be ahead; negative: may be behind.'),
    mostSteps: steps
      .default(defaultSetup.limits.mostSteps)
      .describe('Under "stageGap": how many career steps the mentor may be ahead.')
  })
  .prefault({})
  .describe('The numbers that rules compare with.')

const id = z.string().min(1)

export const groupLimits = z
  .array(
    z.strictObject({
      by: z.enum(groupings).describe('What mentees of one group have in common; "list": those in "mentees".'),
      per: z.enum(limitScopes).default('mentor').describe('With each mentor, or with all together.'),
      most: z.int().min(0).max(million).describe('How many mentees of one group at most.'),
      mentees: z.array(id).default([]).describe('The ids of a list.')
    })
  )
  .default([])
  .describe('Limits per group, such as at most two mentees of one institution with a mentor.')

export const custom = z
  .array(
    z.strictObject({
      mentee: id.describe('The heading of the question as mentees were asked.'),
      mentor: id.describe('The heading of the question as mentors were asked.'),
      compares: z.enum(comparisons).default('same'),
      weight: weight.default(1)
    })
  )
  .default([])
  .describe('Criteria made of the committee’s own questions: the same answer, common answers, near numbers.')

export const affinities = z
  .array(
    z.strictObject({
      mentee: id,
      mentor: id,
      score: z.number().min(-largestAffinity).max(largestAffinity).refine(isOnGrid)
    })
  )
  .default([])
  .describe('Scores of pairs from elsewhere, by the ids of the report; at most six decimals.')

export const ratings = z
  .array(z.strictObject({ mentee: id, mentor: id, rating: z.int().min(0).max(bestRating) }))
  .default([])
  .describe('The committee’s own ratings of pairs, 0 to 5.')

export const conflicts = z
  .array(z.strictObject({ mentee: id, mentor: id, verdict: z.enum(['conflict', 'none']) }))
  .default([])
  .describe('What a person has said of possible conflicts of interest.')

export const earlierPairs = z
  .array(z.strictObject({ mentee: id, mentor: id, edition: z.string().trim().min(1) }))
  .default([])
  .describe(
    'Who were a pair in an earlier edition, by the ids of the report; whoever is not here is passed over.'
  )

export const exemptions = z
  .array(
    z
      .strictObject({
        mentee: id,
        mentor: id,
        rules: z.array(z.enum(ruleNames.filter((name) => !fixedRules.includes(name)))).default([]),
        questionRules: z
          .array(z.int().min(1))
          .default([])
          .describe('Places in "questionRules", the first is 1.'),
        reason: z.string().default('')
      })
      .superRefine(({ rules, questionRules }, context) => {
        if (rules.length + questionRules.length === 0)
          context.addIssue({
            code: 'too_small',
            origin: 'array',
            minimum: 1,
            inclusive: true,
            path: ['rules'],
            input: rules
          })
      })
  )
  .default([])
  .describe('Pairs that are allowed although these rules concern them, by the ids of the report.')

export const meetingDays = z
  .array(z.iso.date())
  .default([])
  .describe('Days around which pairs meet, for daylight saving; none: standard time.')

/** The table of a list of scores; null for an empty list. */
export function toAffinityTable(
  listed: readonly { readonly mentee: string; readonly mentor: string; readonly score: number }[]
): AffinityTable | null {
  if (listed.length === 0) return null
  const mentees = createNumbers()
  const mentors = createNumbers()
  return {
    mentee: listed.map((pair) => mentees.numberOf(pair.mentee)),
    mentor: listed.map((pair) => mentors.numberOf(pair.mentor)),
    score: listed.map(({ score }) => Math.round(score * million)),
    mentees: mentees.all(),
    mentors: mentors.all()
  }
}

function createNumbers() {
  const numbers = new Map<string, number>()
  return {
    numberOf: (text: string): number => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size)
      return numbers.size - 1
    },
    all: (): readonly string[] => [...numbers.keys()]
  }
}
