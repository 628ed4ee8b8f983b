import type { CreateCriterion } from '../criterion'
import { nothingElse } from '../pair-rows'
import { createCoverage } from '../coverage'
import { goalKey } from '../goal-key'
import { createKeyLists } from '../key-lists'
import { unknown } from '../millionths'

/** The share of the mentee's goals that are among the topics the mentor offers; each goal counts alike. */
export const goals: CreateCriterion = (pool) => {
  const lists = createKeyLists({
    mentees: pool.mentees.map((mentee) => mentee.goals),
    mentors: pool.mentors.map((mentor) => mentor.goals),
    toKey: goalKey
  })
  const coverage = createCoverage(
    lists,
    lists.listedBy.map(() => 1)
  )
  return {
    value: coverage.value,
    fact: (mentee, mentor) => {
      if (coverage.value(mentee, mentor) === unknown) return coverage.missing(mentee, mentor)
      const wanted = pool.mentees[mentee]?.goals ?? []
      return { kind: 'goals', common: coverage.common(wanted, mentor), wanted }
    },
    beyond: nothingElse,
    classes: coverage.classes
  }
}
