import type {
  Exchange,
  NeighbourRepairs,
  PairRegret,
  Relaxations,
  Repair,
  SupportedRepairs
} from '#shared/domain/explanation'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { Pool } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'
import type { PairIds, Setup } from '#shared/domain/setup'
import type { Policy } from '#shared/lib/policy'
import type { Result } from '#shared/lib/result'
import type { PoolTray } from './pool-parts'

/** What is explained: an edition as the matching gets it, under one policy. */
export type ExplainedEdition = {
  readonly pool: Pool
  readonly setup: Setup
  readonly seed: number
  readonly policy: Policy
}

type PersonId = { readonly role: Role; readonly id: string }

/** Looks for the repairs between two neighbours. Once ended it stops at once, and what it promised never settles. */
export type RepairSearch = {
  readonly between: (neighbours: NeighbourRepairs) => Promise<readonly Repair[]>
  readonly end: () => void
}

/** What the engine can be asked about an edition; ids are those of its pool. `seats` is the board. */
export type Explaining = {
  /** Whether there are limits per group that costs leave out, as they cross. */
  readonly leavesLimitsOut: boolean
  readonly regretsOf: (person: PersonId) => Promise<readonly PairRegret[]>
  readonly exchangeFor: (pair: PairIds, seats: readonly PairIds[]) => Promise<Exchange | null>
  readonly listRepairs: (seats: readonly PairIds[]) => Promise<SupportedRepairs>
  readonly openRepairSearch: (seats: readonly PairIds[]) => RepairSearch
  readonly findRelaxations: (mentees: readonly string[]) => Promise<Relaxations>
}

/** The same in the worker, one edition at a time. */
export type ExplainingWorker = Pick<PoolTray, 'know'> & {
  /** Solves the edition over the pool whose parts it was told before. */
  readonly prepare: (
    edition: Omit<ExplainedEdition, 'pool'>
  ) => Result<Pick<Explaining, 'leavesLimitsOut'>, MatchingFailure>
  readonly regretsOf: (person: PersonId) => readonly PairRegret[]
  readonly exchangeFor: (pair: PairIds, seats: readonly PairIds[]) => Exchange | null
  readonly listRepairs: (seats: readonly PairIds[]) => SupportedRepairs
  readonly listRepairsBetween: (
    seats: readonly PairIds[],
    neighbours: NeighbourRepairs
  ) => Promise<readonly Repair[]>
  readonly findRelaxations: (mentees: readonly string[]) => Relaxations
}
