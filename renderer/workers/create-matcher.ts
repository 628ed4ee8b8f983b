import { proxy, wrap } from 'comlink'
import type { MatchingRequest, OnProposal, RunMatching } from './matching-run'

/** Runs the matching in a worker, one run at a time: a newer run ends the older, whose promise then never settles. */
export type Matcher = { readonly run: RunMatching; readonly cancel: () => void }

/** A matcher whose worker starts with the first run and is kept while runs end by themselves. */
export function createMatcher(): Matcher {
  let worker: Worker | null = null
  let isBusy = false

  const cancel = () => {
    if (!isBusy) return
    worker?.terminate()
    worker = null
    isBusy = false
  }
  const run = async (request: MatchingRequest, onProposal: OnProposal) => {
    cancel()
    worker ??= startWorker()
    isBusy = true
    const result = await wrap<RunMatching>(worker)(request, proxy(onProposal))
    isBusy = false
    return result
  }
  return { run, cancel }
}

function startWorker(): Worker {
  return new Worker(new URL('./matching-worker.ts', import.meta.url), { type: 'module', name: 'matching' })
}
