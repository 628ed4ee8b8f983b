import type { BlockingRule } from '#shared/domain/pair-score'
import { ruleNames } from '#shared/domain/setup'
import type { CreateRule } from './rule'
import { declaredConflict } from './rules/declared-conflict'
import { forbidden } from './rules/forbidden'
import { noCommonLanguage } from './rules/no-common-language'
import { noWorkingHours } from './rules/no-working-hours'
import { sameInstitution } from './rules/same-institution'
import { samePerson } from './rules/same-person'

/** Every rule that can forbid a pair. */
export const rules: Readonly<Record<BlockingRule, CreateRule>> = {
  forbidden,
  samePerson,
  sameInstitution,
  noCommonLanguage,
  noWorkingHours,
  declaredConflict
}

/** The order in which rules are asked: of several that forbid a pair, the first is named. A person's forbid comes first. */
export const blockingRules: readonly BlockingRule[] = ['forbidden', ...ruleNames]
