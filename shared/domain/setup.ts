/** The criteria of a score. Each returns a value in [0, 1], or says that it is unknown. */
export const criterionNames = [
  'expertise',
  'goals',
  'wishes',
  'sector',
  'stage',
  'workingHours',
  'language',
  'region',
  'text'
] as const
export type CriterionName = (typeof criterionNames)[number]

/** The rules that can forbid a pair. Capacity is not among them: it binds in every setup. */
export const ruleNames = [
  'samePerson',
  'sameInstitution',
  'noCommonLanguage',
  'noWorkingHours',
  'declaredConflict'
] as const
export type RuleName = (typeof ruleNames)[number]

/** A pair named by participant ids. */
export type PairIds = { readonly mentee: string; readonly mentor: string }

type ForbiddenPair = PairIds & { readonly reason: string }

/**
 * What the committee has set. Weights are shares, not percentages; `sides` weigh what the mentee asks
 * against what the mentor asks; `balance` is the cost of each further mentee of one mentor, in millionths.
 */
export type Setup = {
  readonly weights: Readonly<Record<CriterionName, number>>
  readonly sides: { readonly mentee: number; readonly mentor: number }
  readonly rules: Readonly<Record<RuleName, boolean>>
  readonly locks: readonly PairIds[]
  readonly forbids: readonly ForbiddenPair[]
  readonly balance: number
}

export const defaultSetup: Setup = {
  weights: {
    expertise: 5,
    goals: 3,
    wishes: 3,
    sector: 2,
    stage: 2,
    workingHours: 2,
    language: 1,
    region: 1,
    text: 1
  },
  sides: { mentee: 1, mentor: 1 },
  rules: {
    samePerson: true,
    sameInstitution: true,
    noCommonLanguage: true,
    noWorkingHours: true,
    declaredConflict: true
  },
  locks: [],
  forbids: [],
  balance: 0
}
