import { allOk } from '#shared/lib/all-ok'
import { ok, type Result } from '#shared/lib/result'

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

/** Gives way when it is asked between steps of long work and a good part of a frame has gone by since the last time. */
export function createPace(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < 8) return
    await giveWay()
    since = performance.now()
  }
}

/** So many pieces are made at once. */
const sliceLength = 20

/** Makes something of each, some at a time, so that a long list never holds the window up. */
export async function inSlices<A, B, E>(
  all: readonly A[],
  make: (one: A) => Promise<Result<B, E>>
): Promise<Result<readonly B[], E>> {
  const pace = createPace()
  const made: B[] = []
  for (let from = 0; from < all.length; from += sliceLength) {
    const slice = allOk(await Promise.all(all.slice(from, from + sliceLength).map(make)))
    if (!slice.ok) return slice
    made.push(...slice.value)
    await pace()
  }
  return ok(made)
}
