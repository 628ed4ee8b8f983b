import type { Instance } from './instance'

/**
 * The position of a mentee's candidate pair with a mentor, or −1 if the two are no candidates. Rows are nearly even, so
 * the search gallops from where the mentor would stand in an even one, then bisects.
 */
export function findPair(instance: Instance, mentee: number, mentor: number): number {
  const { pairMentor, rowStart, mentorCount } = instance
  const start = rowStart[mentee]!
  const end = rowStart[mentee + 1]!
  let low = start + Math.floor(((end - start) * mentor) / mentorCount)
  let high = low
  for (let step = 4; high < end && pairMentor[high]! < mentor; step *= 2) {
    low = high + 1
    high = Math.min(end, high + step)
  }
  for (let step = 4; low > start && pairMentor[low - 1]! >= mentor; step *= 2) {
    high = low - 1
    low = Math.max(start, low - step)
  }
  while (low < high) {
    const middle = (low + high) >>> 1
    if (pairMentor[middle]! < mentor) low = middle + 1
    else high = middle
  }
  return low < end && pairMentor[low] === mentor ? low : -1
}
