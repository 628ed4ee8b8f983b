import { wrap } from 'comlink'
import type { DeriveKey } from './derive-key'

/** Derives in a worker of its own, which ends with the key: nothing of the passphrase stays behind in it. */
export const deriveInWorker: DeriveKey = async (request) => {
  const worker = new Worker(new URL('./key-worker.ts', import.meta.url), { type: 'module', name: 'key' })
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the key worker stopped')), { once: true })
  })
  try {
    return await Promise.race([wrap<DeriveKey>(worker)(request), failure])
  } finally {
    worker.terminate()
  }
}
