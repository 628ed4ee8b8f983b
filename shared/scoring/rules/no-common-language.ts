import { createLanguageLists } from '../language-lists'
import type { CreateRule } from '../rule'
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
    classes: toClasses(lists.mentees.map((list) => list.join()))
  }
}
