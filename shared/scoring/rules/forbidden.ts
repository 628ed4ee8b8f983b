import type { CreateRule } from '../rule'

/** The pairs that a person forbade in the setup, by participant ids. */
export const forbidden: CreateRule = (pool, setup) => {
  const reasons = new Map(
    setup.forbids.map(({ mentee, mentor, reason }) => [pairKey(mentee, mentor), reason])
  )
  const named = new Set(setup.forbids.map(({ mentee }) => mentee))
  const reasonOf = (mentee: number, mentor: number): string | undefined => {
    const menteeId = pool.mentees[mentee]?.id ?? ''
    return named.has(menteeId) ? reasons.get(pairKey(menteeId, pool.mentors[mentor]?.id ?? '')) : undefined
  }
  return {
    forbids: (mentee, mentor) => reasonOf(mentee, mentor) !== undefined,
    block: (mentee, mentor) => ({ rule: 'forbidden', reason: reasonOf(mentee, mentor) ?? '' }),
    classes: null
  }
}

function pairKey(mentee: string, mentor: string): string {
  return JSON.stringify([mentee, mentor])
}
