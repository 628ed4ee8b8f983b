import { proxy, type Remote, wrap } from 'comlink'
import { failureOf } from './failure-of'
import type {
  MatchingRequest,
  MatchingWorker,
  OnPolicyProgress,
  OnProposal,
  RunMatching
} from './matching-run'
import { tellPool } from './pool-parts'

/** Runs the matching in a worker, one run at a time: a newer run ends the older, whose promise then never settles. */
export type Matcher = { readonly run: RunMatching; readonly cancel: () => void }

/** A matcher whose worker starts with the first run and is kept while runs end by themselves. */
export function createMatcher(): Matcher {
  let worker: Worker | null = null
  // Kept as long as the worker: a proxy that is thrown away closes what it led to.
  let remote: Remote<MatchingWorker> | null = null
  let isBusy = false

  const stop = () => {
    worker?.terminate()
    worker = null
    remote = null
    isBusy = false
  }
  const cancel = () => {
    if (isBusy) stop()
  }
  const run: RunMatching = async (request, onProposal, onProgress) => {
    cancel()
    worker ??= startWorker()
    remote ??= wrap<MatchingWorker>(worker)
    isBusy = true
    try {
      const result = await Promise.race([
        runAt(remote, request, { onProposal, onProgress }),
        failureOf(worker, 'matching')
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

type Heard = { readonly onProposal: OnProposal; readonly onProgress: OnPolicyProgress }

async function runAt(
  remote: Remote<MatchingWorker>,
  { pool, ...request }: MatchingRequest,
  { onProposal, onProgress }: Heard
): ReturnType<RunMatching> {
  await tellPool(remote, pool)
  return remote.run(request, proxy(onProposal), proxy(onProgress))
}

function startWorker(): Worker {
  return new Worker(new URL('./matching-worker.ts', import.meta.url), { type: 'module', name: 'matching' })
}
