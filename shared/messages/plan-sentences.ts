import type { PlanBody } from '#shared/domain/journal/plan-entry'
import type { PairIds, SetRule } from '#shared/domain/setup'
import { assertNever } from '#shared/lib/assert-never'
import { ruleName } from './criterion-names'
import { groupWords } from './group-words'
import { listWords } from './list-words'
import { inQuotes } from './quoted'

/** One line of the history about what the committee plans; a pair is named as the list shows it. */
export function planSentence(body: PlanBody, pairWords: (pair: PairIds) => string): string {
  switch (body.kind) {
    case 'priorities-set':
      return body.priorities.length === 0
        ? 'Gave nobody priority any more'
        : `Gave priority to ${listWords(body.priorities.map(({ group }) => groupWords(group)))}`
    case 'pair-exempted': {
      const { content } = body.reason
      const reason = content === null || content === '' ? '' : `: ${inQuotes(content)}`
      return `Allowed ${pairWords(body)} despite ${ruleList(body.rules)}${reason}`
    }
    case 'exemption-ended':
      return `Ended the exception for ${pairWords(body)}`
    case 'scenario-kept':
      return `Kept the settings as the scenario ${inQuotes(body.name)}`
    case 'scenario-renamed':
      return `Called the scenario ${inQuotes(body.before)} ${inQuotes(body.name)}`
    case 'scenario-removed':
      return `Deleted the scenario ${inQuotes(body.name)}`
    default:
      return assertNever(body)
  }
}

/** Rules inside a sentence: “Same institution” and “No common language”. */
export function ruleList(rules: readonly SetRule[]): string {
  return listWords(rules.map((rule) => inQuotes(ruleName(rule))))
}
