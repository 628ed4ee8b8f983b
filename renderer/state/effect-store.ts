import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Effect } from '#shared/domain/effect'
import type { EditionState } from '#shared/domain/journal/edition-state'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { ConcernedPair } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import type { PossibleConflict } from '#shared/domain/possible-conflict'
import type { PairIds, RuleName, Setup } from '#shared/domain/setup'
import type { Policy } from '#shared/lib/policy'
import { ok, type Result } from '#shared/lib/result'
import type { Scorer } from '../workers/create-scorer'
import { seed } from '../workers/matching-run'
import type { EditionOnDesk, EditionStore } from './edition-store'
import { createPublicIds, type PublicIds } from './public-ids'
import { runLatest } from './run-latest'

/** What the setup comes to: as it is, or as a hand is just changing it; `before` is what stood before the change. */
type EffectNow =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly effect: Effect; readonly before: Effect | null }
  | { readonly kind: 'failed'; readonly failure: MatchingFailure }

export type EffectStore = {
  readonly state: StoreApi<EffectNow>
  /** Keeps the effect of the edition's setup up to date until the returned function is called. */
  readonly follow: () => () => void
  /** Shows what a change would do while a hand is at it; nothing of the edition changes. */
  readonly preview: (change: (setup: Setup) => Setup) => void
  /** Shows the edition's own setup again. */
  readonly settle: () => void
  /** The pairs that a rule concerns by itself, the first of many. */
  readonly listConcerned: (rule: RuleName, desk: EditionOnDesk) => Promise<readonly ConcernedPair[]>
  readonly findPossibleConflicts: (desk: EditionOnDesk) => Promise<readonly PossibleConflict[]>
  /** Who would be with whom under another plan; found out once for each plan. */
  readonly assign: (plan: Plan, desk: EditionOnDesk) => Promise<Assigned>
}

/** What a matching starts from. */
export type Plan = { readonly setup: Setup; readonly policy: Policy; readonly seed: number }

/** What the edition's own matching starts from. */
export function toPlan({ setup, policy }: EditionState): Plan {
  return { setup, policy, seed }
}

export type Assigned = Result<readonly PairIds[], MatchingFailure>

type Wanted = { readonly setup: Setup; readonly isBase: boolean }

/** Measures one setup at a time; of those that wait only the newest is measured, so that a moving hand never queues. */
export function createEffectStore(scorer: Scorer, edition: EditionStore): EffectStore {
  const state = createStore<EffectNow>(() => ({ kind: 'none' }))
  const asked = createAsked(scorer)
  let base: { readonly pool: Pool; readonly effect: Effect } | null = null

  const measure = runLatest(async ({ setup, isBase }: Wanted) => {
    const desk = edition.state.getState()
    const { pool } = desk
    if (pool.mentors.length === 0 || pool.mentees.length === 0) {
      state.setState({ kind: 'none' }, true)
      return
    }
    const ids = await asked.idsOf(desk)
    const { policy } = desk.edition
    const result = await scorer.measure({ setup: ids.toPublicSetup(setup), policy, seed, isBase })
    if (edition.state.getState().pool !== pool) return
    if (result.ok) {
      const effect = toOwnEffect(result.value, ids)
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
        const isSame = now.setup === before.edition.setup && now.policy === before.edition.policy
        if (pool !== before.pool || !isSame) settle()
      })
    },
    preview: (change) => measure({ setup: change(edition.state.getState().edition.setup), isBase: false }),
    settle,
    listConcerned: asked.listConcerned,
    findPossibleConflicts: asked.findPossibleConflicts,
    assign: asked.assign
  }
}

type Asked = Pick<EffectStore, 'listConcerned' | 'findPossibleConflicts' | 'assign'> & {
  readonly idsOf: (desk: EditionOnDesk) => Promise<PublicIds>
}

/** Asks the scorer in public ids, so that ties fall as everywhere, and answers in the journal's. */
function createAsked(scorer: Scorer): Asked {
  let opened: { readonly pool: Pool; readonly ids: PublicIds } | null = null
  const idsOf = async ({ pool }: EditionOnDesk): Promise<PublicIds> => {
    if (opened?.pool === pool) return opened.ids
    const ids = createPublicIds(pool)
    opened = { pool, ids }
    await scorer.open(ids.pool)
    return ids
  }
  const assigned = new WeakMap<Plan, { readonly pool: Pool; readonly answer: Promise<Assigned> }>()
  const assign = async (plan: Plan, desk: EditionOnDesk): Promise<Assigned> => {
    const ids = await idsOf(desk)
    const found = await scorer.assign({ ...plan, setup: ids.toPublicSetup(plan.setup) })
    return found.ok ? ok(found.value.map(ids.toOwnPair)) : found
  }
  return {
    idsOf,
    listConcerned: async (rule, desk) => {
      const ids = await idsOf(desk)
      const pairs = await scorer.listConcerned(rule, ids.toPublicSetup(desk.edition.setup))
      return pairs.map((pair) => toOwnPair(pair, ids))
    },
    findPossibleConflicts: async (desk) => {
      const ids = await idsOf(desk)
      const pairs = await scorer.findPossibleConflicts(ids.toPublicSetup(desk.edition.setup))
      return pairs.map((pair) => toOwnPair(pair, ids))
    },
    assign: (plan, desk) => {
      const known = assigned.get(plan)
      if (known?.pool === desk.pool) return known.answer
      const answer = assign(plan, desk)
      assigned.set(plan, { pool: desk.pool, answer })
      return answer
    }
  }
}

function toOwnPair<P extends PairIds>(pair: P, { toOwn }: PublicIds): P {
  return { ...pair, mentee: toOwn('mentee', pair.mentee), mentor: toOwn('mentor', pair.mentor) }
}

function toOwnEffect(effect: Effect, { toOwn }: PublicIds): Effect {
  const mentors = (found: readonly string[]) => found.map((mentor) => toOwn('mentor', mentor))
  return {
    ...effect,
    moves: effect.moves.map(({ mentee, before, after, gain }) => ({
      mentee: toOwn('mentee', mentee),
      before: mentors(before),
      after: mentors(after),
      gain
    }))
  }
}
