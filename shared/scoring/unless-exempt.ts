import type { BlockingRule } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import type { Exemption, Setup } from '#shared/domain/setup'
import { createPairLookup } from './pair-lookup'
import type { Rule } from './rule'

/** The pairs that the committee allows although this rule concerns them. */
export function exemptFrom(name: BlockingRule, { exemptions }: Setup): readonly Exemption[] {
  return exemptions.filter(({ rules }) => rules.some((rule) => rule === name))
}

/** A rule that lets some pairs be; a mentee of such a pair is in a class of their own. */
export function unlessExempt(rule: Rule, pool: Pool, exempt: readonly Exemption[]): Rule {
  if (exempt.length === 0) return rule
  const pairs = createPairLookup(
    pool,
    exempt.map(({ mentee, mentor }) => ({ mentee, mentor, value: 1 })),
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
