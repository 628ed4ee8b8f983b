import type { GroupLimit } from '../group-limit'
import { type Scenario, toScenarioSetup } from '../scenario'
import { criterionNames, limitNames, ruleNames, type Setup } from '../setup'
import type { Command } from './command'

/** What makes a scenario's settings the present ones; what they are already is among it, and changes nothing. */
export function adoptScenario(present: Setup, scenario: Scenario): readonly Command[] {
  const { weights, custom, sides, rules, limits, questionRules, groupLimits, balance, priorities } =
    toScenarioSetup(present, scenario)
  const isKept = (key: string) => custom.some((one) => one.key === key)
  return [
    { kind: 'choose-policy', policy: scenario.policy },
    { kind: 'choose-seed', seed: scenario.seed },
    ...criterionNames.map(
      (criterion): Command => ({ kind: 'set-weight', criterion, weight: weights[criterion] })
    ),
    ...(['mentee', 'mentor'] as const).map(
      (side): Command => ({ kind: 'set-side-weight', side, weight: sides[side] })
    ),
    ...present.custom
      .filter(({ key }) => !isKept(key))
      .map(({ key }): Command => ({ kind: 'remove-criterion', key })),
    ...custom.map((criterion): Command => ({ kind: 'set-criterion', ...criterion })),
    ...ruleNames.map((rule): Command => ({ kind: 'set-rule', rule, state: rules[rule] })),
    ...present.questionRules
      .filter(({ rule: { key } }) => !questionRules.some(({ rule }) => rule.key === key))
      .map(({ rule: { key } }): Command => ({ kind: 'remove-question-rule', key })),
    ...questionRules.map((standing): Command => ({ kind: 'set-rule', ...standing })),
    ...limitNames.map((limit): Command => ({ kind: 'set-limit', limit, value: limits[limit] })),
    ...present.groupLimits
      .filter((limit) => !groupLimits.some((other) => isSameGroup(limit, other)))
      .flatMap((limit) => toLimitCommand({ ...limit, most: null })),
    ...groupLimits.flatMap(toLimitCommand),
    { kind: 'set-balance', balance },
    { kind: 'set-priorities', priorities }
  ]
}

/** A limit on people named one by one stands in a setup file only. */
function toLimitCommand({
  by,
  per,
  most
}: Omit<GroupLimit, 'most'> & { readonly most: number | null }): readonly Command[] {
  return by === 'list' ? [] : [{ kind: 'set-group-limit', by, per, most }]
}

function isSameGroup(a: GroupLimit, b: GroupLimit): boolean {
  return a.by === b.by && a.per === b.per
}
