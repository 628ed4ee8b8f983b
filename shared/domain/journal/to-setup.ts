import { compareText } from '#shared/lib/compare'
import { criterionNames, defaultSetup, limitNames, type PairIds, ruleNames, type Setup } from '../setup'
import { type EditionFacts, onlyKey } from './edition-families'
import { toMeetingDays } from './meeting-days'
import { bothTakePart } from './people'

/** The setup as set so far, over the default. What is set for pairs of people who do not take part is left out. */
export function toSetup(facts: EditionFacts): Setup {
  const rules = ofPairs(facts, facts.pairRule)
  const dates = facts.edition.get(onlyKey)?.dates ?? null
  return {
    weights: { ...defaultSetup.weights, ...pick(criterionNames, facts.weight) },
    custom: inOrder(facts.custom),
    sides: { ...defaultSetup.sides, ...pick(['mentee', 'mentor'], facts.side) },
    rules: { ...defaultSetup.rules, ...pick(ruleNames, facts.rule) },
    limits: { ...defaultSetup.limits, ...pick(limitNames, facts.limit) },
    questionRules: inOrder(facts.questionRule),
    groupLimits: inOrder(facts.groupLimit),
    meetingDays: dates === null ? [] : toMeetingDays(dates),
    affinities: facts.affinity.get(onlyKey)?.table ?? null,
    ratings: ofPairs(facts, facts.rating),
    conflicts: ofPairs(facts, facts.verdict),
    earlierPairs: inOrder(facts.earlier).flatMap(({ edition, pairs }) =>
      pairs.filter((pair) => bothTakePart(facts, pair)).map((pair) => ({ ...pair, edition }))
    ),
    groupForbids: inOrder(facts.groupForbid).map(({ reason, ...forbid }) => ({
      ...forbid,
      reason: reason.content ?? ''
    })),
    exemptions: ofPairs(facts, facts.exemption).map(({ reason, ...pair }) => ({
      ...pair,
      reason: reason.content ?? ''
    })),
    balance: facts.balance.get(onlyKey) ?? defaultSetup.balance,
    priorities: facts.priority.get(onlyKey) ?? defaultSetup.priorities,
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

function ofPairs<P extends PairIds>(facts: EditionFacts, table: ReadonlyMap<string, P>): readonly P[] {
  return inOrder(table).filter((pair) => bothTakePart(facts, pair))
}

function inOrder<T>(table: ReadonlyMap<string, T>): readonly T[] {
  return [...table].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value)
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
