import type { Assignment, BoardReason, UnmatchedMentee } from '#shared/domain/assignment'
import type { Seat } from '#shared/domain/journal/edition-values'
import type { Mentee, Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import type { Policy } from '#shared/lib/policy'
import { createScoring } from './create-scoring'

/** Who sits where on the board, by mentee; `policy` and `seed` are those the board started from. */
export type Seated = {
  readonly seatsOf: (mentee: string) => readonly Seat[]
  readonly policy: Policy
  readonly seed: number
}

/** What stands on the board as an assignment, with its scores under this setup, in the pool's order of mentees. */
export function toSeatedAssignment(
  pool: Pool,
  setup: Setup,
  { seatsOf, policy, seed }: Seated
): Assignment<BoardReason> {
  const scoring = createScoring(pool, setup)
  const mentorAt = new Map(pool.mentors.map(({ id }, index) => [id, index]))
  const isLocked = (mentee: string, mentor: string) =>
    setup.locks.some((lock) => lock.mentee === mentee && lock.mentor === mentor)
  const pairs = pool.mentees.flatMap(({ id }, index) =>
    seatsOf(id).flatMap(({ mentor }) => {
      const at = mentorAt.get(mentor)
      if (at === undefined) return []
      return [{ mentee: id, mentor, score: scoring.scorePair(index, at), locked: isLocked(id, mentor) }]
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
