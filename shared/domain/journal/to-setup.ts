import { compareText } from '#shared/lib/compare'
import { criterionNames, defaultSetup, ruleNames, type Setup } from '../setup'
import { type EditionFacts, onlyKey } from './edition-families'
import { bothTakePart } from './people'

/** The setup as set so far, over the default. Locks and forbids of people who do not take part are left out. */
export function toSetup(facts: EditionFacts): Setup {
  const rules = [...facts.pairRule]
    .filter(([, rule]) => bothTakePart(facts, rule))
    .sort(([a], [b]) => compareText(a, b))
    .map(([, rule]) => rule)
  return {
    weights: { ...defaultSetup.weights, ...pick(criterionNames, facts.weight) },
    sides: { ...defaultSetup.sides, ...pick(['mentee', 'mentor'], facts.side) },
    rules: { ...defaultSetup.rules, ...pick(ruleNames, facts.rule) },
    balance: facts.balance.get(onlyKey) ?? defaultSetup.balance,
    locks: rules.flatMap((rule) =>
      rule.kind === 'locked' ? [{ mentee: rule.mentee, mentor: rule.mentor }] : []
    ),
    forbids: rules.flatMap((rule) =>
      rule.kind === 'forbidden'
        ? [{ mentee: rule.mentee, mentor: rule.mentor, reason: rule.reason.content ?? '' }]
        : []
    )
  }
}

function pick<N extends string, V>(
  names: readonly N[],
  values: ReadonlyMap<string, V>
): Partial<Record<N, V>> {
  const picked: Partial<Record<N, V>> = {}
  for (const name of names) {
    const value = values.get(name)
    if (value !== undefined) picked[name] = value
  }
  return picked
}
