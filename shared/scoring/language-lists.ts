import type { Pool } from '#shared/domain/participant'
import { foldText } from '#shared/lib/fold-text'
import { createKeyLists, type KeyLists, sumCommon } from './key-lists'

export type LanguageLists = Pick<KeyLists, 'mentees' | 'mentors'> & {
  /** How many languages both speak; negative when one of them did not say. */
  readonly countCommon: (mentee: number, mentor: number) => number
  /** The languages both speak, as the mentee wrote them. */
  readonly common: (mentee: number, mentor: number) => readonly string[]
}

/** The languages of a pool, compared by folded text. */
export function createLanguageLists(pool: Pool): LanguageLists {
  const lists = createKeyLists({
    mentees: pool.mentees.map(({ languages }) => languages),
    mentors: pool.mentors.map(({ languages }) => languages),
    toKey: foldText
  })
  const each = lists.listedBy.map(() => 1)
  return {
    mentees: lists.mentees,
    mentors: lists.mentors,
    countCommon: (mentee, mentor) => {
      const asked = lists.mentees[mentee]
      const offered = lists.mentors[mentor]
      return asked?.length && offered?.length ? sumCommon(asked, offered, each) : -1
    },
    common: (mentee, mentor) => {
      const offered = new Set(lists.mentors[mentor])
      return (pool.mentees[mentee]?.languages ?? []).filter((text) => offered.has(lists.numberOf(text) ?? -1))
    }
  }
}
