/** Milliseconds that some work takes. */
export function timed<T>(work: () => T): { readonly milliseconds: number; readonly value: T } {
  const start = performance.now()
  const value = work()
  return { milliseconds: performance.now() - start, value }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
