import { createLanguageLists } from '../language-lists'
import type { CreateRule } from '../rule'
import { nothingElse } from '../pair-rows'
import { toClasses } from '../to-classes'

/** Both say which languages they speak, and none is the same. */
export const noCommonLanguage: CreateRule = (pool) => {
  const lists = createLanguageLists(pool)
  return {
    forbids: (mentee, mentor) => lists.countCommon(mentee, mentor) === 0,
    block: (mentee, mentor) => ({
      rule: 'noCommonLanguage',
      mentee: pool.mentees[mentee]?.languages ?? [],
      mentor: pool.mentors[mentor]?.languages ?? []
    }),
    beyond: nothingElse,
    classes: toClasses(lists.mentees.map((list) => list.join()))
  }
}
