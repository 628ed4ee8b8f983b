import type { GroupLimit } from '#shared/domain/group-limit'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { Pool } from '#shared/domain/participant'
import { toTiers } from '#shared/domain/priority'
import type { Setup } from '#shared/domain/setup'
import { err, ok, type Result } from '#shared/lib/result'
import { type BuiltInstance, buildInstance, type PairIndices } from '#shared/matching/build-instance'
import { createScoring, type Scoring } from '#shared/scoring/create-scoring'
import { createMemory, type Memory } from '#shared/scoring/memory'
import { type LimitOfGroup, toLimits } from './to-limits'
import { allocateOwn, createTableMaker, type ScoreTable, type TableMaker } from '#shared/scoring/score-table'
import { toPairIndices } from './to-pair-indices'
import { toMatchingFailure } from './to-matching-failure'

/** An edition scored and laid out for the engine; any policy can be proposed from it. Indices follow the pool. */
export type PreparedMatching = {
  readonly pool: Pool
  readonly seed: number
  readonly scoring: Scoring
  readonly scores: ScoreTable
  readonly locks: readonly PairIndices[]
  readonly built: BuiltInstance
  readonly limits: readonly LimitOfGroup[]
  /** The limits per group as they were set. */
  readonly groupLimits: readonly GroupLimit[]
}

/** Scores every pair that no rule forbids. Refuses an empty side, unknown people in locks and forbids, and locks that contradict. */
export function prepareMatching(
  pool: Pool,
  setup: Setup,
  seed: number
): Result<PreparedMatching, MatchingFailure> {
  return createPrepareMatching(createMemory(), createTableMaker(allocateOwn))(pool, setup, seed)
}

/** The same for one edition after another: what a change leaves as it was is not scored anew. */
export function createPrepareMatching(memory: Memory, makeTable: TableMaker): typeof prepareMatching {
  return (pool, setup, seed) => prepare({ pool, setup, seed, memory, makeTable })
}

type Edition = {
  readonly pool: Pool
  readonly setup: Setup
  readonly seed: number
  readonly memory: Memory
  readonly makeTable: TableMaker
}

function prepare({ pool, setup, seed, memory, makeTable }: Edition): ReturnType<typeof prepareMatching> {
  const emptySide = (['mentor', 'mentee'] as const).find((role) => pool[`${role}s`].length === 0)
  if (emptySide) return err({ kind: 'side-empty', role: emptySide })
  const forbids = toPairIndices(pool, setup.forbids, 'forbid')
  if (!forbids.ok) return forbids
  const locks = toPairIndices(pool, setup.locks, 'lock')
  if (!locks.ok) return locks
  const scoring = createScoring(pool, setup, memory)
  const blocked = findBlockedLock(scoring, setup, locks.value)
  if (blocked) return err(blocked)
  const scores = makeTable(pool, scoring)
  const tiers = toTiers(pool, setup.priorities)
  const built = buildInstance({
    mentees: pool.mentees.map(({ id, demand }, index) => ({ id, demand, tier: tiers[index] ?? 1 })),
    mentors: pool.mentors.map(({ id, places, minimumLoad }) => ({
      id,
      capacity: places,
      minimum: minimumLoad
    })),
    grid: { score: scores.score, closed: scores.rule },
    locks: locks.value,
    balance: setup.balance,
    seed
  })
  if (built.ok) {
    const limits = toLimits(pool.mentees, built.value, setup.groupLimits)
    if (!limits.ok) return limits
    const people = { pool, seed, scoring, scores, locks: locks.value }
    return ok({ ...people, built: built.value, limits: limits.value, groupLimits: setup.groupLimits })
  }
  const nameOf = (people: readonly { readonly id: string }[]) => (index: number) => people[index]?.id ?? ''
  return err(toMatchingFailure(built.error, { mentee: nameOf(pool.mentees), mentor: nameOf(pool.mentors) }))
}

function findBlockedLock(
  scoring: Scoring,
  setup: Setup,
  locks: readonly PairIndices[]
): MatchingFailure | null {
  for (const [index, { mentee, mentor }] of locks.entries()) {
    const rule = scoring.blockingRule(mentee, mentor)
    const lock = setup.locks[index]
    if (rule !== null && lock) return { kind: 'lock-blocked', mentee: lock.mentee, mentor: lock.mentor, rule }
  }
  return null
}
