import { err, ok, type Result } from '#shared/lib/result'
import { largestAnswer, mostQuestionRules, type QuestionRule } from '../question-rule'
import { bestRating, type LimitName, type PairIds } from '../setup'
import { checkPerson } from './check-moves'
import type { Refusal } from './command'
import type { EditionFacts } from './edition-families'
import { namedInGroup } from './named-in-group'
import type { ScoringBody, ScoringCommand } from './scoring-entry'

const largestNumber = 1_000_000

/** From where to where a limit goes: hours of a working day, steps of the career. */
export const limitBounds: Readonly<
  Record<LimitName, { readonly minimum: number; readonly maximum: number }>
> = {
  commonHours: { minimum: 0, maximum: 9 },
  fewestSteps: { minimum: -6, maximum: 6 },
  mostSteps: { minimum: -6, maximum: 6 }
}

/** What becomes of a change of a rule, a limit, a criterion, a rating or a verdict. */
export function decideScoring(facts: EditionFacts, command: ScoringCommand): Result<ScoringBody, Refusal> {
  switch (command.kind) {
    case 'set-rule':
    case 'remove-question-rule':
      return decideRule(facts, command)
    case 'set-limit': {
      const { limit, value } = command
      return ifWithin(value, limitBounds[limit], { kind: 'limit-changed', limit, value })
    }
    case 'set-group-limit':
      return ifWhole(
        command.most ?? 0,
        { minimum: 0, maximum: largestNumber },
        { ...command, kind: 'group-limit-set' }
      )
    case 'set-criterion':
      return ifWithin(
        command.weight,
        { minimum: 0, maximum: largestNumber },
        { ...command, kind: 'criterion-set' }
      )
    case 'remove-criterion':
      return ok({ kind: 'criterion-removed', key: command.key })
    case 'import-affinities':
      return ok({ ...command, kind: 'affinities-imported' })
    case 'remove-affinities':
      return ok({ kind: 'affinities-removed' })
    case 'import-earlier-pairs': {
      const edition = command.edition.trim()
      if (edition === '') return err({ kind: 'text-missing', what: 'name' })
      return ok({ ...command, kind: 'earlier-pairs-imported', edition })
    }
    case 'remove-earlier-pairs':
      return ok({ kind: 'earlier-pairs-removed', edition: command.edition })
    case 'forbid-groups':
      return decideForbid(facts, command)
    case 'allow-groups':
      return ok({ kind: 'groups-allowed', key: command.key })
    case 'rate': {
      const refusal = checkBoth(facts, command)
      return refusal === null
        ? ifWhole(
            command.rating ?? 0,
            { minimum: 0, maximum: bestRating },
            { ...command, kind: 'pair-rated' }
          )
        : err(refusal)
    }
    case 'settle-conflict': {
      const refusal = checkBoth(facts, command)
      return refusal === null ? ok({ ...command, kind: 'conflict-settled' }) : err(refusal)
    }
  }
}

function decideRule(
  facts: EditionFacts,
  command: ScoringCommand & { readonly kind: 'set-rule' | 'remove-question-rule' }
): Result<ScoringBody, Refusal> {
  if (command.kind === 'remove-question-rule') {
    const found = facts.questionRule.get(command.key)
    return found === undefined
      ? err({ kind: 'nothing-changes' })
      : ok({ kind: 'question-rule-removed', rule: found.rule })
  }
  const { rule, state } = command
  const refusal = typeof rule === 'string' ? null : checkQuestionRule(facts, rule)
  if (refusal !== null) return err(refusal)
  const penalty = state.kind === 'soft' ? state.penalty : 0
  return ifWhole(penalty, { minimum: 0, maximum: largestNumber }, { kind: 'rule-set', rule, state })
}

function decideForbid(
  facts: EditionFacts,
  command: ScoringCommand & { readonly kind: 'forbid-groups' }
): Result<ScoringBody, Refusal> {
  const { mentees, mentors, state, reason } = command
  if (mentees.answers.length === 0 || mentors.answers.length === 0) return err({ kind: 'nobody-in-group' })
  if ((reason.content ?? '').trim() === '') return err({ kind: 'text-missing', what: 'reason' })
  const named = [...namedInGroup('mentee', mentees), ...namedInGroup('mentor', mentors)]
  const unknown = named.map((person) => checkPerson(facts, person)).find((refusal) => refusal !== null)
  if (unknown !== undefined) return err(unknown)
  const penalty = state.kind === 'soft' ? state.penalty : 0
  return ifWhole(penalty, { minimum: 0, maximum: largestNumber }, { ...command, kind: 'groups-forbidden' })
}

function checkQuestionRule({ questionRule }: EditionFacts, { key, asks }: QuestionRule): Refusal | null {
  if (!questionRule.has(key) && questionRule.size >= mostQuestionRules)
    return { kind: 'too-many-rules', most: mostQuestionRules }
  const [minimum, maximum] = [-largestAnswer, largestAnswer]
  switch (asks.kind) {
    case 'near':
      return isWithin(asks.most, { minimum: 0, maximum })
        ? null
        : { kind: 'number-out-of-range', minimum: 0, maximum }
    case 'steps': {
      const bounds = { minimum: Math.max(minimum, asks.fewest), maximum }
      const isSound = isWithin(asks.fewest, { minimum, maximum }) && isWithin(asks.most, bounds)
      return isSound ? null : { kind: 'number-out-of-range', ...bounds }
    }
    default:
      return null
  }
}

type Bounds = { readonly minimum: number; readonly maximum: number }

function ifWithin(
  value: number,
  { minimum, maximum }: Bounds,
  body: ScoringBody
): Result<ScoringBody, Refusal> {
  return isWithin(value, { minimum, maximum })
    ? ok(body)
    : err({ kind: 'number-out-of-range', minimum, maximum })
}

function isWithin(value: number, { minimum, maximum }: Bounds): boolean {
  return value >= minimum && value <= maximum
}

function ifWhole(value: number, bounds: Bounds, body: ScoringBody): Result<ScoringBody, Refusal> {
  return Number.isInteger(value)
    ? ifWithin(value, bounds, body)
    : err({ kind: 'number-out-of-range', ...bounds })
}

function checkBoth(facts: EditionFacts, { mentee, mentor }: PairIds): Refusal | null {
  return (
    checkPerson(facts, { role: 'mentee', id: mentee }) ?? checkPerson(facts, { role: 'mentor', id: mentor })
  )
}
