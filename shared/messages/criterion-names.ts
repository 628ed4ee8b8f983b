import type { BlockingRule } from '#shared/domain/pair-score'
import type { CriterionName } from '#shared/domain/setup'

const criteria: Readonly<Record<CriterionName, string>> = {
  expertise: 'Expertise',
  goals: 'Goals',
  wishes: 'Stated wishes',
  sector: 'Sector',
  stage: 'Career stage',
  workingHours: 'Working hours',
  language: 'Language',
  region: 'Region',
  text: 'Statement'
}

const rules: Readonly<Record<BlockingRule, string>> = {
  forbidden: 'Forbidden by the committee',
  samePerson: 'Same person',
  sameInstitution: 'Same institution',
  noCommonLanguage: 'No common language',
  noWorkingHours: 'No common working hours',
  declaredConflict: 'Declared conflict'
}

/** A criterion as a heading or label. */
export function criterionName(name: CriterionName): string {
  return criteria[name]
}

/** A rule as a heading or label. */
export function ruleName(rule: BlockingRule): string {
  return rules[rule]
}
