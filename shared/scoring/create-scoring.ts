import type { Block, BlockingRule, Contribution, PairScore } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import { type ActiveRules, createActive } from './active-rules'
import { once } from '#shared/lib/once'
import { type AskedCriterion, createAsked } from './asked-criteria'
import { createMemory, type Memory } from './memory'
import { one, roundHalfUp, unknown } from './millionths'
import { listRules } from './rules'
import { createRowScorer, type RowScorer } from './score-row'

/** Scores and rules of a pool, prepared once. Mentees and mentors are indices into the pool's lists. */
export type Scoring = {
  /** The score with what it is made of, criterion by criterion; those of weight 0 are not asked. */
  readonly scorePair: (mentee: number, mentor: number) => PairScore
  /** The score alone, the same number; makes no objects. */
  readonly millionths: (mentee: number, mentor: number) => number
  /** The first hard rule that forbids the pair with what it compared, or null. */
  readonly blockOf: (mentee: number, mentor: number) => Block | null
  /** The same rule by its name alone; makes no objects. */
  readonly blockingRule: (mentee: number, mentor: number) => BlockingRule | null
  /** The names of all hard rules that forbid the pair, in the order they are asked. */
  readonly blockingRules: (mentee: number, mentor: number) => readonly BlockingRule[]
  /** All rules in the order they are asked; a row of scores names one by its place here. */
  readonly rules: readonly BlockingRule[]
  /** Both of every mentor at once, the same numbers; how all pairs are scored. */
  readonly rows: () => RowScorer
}

/**
 * Prepares the setup's criteria and rules over a pool when they are first asked; what a memory holds already is not
 * prepared anew.
 */
export function createScoring(pool: Pool, setup: Setup, memory: Memory = createMemory()): Scoring {
  const asked = once(() => createAsked(pool, setup, memory))
  const open = once(() => asked().filter(({ of }) => of.criterion !== 'identity'))
  const active = once(() => createActive(pool, setup, memory))
  const rows = once(() => createRowScorer(asked(), active(), pool.mentors.length))
  const millionths = (mentee: number, mentor: number): number =>
    lessPenalties(weightedMean(asked(), mentee, mentor), active(), { mentee, mentor })
  return {
    scorePair: (mentee, mentor) => {
      const contributions = asked().map((criterion) => contribute(criterion, mentee, mentor))
      return {
        millionths: millionths(mentee, mentor),
        known: contributions.filter(({ value }) => value !== null).length,
        asked: asked().length,
        contributions,
        penalties: active()
          .soft.filter((rule) => rule.forbids(mentee, mentor))
          .map((rule) => ({ millionths: rule.penalty, block: rule.block(mentee, mentor) })),
        openMillionths: lessPenalties(weightedMean(open(), mentee, mentor), active(), { mentee, mentor })
      }
    },
    millionths,
    blockOf: (mentee, mentor) =>
      active()
        .hard.find((rule) => rule.forbids(mentee, mentor))
        ?.block(mentee, mentor) ?? null,
    blockingRules: (mentee, mentor) =>
      active()
        .hard.filter((rule) => rule.forbids(mentee, mentor))
        .map(({ name }) => name),
    blockingRule: (mentee, mentor) =>
      active().hard.find((rule) => rule.forbids(mentee, mentor))?.name ?? null,
    rules: listRules(setup),
    rows
  }
}

function contribute(criterion: AskedCriterion, mentee: number, mentor: number): Contribution {
  const value = criterion.value(mentee, mentor)
  return {
    ...criterion.of,
    weight: criterion.weight,
    value: value === unknown ? null : value / one,
    fact: criterion.fact(mentee, mentor)
  }
}

/** The mean over the known criteria in millionths, rounded half up; 0 when none is known. */
function weightedMean(asked: readonly AskedCriterion[], mentee: number, mentor: number): number {
  let sum = 0
  let weights = 0
  for (const { value, units } of asked) {
    const known = value(mentee, mentor)
    if (known === unknown) continue
    sum += units * known
    weights += units
  }
  return weights === 0 ? 0 : roundHalfUp(sum, weights)
}

type Pair = { readonly mentee: number; readonly mentor: number }

/** Less what soft rules take off, and never below 0. */
function lessPenalties(mean: number, { soft }: ActiveRules, { mentee, mentor }: Pair): number {
  let rest = mean
  for (const rule of soft) if (rule.forbids(mentee, mentor)) rest -= rule.penalty
  return Math.max(0, rest)
}
