import type { CompareFact } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'

/**
 * One criterion over a pool. Indices follow the pool's lists. `value` is an integer number of millionths in
 * [0, 1,000,000], or `unknown`; it makes no objects and is quick when asked mentee by mentee. `fact` says what
 * `value` compared.
 */
export type Criterion = {
  readonly value: (mentee: number, mentor: number) => number
  readonly fact: (mentee: number, mentor: number) => CompareFact
}

export type CreateCriterion = (pool: Pool, setup: Setup) => Criterion
