import type { BlockingRule } from '#shared/domain/pair-score'
import type { Exemption, Setup } from '#shared/domain/setup'

/** The pairs that the committee allows although this rule concerns them. */
export function exemptFrom(name: BlockingRule, { exemptions }: Setup): readonly Exemption[] {
  return exemptions.filter(({ rules }) => rules.some((rule) => rule === name))
}
