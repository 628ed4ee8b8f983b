import type { Assignment, BoardReason, UnmatchedMentee } from '#shared/domain/assignment'
import type { Seat } from '#shared/domain/journal/edition-values'
import type { Mentee, Pool } from '#shared/domain/participant'
import { pairKey } from '#shared/domain/journal/edition-values'
import type { PairScore } from '#shared/domain/pair-score'
import type { PairIds, Setup } from '#shared/domain/setup'
import type { Policy } from '#shared/lib/policy'

/** Who sits where on the board, by mentee; `policy` and `seed` are those the board started from. */
export type Seated = {
  readonly seatsOf: (mentee: string) => readonly Seat[]
  /** Null for somebody who does not take part. */
  readonly scorePair: (pair: PairIds) => PairScore | null
  readonly policy: Policy
  readonly seed: number
}

/** What stands on the board as an assignment with its scores, in the pool's order of mentees. */
export function toSeatedAssignment(
  pool: Pool,
  { locks }: Setup,
  { seatsOf, scorePair, policy, seed }: Seated
): Assignment<BoardReason> {
  const locked = new Set(locks.map(pairKey))
  const pairs = pool.mentees.flatMap(({ id }) =>
    seatsOf(id).flatMap(({ mentor }) => {
      const pair = { mentee: id, mentor }
      const score = scorePair(pair)
      return score === null ? [] : [{ ...pair, score, locked: locked.has(pairKey(pair)) }]
    })
  )
  const scores = pairs.map(({ score }) => score.millionths)
  return {
    policy,
    seed,
    pairs,
    unmatched: pool.mentees.flatMap((mentee) => toParked(mentee, seatsOf(mentee.id).length)),
    total: scores.reduce((sum, score) => sum + score, 0),
    worst: scores.length === 0 ? null : scores.reduce((low, score) => Math.min(low, score))
  }
}

function toParked({ id, demand }: Mentee, seats: number): readonly UnmatchedMentee<BoardReason>[] {
  return seats >= demand ? [] : [{ mentee: id, missing: demand - seats, reason: { code: 'parked' } }]
}
