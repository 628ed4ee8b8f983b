import type { ConcernedPair } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import type { Setup, SetRule } from '#shared/domain/setup'
import { prepareRule } from './active-rules'
import type { Memory } from './memory'

const most = 200

type Edition = { readonly pool: Pool; readonly setup: Setup; readonly memory: Memory }

/** The pairs that a rule concerns by itself, in the pool's order, the first two hundred. */
export function listConcerned(name: SetRule, edition: Edition): readonly ConcernedPair[] {
  const { pool } = edition
  const rule = prepareRule(name, edition)
  const found: ConcernedPair[] = []
  for (let mentee = 0; mentee < pool.mentees.length; mentee += 1) {
    const row = rule.rows.of(mentee)
    if (row === null) continue
    for (let mentor = row.indexOf(1); mentor >= 0; mentor = row.indexOf(1, mentor + 1)) {
      if (found.length === most) return found
      const pair = { mentee: pool.mentees[mentee]?.id ?? '', mentor: pool.mentors[mentor]?.id ?? '' }
      found.push({ ...pair, block: rule.block(mentee, mentor) })
    }
  }
  return found
}
