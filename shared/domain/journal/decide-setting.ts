import { err, ok, type Result } from '#shared/lib/result'
import { largestSeed } from '#shared/lib/seed'
import type { Refusal, SettingCommand } from './command'
import type { EditionBody } from './edition-entry'
import { type EditionFacts, onlyKey } from './edition-families'

/** Weights and the balance are shares or millionths up to this. */
const largestNumber = 1_000_000

/** What becomes of a change of the edition, its weights, rules, policy or columns. */
export function decideSetting(facts: EditionFacts, command: SettingCommand): Result<EditionBody, Refusal> {
  switch (command.kind) {
    case 'create-edition':
    case 'change-edition':
      return decideEdition(facts, command)
    case 'set-weight': {
      const { criterion, weight } = command
      return inRange(weight, { kind: 'weight-changed', criterion, weight })
    }
    case 'set-side-weight': {
      const { side, weight } = command
      return inRange(weight, { kind: 'side-weight-changed', side, weight })
    }
    case 'set-balance': {
      const { balance } = command
      return Number.isInteger(balance)
        ? inRange(balance, { kind: 'balance-changed', balance })
        : err({ kind: 'number-out-of-range', minimum: 0, maximum: largestNumber })
    }
    case 'choose-policy':
      return ok({ kind: 'policy-chosen', policy: command.policy })
    case 'choose-seed': {
      const { seed } = command
      return Number.isInteger(seed) && seed >= 0 && seed <= largestSeed
        ? ok({ kind: 'seed-chosen', seed })
        : err({ kind: 'number-out-of-range', minimum: 0, maximum: largestSeed })
    }
  }
}

function decideEdition(
  facts: EditionFacts,
  { kind, name, dates }: SettingCommand & { readonly kind: 'create-edition' | 'change-edition' }
): Result<EditionBody, Refusal> {
  const exists = facts.edition.has(onlyKey)
  if (kind === 'create-edition' && exists) return err({ kind: 'edition-exists' })
  if (name.trim() === '') return err({ kind: 'text-missing', what: 'name' })
  return ok({ kind: kind === 'create-edition' ? 'edition-created' : 'edition-changed', name, dates })
}

function inRange(value: number, body: EditionBody): Result<EditionBody, Refusal> {
  return value >= 0 && value <= largestNumber
    ? ok(body)
    : err({ kind: 'number-out-of-range', minimum: 0, maximum: largestNumber })
}
