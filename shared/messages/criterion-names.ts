import type { BlockingRule, CriterionOfScore } from '#shared/domain/pair-score'
import type { QuestionRule } from '#shared/domain/question-rule'
import type { Comparison, CriterionName, LimitName } from '#shared/domain/setup'
import { questionRuleName } from './question-rule-words'

const criteria: Readonly<Record<CriterionName, string>> = {
  expertise: 'Expertise',
  goals: 'Goals',
  wishes: 'Stated wishes',
  identity: 'Identity wish',
  sector: 'Sector',
  stage: 'Career stage',
  workingHours: 'Working hours',
  language: 'Language',
  region: 'Region',
  text: 'Statement',
  affinity: 'Affinity file',
  rating: 'Committee’s rating'
}

const rules: Readonly<Record<Exclude<BlockingRule, QuestionRule>, string>> = {
  forbidden: 'Forbidden by the committee',
  forbiddenGroups: 'Forbidden between groups',
  samePerson: 'Same person',
  sameInstitution: 'Same institution',
  noCommonLanguage: 'No common language',
  noWorkingHours: 'No common working hours',
  declaredConflict: 'Declared conflict',
  confirmedConflict: 'Confirmed conflict',
  sameAdvisor: 'Same advisor',
  fewWorkingHours: 'Few common working hours',
  stageGap: 'Career-stage gap',
  otherSector: 'Another sector than sought',
  earlierPair: 'Paired in an earlier edition'
}

const limits: Readonly<Record<LimitName, string>> = {
  commonHours: 'Fewest common hours',
  fewestSteps: 'Fewest career steps ahead',
  mostSteps: 'Most career steps ahead'
}

const comparisons: Readonly<Record<Comparison, string>> = {
  same: 'The same answer',
  overlap: 'Answers in common',
  near: 'Numbers that are near'
}

/** A criterion as a heading or label. */
export function criterionName(name: CriterionName): string {
  return criteria[name]
}

/** The same where it may be one of the committee's own: its question. */
export function nameOfCriterion(of: CriterionOfScore): string {
  return of.criterion === 'custom' ? of.question : criterionName(of.criterion)
}

/** A rule as a heading or label. */
export function ruleName(rule: BlockingRule): string {
  return typeof rule === 'string' ? rules[rule] : questionRuleName(rule)
}

/** A rule where a line goes on; what a form asked keeps its letters. */
export function ruleInside(rule: BlockingRule): string {
  return typeof rule === 'string' ? ruleName(rule).toLowerCase() : ruleName(rule)
}

/** A number that a rule compares with, as a label. */
export function limitName(limit: LimitName): string {
  return limits[limit]
}

/** How answers to a question are compared, as a label. */
export function comparisonName(comparison: Comparison): string {
  return comparisons[comparison]
}
