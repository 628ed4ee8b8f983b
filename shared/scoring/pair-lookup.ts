import type { Pool } from '#shared/domain/participant'
import { toClassesOfSome } from './to-classes'

/** Values of some pairs: rows of mentees who have any, `none` elsewhere. */
export type PairLookup = {
  readonly at: (mentee: number, mentor: number) => number
  readonly size: number
  /** Mentees without any value are one class. */
  readonly classes: Int32Array
}

type NamedValue = { readonly mentee: string; readonly mentor: string; readonly value: number }

/**
 * Prepares values given by the ids of people; those of people who are not in the pool are passed over, the last of a
 * pair counts.
 */
export function createPairLookup(pool: Pool, values: Iterable<NamedValue>, none: number): PairLookup {
  const mentees = new Map(pool.mentees.map(({ id }, index) => [id, index]))
  const mentors = new Map(pool.mentors.map(({ id }, index) => [id, index]))
  const rows: (Map<number, number> | undefined)[] = []
  let size = 0
  for (const { mentee, mentor, value } of values) {
    const [row, column] = [mentees.get(mentee), mentors.get(mentor)]
    if (row === undefined || column === undefined) continue
    const found = (rows[row] ??= new Map())
    found.set(column, value)
    size += 1
  }
  return {
    at: (mentee, mentor) => rows[mentee]?.get(mentor) ?? none,
    size,
    classes: toClassesOfSome(pool.mentees.length, (mentee) => rows[mentee] !== undefined)
  }
}
