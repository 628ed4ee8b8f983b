import { err, ok, type Result } from '#shared/lib/result'
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
    case 'set-rule': {
      const { rule, state } = command
      const penalty = state.kind === 'soft' ? state.penalty : 0
      return ifWhole(penalty, { minimum: 0, maximum: largestNumber }, { kind: 'rule-set', rule, state })
    }
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

type Bounds = { readonly minimum: number; readonly maximum: number }

function ifWithin(
  value: number,
  { minimum, maximum }: Bounds,
  body: ScoringBody
): Result<ScoringBody, Refusal> {
  return value >= minimum && value <= maximum
    ? ok(body)
    : err({ kind: 'number-out-of-range', minimum, maximum })
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
