import type { Pool } from '#shared/domain/participant'
import { type RuleName, ruleNames, type Setup } from '#shared/domain/setup'
import { prepareRule } from './active-rules'
import { createMemory, type Memory } from './memory'

/** How many pairs of the pool each rule forbids by itself, be it on or off. */
export function countForbidden(
  pool: Pool,
  setup: Setup,
  memory: Memory = createMemory()
): Readonly<Record<RuleName, number>> {
  const counts: Partial<Record<RuleName, number>> = {}
  for (const name of ruleNames) counts[name] = countOf(name, { pool, setup, memory })
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
  otherSector: 0
}

function countOf(
  name: RuleName,
  edition: { readonly pool: Pool; readonly setup: Setup; readonly memory: Memory }
): number {
  const { rows } = prepareRule(name, edition)
  let count = 0
  for (let mentee = 0; mentee < edition.pool.mentees.length; mentee += 1)
    for (const forbids of rows(mentee)) count += forbids
  return count
}
