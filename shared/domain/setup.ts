import type { GroupForbid } from './group-forbid'
import type { GroupLimit } from './group-limit'
import type { Priority } from './priority'
import type { QuestionRule } from './question-rule'

/** The criteria of a score. Each returns a value in [0, 1], or says that it is unknown. */
export const criterionNames = [
  'expertise',
  'goals',
  'wishes',
  'identity',
  'sector',
  'stage',
  'workingHours',
  'language',
  'region',
  'text',
  'affinity',
  'rating'
] as const
export type CriterionName = (typeof criterionNames)[number]

/** The rules that can forbid a pair. Capacity is not among them: it binds in every setup. */
export const ruleNames = [
  'samePerson',
  'sameInstitution',
  'noCommonLanguage',
  'noWorkingHours',
  'declaredConflict',
  'confirmedConflict',
  'sameAdvisor',
  'fewWorkingHours',
  'stageGap',
  'otherSector',
  'earlierPair'
] as const
export type RuleName = (typeof ruleNames)[number]

/** The rules that nobody should set aside for a pair: people said so themselves, or the two are one. */
export const fixedRules: readonly RuleName[] = ['samePerson', 'declaredConflict', 'confirmedConflict']

/** A soft rule takes `penalty` millionths off the score of a pair that it would forbid. */
export type RuleState =
  | { readonly kind: 'off' }
  | { readonly kind: 'soft'; readonly penalty: number }
  | { readonly kind: 'hard' }

/** A rule that the committee sets: one of the program's, or one over a question of its own. */
export type SetRule = RuleName | QuestionRule

/** A rule over a question as it is set. */
export type StandingQuestionRule = { readonly rule: QuestionRule; readonly state: RuleState }

/** The numbers that rules compare with: hours of a working day, and steps of the career from the mentee to the mentor. */
export const limitNames = ['commonHours', 'fewestSteps', 'mostSteps'] as const
export type LimitName = (typeof limitNames)[number]

/** A pair named by participant ids. */
export type PairIds = { readonly mentee: string; readonly mentor: string }

/** A pair that the committee allows although these rules concern it. */
export type Exemption = PairIds & { readonly rules: readonly SetRule[]; readonly reason: string }

type ForbiddenPair = PairIds & { readonly reason: string }

/** The committee's own rating of a pair, a whole number from 0 to 5. */
export type PairRating = PairIds & { readonly rating: number }

/** Whether two whom something seems to join are in a conflict of interest, as a person has said. */
export type SettledConflict = PairIds & { readonly verdict: 'conflict' | 'none' }

/** Two who were a pair in an earlier edition, which is called by its name or its year. */
type EarlierPair = PairIds & { readonly edition: string }

/** How the answers to a question of the committee's own are compared. */
export const comparisons = ['same', 'overlap', 'near'] as const
export type Comparison = (typeof comparisons)[number]

/** A criterion made of questions of the committee's own; `mentee` and `mentor` are the headings asked on each side. */
export type CustomCriterion = {
  readonly key: string
  readonly mentee: string
  readonly mentor: string
  readonly compares: Comparison
  readonly weight: number
}

/** Scores of pairs from a file: pair `k` is `mentees[mentee[k]]` with `mentors[mentor[k]]`, `score[k]` in millionths. */
export type AffinityTable = {
  readonly mentees: readonly string[]
  readonly mentors: readonly string[]
  readonly mentee: readonly number[]
  readonly mentor: readonly number[]
  readonly score: readonly number[]
}

/**
 * What the committee has set. Weights are shares, not percentages; `sides` weigh what the mentee asks
 * against what the mentor asks; `balance` is the cost of each further mentee of one mentor, in millionths;
 * `meetingDays` are ISO days around which pairs meet: none, and working hours are those of standard time;
 * `priorities` say who comes first, and may rest on what was told in confidence: they stay at the desk.
 */
export type Setup = {
  readonly weights: Readonly<Record<CriterionName, number>>
  readonly custom: readonly CustomCriterion[]
  readonly sides: { readonly mentee: number; readonly mentor: number }
  readonly rules: Readonly<Record<RuleName, RuleState>>
  readonly limits: Readonly<Record<LimitName, number>>
  readonly questionRules: readonly StandingQuestionRule[]
  readonly groupLimits: readonly GroupLimit[]
  readonly meetingDays: readonly string[]
  readonly affinities: AffinityTable | null
  readonly ratings: readonly PairRating[]
  readonly conflicts: readonly SettledConflict[]
  readonly earlierPairs: readonly EarlierPair[]
  readonly locks: readonly PairIds[]
  readonly forbids: readonly ForbiddenPair[]
  readonly groupForbids: readonly GroupForbid[]
  readonly exemptions: readonly Exemption[]
  readonly balance: number
  readonly priorities: readonly Priority[]
}

const off: RuleState = { kind: 'off' }
const hard: RuleState = { kind: 'hard' }

export const defaultSetup: Setup = {
  weights: {
    expertise: 5,
    goals: 3,
    wishes: 3,
    identity: 3,
    sector: 2,
    stage: 2,
    workingHours: 2,
    language: 1,
    region: 1,
    text: 1,
    affinity: 3,
    rating: 3
  },
  custom: [],
  sides: { mentee: 1, mentor: 1 },
  rules: {
    samePerson: hard,
    sameInstitution: hard,
    noCommonLanguage: hard,
    noWorkingHours: hard,
    declaredConflict: hard,
    confirmedConflict: hard,
    sameAdvisor: off,
    fewWorkingHours: off,
    stageGap: off,
    otherSector: off,
    earlierPair: hard
  },
  limits: { commonHours: 2, fewestSteps: -1, mostSteps: 4 },
  questionRules: [],
  groupLimits: [],
  meetingDays: [],
  affinities: null,
  ratings: [],
  conflicts: [],
  earlierPairs: [],
  locks: [],
  forbids: [],
  groupForbids: [],
  exemptions: [],
  balance: 0,
  priorities: []
}

/** A rule as a text for maps; a rule over a question by its key, whatever it asks. */
export function ruleKey(rule: SetRule | 'forbidden' | 'forbiddenGroups'): string {
  return typeof rule === 'string' ? rule : `question ${rule.key}`
}

/** How a rule is set; one over a question that is not there is off. */
export function ruleStateOf({ rules, questionRules }: Setup, rule: SetRule): RuleState {
  if (typeof rule === 'string') return rules[rule]
  return questionRules.find((standing) => standing.rule.key === rule.key)?.state ?? off
}

/** A setup with a rule set so; one over a question that is not there stands last. */
export function withRuleState(setup: Setup, rule: SetRule, state: RuleState): Setup {
  if (typeof rule === 'string') return { ...setup, rules: { ...setup.rules, [rule]: state } }
  const isIt = (standing: StandingQuestionRule): boolean => standing.rule.key === rule.key
  const { questionRules } = setup
  return {
    ...setup,
    questionRules: questionRules.some(isIt)
      ? questionRules.map((standing) => (isIt(standing) ? { rule, state } : standing))
      : [...questionRules, { rule, state }]
  }
}

/** What a soft rule takes off unless a person says how much: a tenth. */
export const usualPenalty = 100_000

/** Scores that come in a file lie from minus this to this. */
export const largestAffinity = 1_000

/** The highest rating of a pair. */
export const bestRating = 5
