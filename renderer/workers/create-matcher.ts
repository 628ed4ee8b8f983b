import { proxy, type Remote, wrap } from 'comlink'
import { failureOf } from './failure-of'
import type {
  MatchingRequest,
  MatchingWorker,
  OnPolicyProgress,
  OnProposal,
  RunMatching
} from './matching-run'
import { createPoolTeller } from './pool-parts'

/** Runs the matching in a worker, one run at a time: a newer run ends the older, whose promise then never settles. */
export type Matcher = { readonly run: RunMatching; readonly cancel: () => void }

/** A matcher whose worker starts with the first run and is kept while runs end by themselves. */
export function createMatcher(): Matcher {
  let engine: Engine | null = null
  let isBusy = false

  const stop = () => {
    engine?.worker.terminate()
    engine = null
    isBusy = false
  }
  const cancel = () => {
    if (isBusy) stop()
  }
  const run: RunMatching = async (request, onProposal, onProgress) => {
    cancel()
    engine ??= startEngine()
    isBusy = true
    try {
      const result = await Promise.race([
        runAt(engine, request, { onProposal, onProgress }),
        failureOf(engine.worker, 'matching')
      ])
      isBusy = false
      return result
    } catch (bug) {
      stop()
      throw bug
    }
  }
  return { run, cancel }
}

type Engine = {
  readonly worker: Worker
  /** Kept as long as the worker: a proxy that is thrown away closes what it led to. */
  readonly remote: Remote<MatchingWorker>
  readonly tell: ReturnType<typeof createPoolTeller>
}

type Heard = { readonly onProposal: OnProposal; readonly onProgress: OnPolicyProgress }

async function runAt(
  { remote, tell }: Engine,
  { pool, ...request }: MatchingRequest,
  { onProposal, onProgress }: Heard
): ReturnType<RunMatching> {
  await tell(pool)
  return remote.run(request, proxy(onProposal), proxy(onProgress))
}

function startEngine(): Engine {
  const worker = new Worker(new URL('./matching-worker.ts', import.meta.url), {
    type: 'module',
    name: 'matching'
  })
  const remote = wrap<MatchingWorker>(worker)
  return { worker, remote, tell: createPoolTeller(remote) }
}
