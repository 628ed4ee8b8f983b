import { type KeyLists, sumCommon } from './key-lists'
import { toMillionths, unknown } from './millionths'
import { missingFact } from './missing-fact'
import { toClasses } from './to-classes'
import type { CompareFact } from '#shared/domain/pair-score'

export type Coverage = {
  readonly value: (mentee: number, mentor: number) => number
  /** The mentee's texts that the mentor listed too, in the mentee's words and order. */
  readonly common: (texts: readonly string[], mentor: number) => readonly string[]
  /** Who listed nothing, when `value` is unknown. */
  readonly missing: (mentee: number, mentor: number) => CompareFact
  /** Mentees who listed the same. */
  readonly classes: Int32Array
}

/** How much of what a mentee listed a mentor listed too, each key counting by its weight (positive integers). */
export function createCoverage(lists: KeyLists, weights: Int32Array): Coverage {
  const wanted = Int32Array.from(lists.mentees, (list) => sumCommon(list, list, weights))
  return {
    value: (mentee, mentor) => {
      const asked = lists.mentees[mentee]
      const offered = lists.mentors[mentor]
      if (!asked?.length || !offered?.length) return unknown
      return toMillionths(sumCommon(asked, offered, weights), wanted[mentee] ?? 0)
    },
    common: (texts, mentor) => {
      const offered = new Set(lists.mentors[mentor])
      return texts.filter((text) => offered.has(lists.numberOf(text) ?? -1))
    },
    missing: (mentee, mentor) =>
      missingFact({
        mentee: Boolean(lists.mentees[mentee]?.length),
        mentor: Boolean(lists.mentors[mentor]?.length)
      }),
    classes: toClasses(lists.mentees.map((list) => list.join()))
  }
}
