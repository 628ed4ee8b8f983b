import type { CreateCriterion } from '../criterion'
import { nothingElse } from '../pair-rows'
import { createLanguageLists } from '../language-lists'
import { one, toMillionths, unknown } from '../millionths'
import { missingFact } from '../missing-fact'
import { toClasses } from '../to-classes'

/** The share of the mentee's languages that the mentor speaks; one common language is worth at least a half, none 0. */
export const language: CreateCriterion = (pool) => {
  const lists = createLanguageLists(pool)
  return {
    value: (mentee, mentor) => {
      const common = lists.countCommon(mentee, mentor)
      if (common <= 0) return common === 0 ? 0 : unknown
      return Math.max(one / 2, toMillionths(common, lists.mentees[mentee]?.length ?? common))
    },
    fact: (mentee, mentor) => {
      if (lists.countCommon(mentee, mentor) >= 0)
        return { kind: 'languages', common: lists.common(mentee, mentor) }
      return missingFact({
        mentee: Boolean(lists.mentees[mentee]?.length),
        mentor: Boolean(lists.mentors[mentor]?.length)
      })
    },
    beyond: nothingElse,
    classes: toClasses(lists.mentees.map((list) => list.join()))
  }
}
