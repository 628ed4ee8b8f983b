import type { Pool } from '#shared/domain/participant'
import { ruleKey, ruleNames, type Setup } from '#shared/domain/setup'
import { prepareRule } from './active-rules'
import type { Memory } from './memory'

/** How many pairs of the pool each rule forbids by itself, be it on or off, by `ruleKey`. */
export function countForbidden(pool: Pool, setup: Setup, memory: Memory): ReadonlyMap<string, number> {
  const rules = [...ruleNames, ...setup.questionRules.map(({ rule }) => rule)]
  return new Map(
    rules.map((rule) => [ruleKey(rule), prepareRule(rule, { pool, setup, memory }).countPairs()])
  )
}
