import type { Pool } from '#shared/domain/participant'
import type { PairIds } from '#shared/domain/setup'
import { createPairLookup } from './pair-lookup'
import type { Rule } from './rule'

/** A rule that lets these pairs be; a mentee of such a pair is in a class of their own. */
export function unlessAmong(rule: Rule, pool: Pool, letBe: readonly PairIds[]): Rule {
  if (letBe.length === 0) return rule
  const pairs = createPairLookup(
    pool,
    letBe.map(({ mentee, mentor }) => ({ mentee, mentor, value: 1 })),
    0
  )
  const others = 1 + (rule.classes?.reduce((highest, number) => Math.max(highest, number), 0) ?? 0)
  return {
    ...rule,
    forbids: (mentee, mentor) => pairs.at(mentee, mentor) === 0 && rule.forbids(mentee, mentor),
    classes:
      rule.classes?.map((number, mentee) => (pairs.classes[mentee] === 0 ? number : others + mentee)) ?? null
  }
}
