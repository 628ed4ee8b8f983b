import { wrap } from 'comlink'
import type { DeriveKey } from './derive-key'

/** Derives off the window's thread, in a worker that ends with the key, and its memory with it. */
export const deriveInWorker: DeriveKey = async (request) => {
  const worker = new Worker(new URL('./derive-key-worker.ts', import.meta.url), {
    type: 'module',
    name: 'vault'
  })
  const stopped = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker of the vault did not start')))
  })
  try {
    return await Promise.race([wrap<DeriveKey>(worker)(request), stopped])
  } finally {
    worker.terminate()
  }
}
