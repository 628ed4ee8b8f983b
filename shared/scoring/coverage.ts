import type { KeyLists } from './key-lists'
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

/**
 * How much of what a mentee listed a mentor listed too, each key counting by its weight (positive integers). A
 * mentee's row is summed over who listed each key, and kept until another mentee is asked for.
 */
export function createCoverage(lists: KeyLists, weights: Int32Array): Coverage {
  const sumOf = (list: Int32Array) => list.reduce((sum, key) => sum + (weights[key] ?? 0), 0)
  const wanted = Float64Array.from(lists.mentees, sumOf)
  const listing = toListing(lists)
  const row = new Float64Array(lists.mentors.length)
  let rowMentee = -1
  const fillRow = (mentee: number, asked: Int32Array) => {
    row.fill(0)
    for (const key of asked)
      for (const mentor of listing[key] ?? []) row[mentor] = (row[mentor] ?? 0) + (weights[key] ?? 0)
    rowMentee = mentee
  }
  return {
    value: (mentee, mentor) => {
      const asked = lists.mentees[mentee]
      const offered = lists.mentors[mentor]
      if (!asked?.length || !offered?.length) return unknown
      if (rowMentee !== mentee) fillRow(mentee, asked)
      return toMillionths(row[mentor] ?? 0, wanted[mentee] ?? 0)
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

/** Which mentors listed each key. */
function toListing({ mentors, listedBy }: KeyLists): readonly (readonly number[])[] {
  const listing: number[][] = Array.from(listedBy, () => [])
  mentors.forEach((list, mentor) => {
    for (const key of list) listing[key]?.push(mentor)
  })
  return listing
}
