import type { CompareFact } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import type { Beyond } from './pair-rows'

/**
 * One criterion over a pool. Indices follow the pool's lists. `value` is an integer number of millionths in
 * [0, 1,000,000], or `unknown`; it makes no objects and is quick when asked mentee by mentee. `fact` says what
 * `value` compared. Mentees of one of the `classes` have the same values with every mentor; null: each stands alone.
 * `beyond`: what a mentee's values depend on besides the answers of both.
 */
export type Criterion = {
  readonly value: (mentee: number, mentor: number) => number
  readonly fact: (mentee: number, mentor: number) => CompareFact
  readonly classes: Int32Array | null
  readonly beyond: Beyond
}

/** Null when nobody gave anything that it could compare: then it is not asked. */
export type CreateCriterion = (pool: Pool, setup: Setup) => Criterion | null
