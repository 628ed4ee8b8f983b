import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { Pool } from '#shared/domain/participant'
import { defaultSetup } from '#shared/domain/setup'
import { type Policy, policies } from '#shared/lib/policy'
import type { Matcher } from '../workers/create-matcher'
import type { Proposal } from '../workers/matching-run'
import type { DeskStore } from './desk-store'
import type { RegistrationsStore } from './registrations-store'

export type Proposals = Readonly<Partial<Record<Policy, Proposal>>>

/** Where the matching of the imported people stands; `proposals` fill up one policy at a time. */
export type Matching =
  | { readonly kind: 'nothing-to-match' }
  | { readonly kind: 'running'; readonly pool: Pool; readonly proposals: Proposals }
  | { readonly kind: 'done'; readonly pool: Pool; readonly proposals: Proposals }
  | { readonly kind: 'failed'; readonly failure: MatchingFailure }
  | { readonly kind: 'broken' }

export type MatchingStore = { readonly state: StoreApi<Matching> }

/** The seed that breaks ties; the same everywhere until a person changes it. */
const seed = 1

/** Matches anew whenever the people change, the chosen policy first. */
export function createMatchingStore(
  matcher: Matcher,
  desk: DeskStore,
  registrations: RegistrationsStore
): MatchingStore {
  const state = createStore<Matching>(() => ({ kind: 'nothing-to-match' }))
  let run = 0

  const match = async (pool: Pool) => {
    const turn = ++run
    const chosen = desk.state.getState().policy
    let proposals: Proposals = {}
    state.setState({ kind: 'running', pool, proposals }, true)
    const result = await matcher.run(
      {
        pool,
        setup: defaultSetup,
        seed,
        policies: [chosen, ...policies.filter((policy) => policy !== chosen)]
      },
      (policy, proposal) => {
        if (turn !== run) return
        proposals = { ...proposals, [policy]: proposal }
        state.setState({ kind: 'running', pool, proposals }, true)
      }
    )
    if (turn !== run) return
    state.setState(
      result.ok ? { kind: 'done', pool, proposals } : { kind: 'failed', failure: result.error },
      true
    )
  }

  const follow = () => {
    const registered = registrations.state.getState()
    if (registered.kind === 'read' && registered.isComplete) {
      match(registered.pool).catch((bug: unknown) => {
        state.setState({ kind: 'broken' }, true)
        throw bug
      })
      return
    }
    run += 1
    matcher.cancel()
    state.setState({ kind: 'nothing-to-match' }, true)
  }
  registrations.state.subscribe(follow)
  return { state }
}
