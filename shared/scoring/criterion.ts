import type { CompareFact } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'

/**
 * One criterion over a pool. Indices follow the pool's lists. `value` is an integer number of millionths in
 * [0, 1,000,000], or `unknown`; it makes no objects and is quick when asked mentee by mentee. `fact` says what
 * `value` compared. Mentees of one of the `classes` have the same values with every mentor; null: each stands alone.
 */
export type Criterion = {
  readonly value: (mentee: number, mentor: number) => number
  readonly fact: (mentee: number, mentor: number) => CompareFact
  readonly classes: Int32Array | null
}

/** Null when nobody gave anything that it could compare: then it is not asked. */
export type CreateCriterion = (pool: Pool, setup: Setup) => Criterion | null
