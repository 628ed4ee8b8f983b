import type { BlockingRule } from './pair-score'
import { fixedRules, type SetRule } from './setup'

/** The rules from which a pair needs an exception; null when one of them is never set aside, or the pair was forbidden. */
export function rulesToSetAside(blocking: readonly BlockingRule[]): readonly SetRule[] | null {
  const rules = blocking.filter(canBeSetAside)
  return rules.length === blocking.length ? rules : null
}

function canBeSetAside(rule: BlockingRule): rule is SetRule {
  if (typeof rule !== 'string') return true
  return rule !== 'forbidden' && rule !== 'forbiddenGroups' && !fixedRules.includes(rule)
}
