import { err, ok, type Result } from '#shared/lib/result'
import { mostTiers, type Priority } from '../priority'
import { fixedRules, type PairIds } from '../setup'
import { checkPerson } from './check-moves'
import type { Refusal } from './command'
import type { EditionFacts } from './edition-families'
import type { PlanBody, PlanCommand, StandingExemption } from './plan-entry'

/** What becomes of a change of who comes first, or of an exception. */
export function decidePlan(facts: EditionFacts, command: PlanCommand): Result<PlanBody, Refusal> {
  switch (command.kind) {
    case 'set-priorities': {
      const { priorities } = command
      const refusal = priorities.map((one) => checkPriority(facts, one)).find((found) => found !== null)
      return refusal === undefined ? ok({ kind: 'priorities-set', priorities }) : err(refusal)
    }
    case 'exempt': {
      const refusal = checkBoth(facts, command) ?? checkExemption(command)
      return refusal === null ? ok({ ...command, kind: 'pair-exempted' }) : err(refusal)
    }
    case 'end-exemption':
      return ok({ ...command, kind: 'exemption-ended' })
  }
}

function checkPriority(facts: EditionFacts, { tier, group }: Priority): Refusal | null {
  if (!Number.isInteger(tier) || tier < 1 || tier > mostTiers)
    return { kind: 'number-out-of-range', minimum: 1, maximum: mostTiers }
  if (group.kind === 'answered') return group.answers.length === 0 ? { kind: 'nobody-in-group' } : null
  if (group.mentees.length === 0) return { kind: 'nobody-in-group' }
  const unknown = group.mentees.map((id) => checkPerson(facts, { role: 'mentee', id }))
  return unknown.find((refusal) => refusal?.kind === 'person-unknown') ?? null
}

function checkExemption({ rules, reason }: StandingExemption): Refusal | null {
  const fixed = rules.find((rule) => fixedRules.includes(rule))
  if (fixed !== undefined) return { kind: 'rule-fixed', rule: fixed }
  if (rules.length === 0) return { kind: 'nothing-changes' }
  return (reason.content ?? '').trim() === '' ? { kind: 'text-missing', what: 'reason' } : null
}

function checkBoth(facts: EditionFacts, { mentee, mentor }: PairIds): Refusal | null {
  return (
    checkPerson(facts, { role: 'mentee', id: mentee }) ?? checkPerson(facts, { role: 'mentor', id: mentor })
  )
}
