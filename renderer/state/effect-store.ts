import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Effect } from '#shared/domain/effect'
import type { EditionState } from '#shared/domain/journal/edition-state'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import type { EditionStore } from './edition-store'
import { runLatest } from './run-latest'
import type { Plan, ScoringAnswers } from './scoring-answers'

/** What the setup comes to: as it is, or as a hand is just changing it; `before` is what stood before the change. */
type EffectNow =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly effect: Effect; readonly before: Effect | null }
  | { readonly kind: 'failed'; readonly failure: MatchingFailure }

export type EffectStore = Pick<ScoringAnswers, 'listConcerned' | 'findPossibleConflicts' | 'assign'> & {
  readonly state: StoreApi<EffectNow>
  /** Keeps the effect of the edition's setup up to date until the returned function is called. */
  readonly follow: () => () => void
  /** Shows what a change would do while a hand is at it; nothing of the edition changes. */
  readonly preview: (change: (setup: Setup) => Setup) => void
  /** Shows the edition's own setup again. */
  readonly settle: () => void
}

/** What the edition's own matching starts from. */
export function toPlan({ setup, policy, seed }: EditionState): Plan {
  return { setup, policy, seed }
}

type Wanted = { readonly setup: Setup; readonly isBase: boolean }

/** Measures one setup at a time; of those that wait only the newest is measured, so that a moving hand never queues. */
export function createEffectStore(answers: ScoringAnswers, edition: EditionStore): EffectStore {
  const state = createStore<EffectNow>(() => ({ kind: 'none' }))
  let base: { readonly pool: Pool; readonly effect: Effect } | null = null

  const measure = runLatest(async ({ setup, isBase }: Wanted) => {
    const desk = edition.state.getState()
    const { pool } = desk
    if (pool.mentors.length === 0 || pool.mentees.length === 0) {
      state.setState({ kind: 'none' }, true)
      return
    }
    const { policy, seed } = desk.edition
    const result = await answers.measure({ setup, policy, seed, isBase }, desk)
    if (edition.state.getState().pool !== pool) return
    if (result.ok) {
      const effect = result.value
      state.setState({ kind: 'known', effect, before: base?.pool === pool ? base.effect : null }, true)
      if (isBase) base = { pool, effect }
    } else state.setState({ kind: 'failed', failure: result.error }, true)
  })
  const settle = () => measure({ setup: edition.state.getState().edition.setup, isBase: true })

  return {
    state,
    follow: () => {
      settle()
      return edition.state.subscribe(({ pool, edition: now }, before) => {
        const isSame =
          now.setup === before.edition.setup &&
          now.policy === before.edition.policy &&
          now.seed === before.edition.seed
        if (pool !== before.pool || !isSame) settle()
      })
    },
    preview: (change) => measure({ setup: change(edition.state.getState().edition.setup), isBase: false }),
    settle,
    listConcerned: answers.listConcerned,
    findPossibleConflicts: answers.findPossibleConflicts,
    assign: answers.assign
  }
}
