/** Rejects when a worker cannot be loaded or dies outside a call; else it never settles. */
export function failureOf(worker: Worker, name: string): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (event: ErrorEvent | MessageEvent) => {
      reject(
        new Error(`the ${name} worker stopped: ${event instanceof ErrorEvent ? event.message : event.type}`)
      )
    }
    worker.addEventListener('error', fail, { once: true })
    worker.addEventListener('messageerror', fail, { once: true })
  })
}
