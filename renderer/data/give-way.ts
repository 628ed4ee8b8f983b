import { allOk } from '#shared/lib/all-ok'
import { ok, type Result } from '#shared/lib/result'
import type { Steps } from '#shared/lib/steps'

/** Lets the window draw and answer before what follows goes on; a timer would make a window in the background wait. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** A good part of a frame, and a rest after which nothing of what ran before is still running, in milliseconds. */
const [longEnough, rest] = [8, 100]

let since = 0

/** Asked between steps of long work, gives way when a good part of a frame has gone by since anything last did. */
export async function pace(): Promise<void> {
  const gone = performance.now() - since
  if (gone < longEnough) return
  if (gone < rest) await giveWay()
  since = performance.now()
}

/** Does work a few milliseconds at a time. */
export async function inSteps<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await pace()
  }
}

/** So many pieces are made at once. */
const sliceLength = 20

/** Makes something of each, some at a time, so that a long list never holds the window up. */
export async function inSlices<A, B, E>(
  all: readonly A[],
  make: (one: A) => Promise<Result<B, E>>
): Promise<Result<readonly B[], E>> {
  const made: B[] = []
  for (let from = 0; from < all.length; from += sliceLength) {
    const slice = allOk(await Promise.all(all.slice(from, from + sliceLength).map(make)))
    if (!slice.ok) return slice
    made.push(...slice.value)
    await pace()
  }
  return ok(made)
}
