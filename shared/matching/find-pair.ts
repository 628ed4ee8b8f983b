import type { Instance } from './instance'

/** The position of a mentee's candidate pair with a mentor, or −1 if the two are no candidates. */
export function findPair(instance: Instance, mentee: number, mentor: number): number {
  let low = instance.rowStart[mentee]!
  const end = instance.rowStart[mentee + 1]!
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if (instance.pairMentor[middle]! < mentor) low = middle + 1
    else high = middle
  }
  return low < end && instance.pairMentor[low] === mentor ? low : -1
}
