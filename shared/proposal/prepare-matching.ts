import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { Pool } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'
import type { PairIds, Setup } from '#shared/domain/setup'
import { err, ok, type Result } from '#shared/lib/result'
import { type BuiltInstance, buildInstance } from '#shared/matching/build-instance'
import { createScoring, type Scoring } from '#shared/scoring/create-scoring'
import { type Candidates, scoreCandidates } from '#shared/scoring/score-candidates'
import { toMatchingFailure } from './to-matching-failure'

/** An edition scored and laid out for the engine; any policy can be proposed from it. Indices follow the pool. */
export type PreparedMatching = {
  readonly pool: Pool
  readonly setup: Setup
  readonly seed: number
  readonly scoring: Scoring
  readonly candidates: Candidates
  readonly built: BuiltInstance
}

/** Scores every pair that no rule forbids. Refuses an empty side, unknown people in locks and forbids, and locks that contradict. */
export function prepareMatching(pool: Pool, setup: Setup, seed: number): Result<PreparedMatching, MatchingFailure> {
  const emptySide = (['mentor', 'mentee'] as const).find((role) => peopleOf(pool, role).length === 0)
  if (emptySide) return err({ kind: 'side-empty', role: emptySide })
  const stranger = findStranger(pool, setup)
  if (stranger) return err(stranger)
  const scoring = createScoring(pool, setup)
  const locks = setup.locks.map((lock) => toIndices(pool, lock))
  const blocked = locks.findIndex(({ mentee, mentor }) => scoring.blockOf(mentee, mentor) !== null)
  if (blocked >= 0) return err(toBlockedLock(setup, blocked, scoring.blockOf(locks[blocked]?.mentee ?? 0, locks[blocked]?.mentor ?? 0)?.rule ?? 'forbidden'))
  const candidates = scoreCandidates(scoring, { mentees: pool.mentees.length, mentors: pool.mentors.length })
  const built = buildInstance({
    mentees: pool.mentees.map(({ id, demand, tier }) => ({ id, demand, tier })),
    mentors: pool.mentors.map(({ id, places, minimumLoad }) => ({ id, capacity: places, minimum: minimumLoad })),
    pairs: candidates,
    locks,
    balance: setup.balance,
    seed
  })
  if (!built.ok) return err(toMatchingFailure(pool, built.error))
  return ok({ pool, setup, seed, scoring, candidates, built: built.value })
}
