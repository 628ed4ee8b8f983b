import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { Pool } from '#shared/domain/participant'
import { type Policy, policies } from '#shared/lib/policy'
import type { Progress } from '#shared/lib/progress'
import type { Result } from '#shared/lib/result'
import type { Matcher } from '../workers/create-matcher'
import {
  type MatchingRequest,
  type OnPolicyProgress,
  type OnProposal,
  type Proposal
} from '../workers/matching-run'
import { giveWay } from '../data/give-way'
import type { EditionOnDesk, EditionStore } from './edition-store'
import { publicIdsOf, type PublicIds } from './public-ids'
import type { Plan } from './scoring-answers'

export type Proposals = Readonly<Partial<Record<Policy, Proposal>>>

/** Where the matching of the imported people stands; `proposals` fill up one policy at a time. */
export type Matching =
  | { readonly kind: 'nothing-to-match' }
  | {
      readonly kind: 'running'
      readonly pool: Pool
      readonly proposals: Proposals
      /** How far the policy is that is worked on; null until it says so. */
      readonly progress: Progress | null
    }
  | { readonly kind: 'stopped'; readonly pool: Pool; readonly proposals: Proposals }
  | { readonly kind: 'done'; readonly pool: Pool; readonly proposals: Proposals }
  | { readonly kind: 'failed'; readonly failure: MatchingFailure }
  | { readonly kind: 'broken' }

export type MatchingStore = {
  readonly state: StoreApi<Matching>
  /** Ends a run at once; what it has proposed so far stays. */
  readonly stop: () => void
  /** Matches what is on the desk once more. */
  readonly again: () => void
}

/** Matches anew whenever the people, the weights, the rules or the seed change, the chosen policy first. */
export function createMatchingStore(matcher: Matcher, edition: EditionStore): MatchingStore {
  const state = createStore<Matching>(() => ({ kind: 'nothing-to-match' }))
  let run = 0

  const match = async ({ pool, edition: { setup, policy, seed } }: EditionOnDesk) => {
    const turn = ++run
    const isBusy = state.getState().kind === 'running'
    matcher.cancel()
    let proposals: Proposals = {}
    const show = (progress: Progress | null) =>
      state.setState({ kind: 'running', pool, proposals, progress }, true)
    show(null)
    // The window shows the people first. While a hand goes on changing things nothing is begun only to be ended.
    await (isBusy ? untilStill() : giveWay())
    if (turn !== run) return
    const ids = publicIdsOf(pool)
    const onProposal: OnProposal = (policy, proposal) => {
      if (turn !== run) return
      proposals = { ...proposals, [policy]: toOwnProposal(proposal, ids) }
      show(null)
    }
    // Progress travels on a port of its own, and may come behind the proposal.
    const onProgress: OnPolicyProgress = (policy, progress) =>
      turn === run && !(policy in proposals) ? show(progress) : undefined
    const result = await matcher.run(toRequest(ids, { setup, policy, seed }), onProposal, onProgress)
    if (turn === run) state.setState(toEnd(result, { pool, proposals }), true)
  }

  const start = (desk: EditionOnDesk) => {
    match(desk).catch((bug: unknown) => {
      state.setState({ kind: 'broken' }, true)
      throw bug
    })
  }
  const end = () => {
    run += 1
    matcher.cancel()
  }
  const stop = () => {
    const now = state.getState()
    if (now.kind !== 'running') return
    end()
    state.setState({ ...now, kind: 'stopped' }, true)
  }
  const again = () => start(edition.state.getState())

  edition.state.subscribe((now, before) => {
    const { setup, seed, facts } = now.edition
    const isSame = setup === before.edition.setup && seed === before.edition.seed
    if (now.pool === before.pool && isSame) return
    if (facts.import.has('mentor') && facts.import.has('mentee')) {
      start(now)
      return
    }
    end()
    state.setState({ kind: 'nothing-to-match' }, true)
  })
  return { state, stop, again }
}

/** So long nothing else is to be changed. */
function untilStill(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150))
}

function toEnd(
  result: Result<null, MatchingFailure>,
  matched: { readonly pool: Pool; readonly proposals: Proposals }
): Matching {
  return result.ok ? { kind: 'done', ...matched } : { kind: 'failed', failure: result.error }
}

function toRequest({ pool, toPublicSetup }: PublicIds, { setup, policy, seed }: Plan): MatchingRequest {
  const others = policies.filter((other) => other !== policy)
  return { pool, setup: toPublicSetup(setup), seed, policies: [policy, ...others] }
}

function toOwnProposal(proposal: Proposal, ids: PublicIds): Proposal {
  return {
    ...proposal,
    withoutLimits: proposal.withoutLimits && {
      ...proposal.withoutLimits,
      pairs: proposal.withoutLimits.pairs.map(ids.toOwnPair)
    },
    assignment: ids.toOwnAssignment(proposal.assignment),
    unmetMinimums: proposal.unmetMinimums.map(({ mentor, missing }) => ({
      mentor: ids.toOwn('mentor', mentor),
      missing
    }))
  }
}
