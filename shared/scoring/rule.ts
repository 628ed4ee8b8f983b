import type { Block } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import type { Beyond } from './pair-rows'

/**
 * One rule over a pool. `forbids` makes no objects; `block` says what was compared and is asked only of forbidden
 * pairs. Mentees of one of the `classes` are forbidden the same mentors; null: each stands alone. `beyond`: what that
 * depends on besides the answers of both.
 */
export type Rule = {
  readonly forbids: (mentee: number, mentor: number) => boolean
  readonly block: (mentee: number, mentor: number) => Block
  readonly classes: Int32Array | null
  readonly beyond: Beyond
}

export type CreateRule = (pool: Pool, setup: Setup) => Rule
