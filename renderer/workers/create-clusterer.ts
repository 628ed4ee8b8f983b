import { wrap } from 'comlink'
import type { SpellingCluster } from '#shared/domain/spelling'
import type { clusterSpellings, SpellingsInUse } from '#shared/quality/cluster-spellings'
import { failureOf } from './failure-of'

/** Finds which spellings may mean one thing. A newer question ends the older, whose promise then never settles. */
export type Clusterer = { readonly find: (inUse: SpellingsInUse) => Promise<readonly SpellingCluster[]> }

/** Each question has a worker of its own, which ends with the answer. */
export function createClusterer(): Clusterer {
  let latest: Worker | null = null
  return {
    find: async (inUse) => {
      latest?.terminate()
      const worker = startWorker()
      latest = worker
      // Kept until the answer is there: a proxy that is thrown away closes what it led to.
      const remote = wrap<typeof clusterSpellings>(worker)
      try {
        return await Promise.race([remote(inUse), failureOf(worker, 'spelling')])
      } finally {
        worker.terminate()
      }
    }
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module', name: 'spelling' })
}
