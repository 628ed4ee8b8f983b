import { wrap } from 'comlink'
import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import { failureOf } from './failure-of'
import { tellPool } from './pool-parts'
import type { ScoringDesk, ScoringWorker } from './scoring-desk'

/** A scoring desk somewhere else: each answer comes later. */
export type Scorer = {
  readonly [K in keyof ScoringDesk]: (
    ...given: Parameters<ScoringDesk[K]>
  ) => Promise<Awaited<ReturnType<ScoringDesk[K]>>>
}

/** The desk as its worker has it: the pool comes in parts. */
type RemoteDesk = Omit<Scorer, 'open'> & {
  readonly know: (part: Pool) => Promise<void>
  readonly open: () => Promise<void>
  readonly knowAffinities: (affinities: Setup['affinities']) => Promise<void>
}

/**
 * A scorer whose worker starts when it is first asked, and keeps what it has scored. Where it dies all that was asked fails;
 * what is asked next begins with another, which knows no pool.
 */
export function createScorer(): Scorer {
  // Kept as long as the worker: a proxy that is thrown away closes what it led to.
  let running: Running | null = null
  let opened: Promise<void> = Promise.resolve()
  /** What is asked waits until the pool that was opened last is there as a whole. */
  const ask = async <T>(question: (desk: RemoteDesk) => Promise<T>): Promise<T> => {
    await opened
    const own = (running ??= startDesk())
    try {
      return await Promise.race([question(own.desk), own.failure])
    } catch (bug) {
      if (running === own && own.isDead()) forget(own)
      throw bug
    }
  }
  const forget = ({ worker }: Running) => {
    worker.terminate()
    running = null
    opened = Promise.resolve()
    told = null
  }
  const tell = (pool: Pool) =>
    ask(async (remote) => {
      await tellPool(remote, pool)
      await remote.open()
    })
  let told: Setup['affinities'] = null
  /** A setup without its affinities, which are told once: messages keep their order, so they are known before it comes. */
  const lighten = (remote: RemoteDesk, setup: Setup): Setup => {
    if (setup.affinities !== told) {
      told = setup.affinities
      void remote.knowAffinities(told)
    }
    return { ...setup, affinities: null }
  }
  /** The same of what holds a setup. */
  const ease = <Asked extends { readonly setup: Setup }>(remote: RemoteDesk, asked: Asked): Asked => ({
    ...asked,
    setup: lighten(remote, asked.setup)
  })
  return {
    open: (pool) => (opened = tell(pool)),
    measure: (request) => ask((remote) => remote.measure(ease(remote, request))),
    assign: (plan) => ask((remote) => remote.assign(ease(remote, plan))),
    listConcerned: (rule, setup) => ask((remote) => remote.listConcerned(rule, lighten(remote, setup))),
    findPossibleConflicts: (setup) => ask((remote) => remote.findPossibleConflicts(lighten(remote, setup))),
    scoreAll: (setup) => ask((remote) => remote.scoreAll(lighten(remote, setup)))
  }
}

type Running = {
  readonly worker: Worker
  readonly desk: RemoteDesk
  readonly failure: Promise<never>
  readonly isDead: () => boolean
}

/** A worker that cannot be loaded, or dies, is a bug of the window too: it is reported even if nobody waits for it. */
function startDesk(): Running {
  const worker = new Worker(new URL('./scoring-worker.ts', import.meta.url), {
    type: 'module',
    name: 'scoring'
  })
  let isDead = false
  const failure = failureOf(worker, 'scoring')
  failure.catch((bug: unknown) => {
    isDead = true
    reportError(bug)
  })
  return { worker, desk: wrap<ScoringWorker>(worker), failure, isDead: () => isDead }
}
