import type { Block, BlockingRule, Contribution, PairScore } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import { type CriterionName, criterionNames, type Setup } from '#shared/domain/setup'
import { criteria } from './criteria'
import type { Criterion } from './criterion'
import { one, roundHalfUp, unknown } from './millionths'
import type { Rule } from './rule'
import { blockingRules, rules } from './rules'
import { toWeightUnits } from './weight-units'

/** Scores and rules of a pool, prepared once. Mentees and mentors are indices into the pool's lists. */
export type Scoring = {
  /** The score with what it is made of, criterion by criterion; those of weight 0 are not asked. */
  readonly scorePair: (mentee: number, mentor: number) => PairScore
  /** The score alone, the same number; makes no objects and is quick when asked mentee by mentee. */
  readonly millionths: (mentee: number, mentor: number) => number
  /** The first rule that forbids the pair with what it compared, or null. */
  readonly blockOf: (mentee: number, mentor: number) => Block | null
  /** The same rule by its name alone; makes no objects. */
  readonly blockingRule: (mentee: number, mentor: number) => BlockingRule | null
}

/** Prepares the setup's criteria and rules over a pool. */
export function createScoring(pool: Pool, setup: Setup): Scoring {
  const asked = createAsked(pool, setup)
  const active = createActive(pool, setup)
  const findBlocking = (mentee: number, mentor: number): NamedRule | undefined =>
    active.find(({ rule }) => rule.forbids(mentee, mentor))
  return {
    scorePair: (mentee, mentor) => {
      const contributions = asked.map((criterion) => contribute(criterion, mentee, mentor))
      return {
        millionths: weightedMean(asked, mentee, mentor),
        known: contributions.filter(({ value }) => value !== null).length,
        asked: asked.length,
        contributions
      }
    },
    millionths: (mentee, mentor) => weightedMean(asked, mentee, mentor),
    blockOf: (mentee, mentor) => findBlocking(mentee, mentor)?.rule.block(mentee, mentor) ?? null,
    blockingRule: (mentee, mentor) => findBlocking(mentee, mentor)?.name ?? null
  }
}

type Asked = Criterion & { readonly name: CriterionName; readonly weight: number; readonly units: number }

type NamedRule = { readonly name: BlockingRule; readonly rule: Rule }

function createAsked(pool: Pool, setup: Setup): readonly Asked[] {
  const units = toWeightUnits(criterionNames.map((name) => setup.weights[name]))
  return criterionNames.flatMap((name, index) => {
    const share = units[index] ?? 0
    if (share === 0) return []
    return [{ ...criteria[name](pool, setup), name, weight: setup.weights[name], units: share }]
  })
}

function createActive(pool: Pool, setup: Setup): readonly NamedRule[] {
  return blockingRules
    .filter((name) => (name === 'forbidden' ? setup.forbids.length > 0 : setup.rules[name]))
    .map((name) => ({ name, rule: rules[name](pool, setup) }))
}

function contribute(criterion: Asked, mentee: number, mentor: number): Contribution {
  const value = criterion.value(mentee, mentor)
  return {
    criterion: criterion.name,
    weight: criterion.weight,
    value: value === unknown ? null : value / one,
    fact: criterion.fact(mentee, mentor)
  }
}

/** The mean over the known criteria in millionths, rounded half up; 0 when none is known. */
function weightedMean(asked: readonly Asked[], mentee: number, mentor: number): number {
  let sum = 0
  let weights = 0
  for (const criterion of asked) {
    const value = criterion.value(mentee, mentor)
    if (value === unknown) continue
    sum += criterion.units * value
    weights += criterion.units
  }
  return weights === 0 ? 0 : roundHalfUp(sum, weights)
}
