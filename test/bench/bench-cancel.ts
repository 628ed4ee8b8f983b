import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Figure } from './figure'
import { median } from './measure'

const rounds = 5
/** After the worker began: in the midst of a run, of which it makes one after the other. */
const workTime = 3000

/** A thread knows nothing of TypeScript unless it asks. */
const url = JSON.stringify(new URL('./solve-hard-edition.ts', import.meta.url).href)
const script = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${url}, ${url}))`

/** How long a run in the midst of its worst case lives on after it was called off: product-like scores, leximin. */
export async function benchCancel(): Promise<readonly Figure[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const worker = new Worker(script, { eval: true })
    await once(worker, 'message')
    await new Promise((done) => setTimeout(done, workTime))
    const start = performance.now()
    await worker.terminate()
    times.push(performance.now() - start)
  }
  const what = 'leximin called off, product-like scores, 1000 × 3000'
  return [
    { name: `${what}, median`, ours: median(times), anchor: '100 ms', theirs: 100 },
    { name: `${what}, slowest of ${rounds}`, ours: Math.max(...times), anchor: '100 ms', theirs: 100 }
  ]
}
