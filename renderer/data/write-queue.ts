/** Runs one step after the other, in the order in which they were asked for; one that fails stops none. */
export type WriteQueue = <T>(step: () => Promise<T>) => Promise<T>

export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve()
  return (step) => {
    const next = last.then(step)
    last = next.catch(() => null)
    return next
  }
}
