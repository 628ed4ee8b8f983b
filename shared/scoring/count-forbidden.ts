import type { Pool } from '#shared/domain/participant'
import { type RuleName, ruleNames, type Setup } from '#shared/domain/setup'
import { rules } from './rules'

/** How many pairs of the pool each rule forbids by itself, be it on or off. */
export function countForbidden(pool: Pool, setup: Setup): Readonly<Record<RuleName, number>> {
  const counts = {
    samePerson: 0,
    sameInstitution: 0,
    noCommonLanguage: 0,
    noWorkingHours: 0,
    declaredConflict: 0
  }
  for (const name of ruleNames) {
    const rule = rules[name](pool, setup)
    for (let mentee = 0; mentee < pool.mentees.length; mentee += 1) {
      for (let mentor = 0; mentor < pool.mentors.length; mentor += 1) {
        if (rule.forbids(mentee, mentor)) counts[name] += 1
      }
    }
  }
  return counts
}
