import type { Pool } from '#shared/domain/participant'
import { type RuleName, ruleNames, type Setup } from '#shared/domain/setup'
import { prepareRule } from './active-rules'
import type { Memory } from './memory'

/** How many pairs of the pool each rule forbids by itself, be it on or off. */
export function countForbidden(pool: Pool, setup: Setup, memory: Memory): Readonly<Record<RuleName, number>> {
  const counts: Partial<Record<RuleName, number>> = {}
  for (const name of ruleNames) counts[name] = prepareRule(name, { pool, setup, memory }).countPairs()
  return { ...noCounts, ...counts }
}

const noCounts: Readonly<Record<RuleName, number>> = {
  samePerson: 0,
  sameInstitution: 0,
  noCommonLanguage: 0,
  noWorkingHours: 0,
  declaredConflict: 0,
  confirmedConflict: 0,
  sameAdvisor: 0,
  fewWorkingHours: 0,
  stageGap: 0,
  otherSector: 0,
  earlierPair: 0
}
