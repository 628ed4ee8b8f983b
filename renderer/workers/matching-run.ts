import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import type { Policy } from '#shared/lib/policy'
import type { Progress } from '#shared/lib/progress'
import type { Result } from '#shared/lib/result'
import type { Proposal } from '#shared/proposal/propose-assignment'
import type { PoolTray } from './pool-parts'

export type { Proposal } from '#shared/proposal/propose-assignment'

/** What is to be matched; the policies are worked through in this order. */
export type MatchingRequest = {
  readonly pool: Pool
  readonly setup: Setup
  readonly seed: number
  readonly policies: readonly Policy[]
}

/** One policy's answer, as soon as it is known; the run goes on once it was taken. */
export type OnProposal = (policy: Policy, proposal: Proposal) => void | Promise<void>

/** How far the engine is inside a policy, a few times a second. */
export type OnPolicyProgress = (policy: Policy, progress: Progress) => void

/** The engine in its worker: a run is over the pool whose parts it was told before. */
export type MatchingWorker = Pick<PoolTray, 'know'> & {
  readonly run: (
    request: Omit<MatchingRequest, 'pool'>,
    onProposal: OnProposal,
    onProgress: OnPolicyProgress
  ) => ReturnType<RunMatching>
}

/** Ends when every policy was reported, or with why nothing can be matched. */
export type RunMatching = (
  request: MatchingRequest,
  onProposal: OnProposal,
  onProgress: OnPolicyProgress
) => Promise<Result<null, MatchingFailure>>
