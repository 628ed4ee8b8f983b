import type { PlanBody } from '#shared/domain/journal/plan-entry'
import { groupWords } from './group-words'
import { listWords } from './list-words'

/** One line of the history about what the committee plans. */
export function planSentence({ priorities }: PlanBody): string {
  if (priorities.length === 0) return 'Gave nobody priority any more'
  return `Gave priority to ${listWords(priorities.map(({ group }) => groupWords(group)))}`
}
