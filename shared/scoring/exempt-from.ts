import type { BlockingRule } from '#shared/domain/pair-score'
import { type Exemption, ruleKey, type Setup } from '#shared/domain/setup'

/** The pairs that the committee allows although this rule concerns them. */
export function exemptFrom(name: BlockingRule, { exemptions }: Setup): readonly Exemption[] {
  const key = ruleKey(name)
  return exemptions.filter(({ rules }) => rules.some((rule) => ruleKey(rule) === key))
}
