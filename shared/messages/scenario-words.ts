import { type Scenario, toScenarioSetup } from '#shared/domain/scenario'
import { criterionNames, limitNames, ruleNames, ruleStateOf, type Setup } from '#shared/domain/setup'
import { criterionName, limitName, ruleName } from './criterion-names'
import { policyName } from './policy-words'
import { inQuotes } from './quoted'
import { questionWords, ruleStateWords } from './scoring-entry-sentences'

/** What a scenario sets otherwise than the present setup, one short text each; the policy first. */
export function scenarioDifferences(scenario: Scenario, present: Setup, seed: number): readonly string[] {
  const its = toScenarioSetup(present, scenario)
  const isOther = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
  const questions = [...new Map([...present.custom, ...its.custom].map((one) => [one.key, one])).values()]
  const questionRules = [
    ...new Map([...present.questionRules, ...its.questionRules].map(({ rule }) => [rule.key, rule])).values()
  ]
  return [
    policyName(scenario.policy),
    ...(scenario.seed === seed ? [] : [`seed ${scenario.seed} instead of ${seed}`]),
    ...criterionNames
      .filter((name) => its.weights[name] !== present.weights[name])
      .map((name) => `${criterionName(name)} ${its.weights[name]} instead of ${present.weights[name]}`),
    ...(['mentee', 'mentor'] as const)
      .filter((side) => its.sides[side] !== present.sides[side])
      .map((side) => `what ${side}s ask ${its.sides[side]} instead of ${present.sides[side]}`),
    ...questions
      .filter(({ key }) => isOther(find(its.custom, key), find(present.custom, key)))
      .map((one) => `${questionWords(one)} ${find(its.custom, one.key)?.weight ?? 'not compared'}`),
    ...ruleNames
      .filter((name) => isOther(its.rules[name], present.rules[name]))
      .map((name) => `${inQuotes(ruleName(name))} ${ruleStateWords(its.rules[name])}`),
    ...questionRules
      .filter(({ key }) => isOther(findRule(its, key), findRule(present, key)))
      .map((rule) => `${inQuotes(ruleName(rule))} ${ruleStateWords(ruleStateOf(its, rule))}`),
    ...limitNames
      .filter((name) => its.limits[name] !== present.limits[name])
      .map((name) => `${limitName(name)} ${its.limits[name]}`),
    ...(isOther(its.groupLimits, present.groupLimits) ? ['other limits per group'] : []),
    ...(its.balance === present.balance ? [] : [`each further mentee costs ${its.balance / 1e6}`]),
    ...(isOther(its.priorities, present.priorities) ? ['another order of who comes first'] : [])
  ]
}

function findRule({ questionRules }: Setup, key: string) {
  return questionRules.find(({ rule }) => rule.key === key)
}

function find(custom: Setup['custom'], key: string) {
  return custom.find((one) => one.key === key)
}
