import type { BlockingRule } from '#shared/domain/pair-score'
import type { QuestionRule } from '#shared/domain/question-rule'
import { ruleNames, type Setup } from '#shared/domain/setup'
import type { Reads } from './criteria'
import type { CreateRule } from './rule'
import { confirmedConflict } from './rules/confirmed-conflict'
import { declaredConflict } from './rules/declared-conflict'
import { earlierPair } from './rules/earlier-pair'
import { fewWorkingHours } from './rules/few-working-hours'
import { forbidden } from './rules/forbidden'
import { forbiddenGroups } from './rules/forbidden-groups'
import { noCommonLanguage } from './rules/no-common-language'
import { noWorkingHours } from './rules/no-working-hours'
import { otherSector } from './rules/other-sector'
import { question } from './rules/question'
import { sameAdvisor } from './rules/same-advisor'
import { sameInstitution } from './rules/same-institution'
import { samePerson } from './rules/same-person'
import { stageGap } from './rules/stage-gap'
import { unlessCleared } from './unless-cleared'

const nothing = () => null
const verdicts = ({ conflicts }: Setup) => conflicts

type Definition = Reads & { readonly create: CreateRule }

/** Every rule of the program that can forbid a pair, and what it reads. */
const rules: Readonly<Record<Exclude<BlockingRule, QuestionRule>, Definition>> = {
  forbidden: { create: forbidden, answers: ['id'], ofSetup: ({ forbids }) => forbids },
  forbiddenGroups: {
    create: forbiddenGroups,
    answers: ['id', 'institution', 'country', 'stage', 'sector', 'participation', 'custom'],
    ofSetup: ({ groupForbids }) => groupForbids
  },
  samePerson: { create: samePerson, answers: ['name', 'email', 'institution'], ofSetup: nothing },
  sameInstitution: {
    create: unlessCleared(sameInstitution),
    answers: ['id', 'email', 'institution'],
    ofSetup: verdicts
  },
  noCommonLanguage: { create: noCommonLanguage, answers: ['languages'], ofSetup: nothing },
  noWorkingHours: {
    create: noWorkingHours,
    answers: ['timeZone'],
    ofSetup: ({ meetingDays }) => meetingDays
  },
  declaredConflict: {
    create: declaredConflict,
    answers: ['wishes', 'name', 'email', 'institution'],
    ofSetup: nothing
  },
  confirmedConflict: { create: confirmedConflict, answers: ['id'], ofSetup: verdicts },
  sameAdvisor: {
    create: unlessCleared(sameAdvisor),
    answers: ['id', 'custom', 'name', 'email'],
    ofSetup: verdicts
  },
  fewWorkingHours: {
    create: fewWorkingHours,
    answers: ['timeZone'],
    ofSetup: ({ meetingDays, limits }) => [meetingDays, limits.commonHours]
  },
  stageGap: {
    create: stageGap,
    answers: ['stage'],
    ofSetup: ({ limits }) => [limits.fewestSteps, limits.mostSteps]
  },
  otherSector: { create: otherSector, answers: ['wishes', 'sector'], ofSetup: nothing },
  earlierPair: { create: earlierPair, answers: ['id'], ofSetup: ({ earlierPairs }) => earlierPairs }
}

/** What a rule does, and what it reads. */
export function definitionOf(rule: BlockingRule): Definition {
  if (typeof rule === 'string') return rules[rule]
  return { create: question(rule), answers: ['custom'], ofSetup: () => rule }
}

/**
 * The rules under a setup in the order in which they are asked: of several that forbid a pair, the first is named. A
 * person's forbids come first, rules over own questions last.
 */
export function listRules({ questionRules }: Setup): readonly BlockingRule[] {
  return ['forbidden', 'forbiddenGroups', ...ruleNames, ...questionRules.map(({ rule }) => rule)]
}
