import { wrap } from 'comlink'
import type { ScoringDesk } from './scoring-desk'

/** A scoring desk somewhere else: each answer comes later. */
export type Scorer = {
  readonly [K in keyof ScoringDesk]: (
    ...given: Parameters<ScoringDesk[K]>
  ) => Promise<ReturnType<ScoringDesk[K]>>
}

/** A scorer whose worker starts when it is first asked, and keeps what it has scored. */
export function createScorer(): Scorer {
  let desk: Scorer | null = null
  const ask = () => (desk ??= startDesk())
  return {
    open: (pool) => ask().open(pool),
    measure: (request) => ask().measure(request),
    assign: (plan) => ask().assign(plan),
    listConcerned: (rule, setup) => ask().listConcerned(rule, setup),
    findPossibleConflicts: (setup) => ask().findPossibleConflicts(setup)
  }
}

/** A worker that cannot be loaded, or dies, is a bug of the window: nobody would answer it otherwise. */
function startDesk(): Scorer {
  const worker = new Worker(new URL('./scoring-worker.ts', import.meta.url), {
    type: 'module',
    name: 'scoring'
  })
  worker.addEventListener('error', ({ message }) =>
    reportError(new Error(`the scoring worker stopped: ${message}`))
  )
  return wrap<ScoringDesk>(worker)
}
