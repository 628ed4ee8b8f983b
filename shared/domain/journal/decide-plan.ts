import { err, ok, type Result } from '#shared/lib/result'
import { mostTiers, type Priority } from '../priority'
import { checkPerson } from './check-moves'
import type { Refusal } from './command'
import type { EditionFacts } from './edition-families'
import type { PlanBody, PlanCommand } from './plan-entry'

/** What becomes of a change of who comes first. */
export function decidePlan(facts: EditionFacts, { priorities }: PlanCommand): Result<PlanBody, Refusal> {
  const refusal = priorities.map((priority) => checkPriority(facts, priority)).find((one) => one !== null)
  return refusal === undefined ? ok({ kind: 'priorities-set', priorities }) : err(refusal)
}

function checkPriority(facts: EditionFacts, { tier, group }: Priority): Refusal | null {
  if (!Number.isInteger(tier) || tier < 1 || tier > mostTiers)
    return { kind: 'number-out-of-range', minimum: 1, maximum: mostTiers }
  if (group.kind === 'answered') return group.answers.length === 0 ? { kind: 'nobody-in-group' } : null
  if (group.mentees.length === 0) return { kind: 'nobody-in-group' }
  const unknown = group.mentees.map((id) => checkPerson(facts, { role: 'mentee', id }))
  return unknown.find((refusal) => refusal?.kind === 'person-unknown') ?? null
}
