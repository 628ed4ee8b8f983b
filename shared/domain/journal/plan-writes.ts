import { type EditionWrite, onlyKey } from './edition-families'
import type { PlanBody } from './plan-entry'

/** What a fact of planning sets. */
export function planWrites(body: PlanBody): readonly EditionWrite[] {
  const { priorities } = body
  return [{ family: 'priority', key: onlyKey, value: priorities.length === 0 ? null : priorities }]
}
