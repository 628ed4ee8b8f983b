import type { Contribution } from '#shared/domain/pair-score'
import type { Mentee, Mentor, Pool } from '#shared/domain/participant'
import { type CriterionName, defaultSetup, type Setup } from '#shared/domain/setup'
import { createScoring } from '#shared/scoring/create-scoring'
import { createPool } from './create-participant'

/** What one criterion says of the pool's first pair, other criteria left out. */
export function scoreCriterion(
  criterion: CriterionName,
  pool: Pool,
  setup = defaultSetup
): Contribution | undefined {
  const [only] = createScoring(pool, withOnly(criterion, setup)).scorePair(0, 0).contributions
  return only
}

/** The value of one criterion for a pair alone in its pool. */
export function pairValue(
  criterion: CriterionName,
  mentee: Mentee,
  mentor: Mentor
): number | null | undefined {
  return scoreCriterion(criterion, createPool({ mentees: [mentee], mentors: [mentor] }))?.value
}

/** A setup in which one criterion alone counts. */
export function withOnly(criterion: CriterionName, setup: Setup = defaultSetup): Setup {
  const none = {
    expertise: 0,
    goals: 0,
    wishes: 0,
    identity: 0,
    sector: 0,
    stage: 0,
    workingHours: 0,
    language: 0,
    region: 0,
    text: 0,
    affinity: 0,
    rating: 0
  }
  return { ...setup, weights: { ...none, [criterion]: 1 } }
}
