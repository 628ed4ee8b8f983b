import { createStore, type StoreApi } from 'zustand/vanilla'
import { canonicalJson } from '#shared/domain/journal/canonical-json'
import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import { rememberBy } from '#shared/lib/remember-by'
import type { ScoreTable } from '#shared/scoring/score-table'
import type { EditionOnDesk, EditionStore } from './edition-store'
import { runLatest } from './run-latest'
import type { ScoringAnswers } from './scoring-answers'

/** All scores of a pool, and the setup they were made under. */
type Scored = { readonly pool: Pool; readonly setup: Setup; readonly table: ScoreTable }

/** Every pair's score and rule, made in a worker; null until the first are there. */
export type ScoreStore = {
  readonly state: StoreApi<Scored | null>
  /** Whether the scores wanted last could not be made. */
  readonly trouble: { readonly state: StoreApi<{ readonly hasStopped: boolean }> }
  /** From now on scores whatever people, weights and rules the edition has. */
  readonly follow: (edition: EditionStore) => void
  /** Scores once more what could not be scored. */
  readonly again: () => void
}

export function createScoreStore(
  answers: Pick<ScoringAnswers, 'scoreAll'>,
  report = (bug: unknown): void => reportError(bug)
): ScoreStore {
  const state = createStore<Scored | null>(() => null)
  const trouble = createStore(() => ({ hasStopped: false }))
  let latest: EditionOnDesk | null = null
  const scoreAll = runLatest(async (desk: EditionOnDesk) => {
    latest = desk
    trouble.setState({ hasStopped: false })
    try {
      const table = await answers.scoreAll(desk)
      state.setState({ pool: desk.pool, setup: desk.edition.setup, table }, true)
    } catch (bug) {
      trouble.setState({ hasStopped: true })
      report(bug)
    }
  })
  const follow = (edition: EditionStore) => {
    edition.state.subscribe((desk) => {
      const { pool, edition: now } = desk
      if (tableFor(state.getState(), pool, now.setup) !== null) return
      if (pool.mentors.length + pool.mentees.length > 0) scoreAll(desk)
    })
  }
  const again = () => {
    if (latest !== null) scoreAll(latest)
  }
  return { state, trouble: { state: trouble }, follow, again }
}

/** The table of these people under this setup, where it is the one that is known. */
export function tableFor(scored: Scored | null, pool: Pool, setup: Setup): ScoreTable | null {
  return scored?.pool === pool && isSameScored(scored.setup, setup) ? scored.table : null
}

/** Whether two setups give every pair the same score and the same rules. */
export function isSameScored(a: Setup, b: Setup): boolean {
  return a === b || (a.affinities === b.affinities && scoredText(a) === scoredText(b))
}

/** What of a setup scores and rules depend on; the affinities are too many to be compared one by one. */
const scoredText = rememberBy((setup: Setup) =>
  canonicalJson({ ...setup, locks: [], balance: 0, affinities: null })
)
