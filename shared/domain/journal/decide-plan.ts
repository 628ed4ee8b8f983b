import { foldText } from '#shared/lib/fold-text'
import { err, ok, type Result } from '#shared/lib/result'
import { mostTiers, type Priority } from '../priority'
import { toSettings } from '../scenario'
import { fixedRules, type PairIds } from '../setup'
import { checkPerson } from './check-moves'
import type { Refusal } from './command'
import type { EditionFacts } from './edition-families'
import type { EditionState } from './edition-state'
import type { PlanBody, PlanCommand, StandingExemption } from './plan-entry'

/** What becomes of a change of who comes first, of an exception, or of a scenario. */
export function decidePlan(state: EditionState, command: PlanCommand): Result<PlanBody, Refusal> {
  const { facts } = state
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
    default:
      return decideScenario(state, command)
  }
}

type ScenarioCommand = PlanCommand & { readonly kind: `${string}-scenario` }

/** A name stands for one scenario only, without regard to case. */
function decideScenario(
  { facts, setup, policy }: EditionState,
  command: ScenarioCommand
): Result<PlanBody, Refusal> {
  const found = facts.scenario.get(command.key)
  if (command.kind === 'remove-scenario')
    return found === undefined
      ? err({ kind: 'nothing-changes' })
      : ok({ kind: 'scenario-removed', key: found.key, name: found.name })
  const name = command.name.trim()
  if (name === '') return err({ kind: 'text-missing', what: 'name' })
  const isTaken = [...facts.scenario.values()].some(
    (other) => other.key !== command.key && foldText(other.name) === foldText(name)
  )
  if (isTaken) return err({ kind: 'name-taken', name })
  if (command.kind === 'keep-scenario')
    return ok({
      kind: 'scenario-kept',
      key: command.key,
      name,
      policy,
      seed: command.seed,
      settings: toSettings(setup)
    })
  return found === undefined
    ? err({ kind: 'nothing-changes' })
    : ok({ ...found, kind: 'scenario-renamed', before: found.name, name })
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
  const fixed = fixedRules.find((rule) => rules.includes(rule))
  if (fixed !== undefined) return { kind: 'rule-fixed', rule: fixed }
  if (rules.length === 0) return { kind: 'nothing-changes' }
  return (reason.content ?? '').trim() === '' ? { kind: 'text-missing', what: 'reason' } : null
}

function checkBoth(facts: EditionFacts, { mentee, mentor }: PairIds): Refusal | null {
  return (
    checkPerson(facts, { role: 'mentee', id: mentee }) ?? checkPerson(facts, { role: 'mentor', id: mentor })
  )
}
