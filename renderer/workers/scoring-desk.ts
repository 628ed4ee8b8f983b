import type { Effect } from '#shared/domain/effect'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { ConcernedPair } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import type { PossibleConflict } from '#shared/domain/possible-conflict'
import type { PairIds, Setup, SetRule } from '#shared/domain/setup'
import { invariant } from '#shared/lib/invariant'
import type { Policy } from '#shared/lib/policy'
import { ok, type Result } from '#shared/lib/result'
import type { LoadSolver } from '#shared/matching/assign-within-limits'
import { assignPairs } from '#shared/proposal/assign-pairs'
import { type Chosen, measureEffect } from '#shared/proposal/measure-effect'
import { createPrepareMatching } from '#shared/proposal/prepare-matching'
import { countForbidden } from '#shared/scoring/count-forbidden'
import { createScoring } from '#shared/scoring/create-scoring'
import { findPossibleConflicts } from '#shared/scoring/find-possible-conflicts'
import { listConcerned } from '#shared/scoring/list-concerned'
import { createMemory } from '#shared/scoring/memory'
import { type Allocate, allocateOwn, createTableMaker, type ScoreTable } from '#shared/scoring/score-table'
import type { PoolTray } from './pool-parts'

/** `isBase`: what later effects are compared with. */
export type EffectRequest = {
  readonly setup: Setup
  readonly policy: Policy
  readonly seed: number
  readonly isBase: boolean
}

/** The best pairs of one policy under one setup. */
type Plan = { readonly setup: Setup; readonly policy: Policy; readonly seed: number }

/** Answers questions about one pool under many setups; what a change leaves as it was is not scored anew. */
export type ScoringDesk = {
  readonly open: (pool: Pool) => void
  readonly measure: (request: EffectRequest) => Result<Effect, MatchingFailure>
  readonly assign: (plan: Plan) => Promise<Result<readonly PairIds[], MatchingFailure>>
  readonly listConcerned: (rule: SetRule, setup: Setup) => readonly ConcernedPair[]
  readonly findPossibleConflicts: (setup: Setup) => readonly PossibleConflict[]
  /** Scores every pair; where memory can be shared the window sees the very table. */
  readonly scoreAll: (setup: Setup) => ScoreTable
}

/** The desk in its worker: it opens the pool whose parts it was told before, and knows the affinities of every setup. */
export type ScoringWorker = Omit<ScoringDesk, 'open'> &
  Pick<PoolTray, 'know'> & {
    readonly open: () => void
    readonly knowAffinities: (affinities: Setup['affinities']) => void
  }

/** A desk without a pool; the first that is asked of it must be to open one. The solver is loaded where limits per group bind. */
export function createScoringDesk(loadSolver: LoadSolver, allocate: Allocate = allocateOwn): ScoringDesk {
  const memory = createMemory()
  const makeTable = createTableMaker(allocate)
  const prepare = createPrepareMatching(memory, createTableMaker(allocateOwn))
  let pool: Pool | null = null
  let base: Chosen | null = null
  const opened = (): Pool => {
    invariant(pool !== null, 'a pool was opened before anything is asked')
    return pool
  }
  return {
    open: (next) => {
      pool = next
      base = null
    },
    measure: ({ setup, policy, seed, isBase }) => {
      const prepared = prepare(opened(), setup, seed)
      if (!prepared.ok) return prepared
      const concerned = countForbidden(opened(), setup, memory)
      const { effect, chosen } = measureEffect(prepared.value, policy, { chosen: base, concerned })
      if (isBase) base = chosen
      return ok(effect)
    },
    assign: async ({ setup, policy, seed }) => {
      const prepared = prepare(opened(), setup, seed)
      return prepared.ok ? ok(await assignPairs(prepared.value, policy, loadSolver)) : prepared
    },
    listConcerned: (rule, setup) => listConcerned(rule, { pool: opened(), setup, memory }),
    findPossibleConflicts: (setup) => findPossibleConflicts({ pool: opened(), setup, memory }),
    scoreAll: (setup) => makeTable(opened(), createScoring(opened(), setup, memory))
  }
}
