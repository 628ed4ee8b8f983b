import type { Instance } from './instance'
import { float64sAt, int32sAt, kernel } from './start-kernel'

/** Whose pairs stand in the kernel, and in which order. */
let loaded: {
  readonly scores: WeakRef<Float64Array>
  readonly mentors: WeakRef<Int32Array>
  readonly bidding: 'mentees' | 'mentors'
} | null = null

/**
 * Writes the pairs into the kernel's memory, bidder by bidder. They stay until others come, so that further policies
 * need not write them again.
 */
export function loadPairs(instance: Instance, bidding: 'mentees' | 'mentors'): void {
  const isLoaded =
    loaded?.bidding === bidding &&
    loaded.scores.deref() === instance.pairScore &&
    loaded.mentors.deref() === instance.pairMentor
  if (isLoaded) return
  loaded = {
    scores: new WeakRef(instance.pairScore),
    mentors: new WeakRef(instance.pairMentor),
    bidding
  }
  if (bidding === 'mentees') writeRows(instance)
  else writeColumns(instance)
}

/** To be called before somebody changes the scores of an instance. */
export function forgetPairs(): void {
  loaded = null
}

function writeRows({ menteeCount, rowStart, pairMentor, pairScore }: Instance): void {
  kernel.placePairs(menteeCount, pairMentor.length)
  int32sAt(kernel.pairStart(), menteeCount + 1).set(rowStart)
  int32sAt(kernel.pairHolder(), pairMentor.length).set(pairMentor)
  float64sAt(kernel.pairScore(), pairMentor.length).set(pairScore)
}

function writeColumns({ menteeCount, mentorCount, rowStart, pairMentor, pairScore }: Instance): void {
  kernel.placePairs(mentorCount, pairMentor.length)
  const start = int32sAt(kernel.pairStart(), mentorCount + 1)
  const holder = int32sAt(kernel.pairHolder(), pairMentor.length)
  const score = float64sAt(kernel.pairScore(), pairMentor.length)
  for (const j of pairMentor) start[j + 1]! += 1
  for (let j = 0; j < mentorCount; j += 1) start[j + 1]! += start[j]!
  const next = start.slice()
  for (let i = 0; i < menteeCount; i += 1) {
    for (let a = rowStart[i]!, end = rowStart[i + 1]!; a < end; a += 1) {
      const at = next[pairMentor[a]!]!
      next[pairMentor[a]!] = at + 1
      holder[at] = i
      score[at] = pairScore[a]!
    }
  }
}
