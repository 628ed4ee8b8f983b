import type { Instance } from './instance'
import { float64sAt, int32sAt, kernel } from './start-kernel'

/** Whose pairs stand in the kernel, who bids for whom, and for how many units there is room. */
let loaded: {
  readonly scores: WeakRef<Float64Array>
  readonly mentors: WeakRef<Int32Array>
  readonly bidding: 'mentees' | 'mentors'
  readonly units: number
} | null = null

/**
 * Writes the pairs into the kernel's memory, bidder by bidder. They stay until others come, and with them what the
 * kernel found out about them, so that further policies are quicker.
 */
export function loadPairs(instance: Instance, bidding: 'mentees' | 'mentors', units: number): void {
  const { pairScore, pairMentor, menteeCount, mentorCount } = instance
  const isLoaded =
    loaded?.scores.deref() === pairScore &&
    loaded.mentors.deref() === pairMentor &&
    loaded.bidding === bidding &&
    loaded.units >= units
  if (isLoaded) return
  loaded = { scores: new WeakRef(pairScore), mentors: new WeakRef(pairMentor), bidding, units }
  if (bidding === 'mentees') {
    kernel.placePairs(menteeCount, mentorCount, pairScore.length, units)
    writeRows(instance)
  } else {
    kernel.placePairs(mentorCount, menteeCount, pairScore.length, units)
    writeColumns(instance)
  }
}

/** To be called by whoever changed a score of an instance. */
export function forgetPairs(): void {
  loaded = null
}

function writeRows({ menteeCount, rowStart, pairMentor, pairScore }: Instance): void {
  int32sAt(kernel.pairStart(), menteeCount + 1).set(rowStart)
  int32sAt(kernel.pairHolder(), pairMentor.length).set(pairMentor)
  float64sAt(kernel.pairScore(), pairScore.length).set(pairScore)
}

function writeColumns({ menteeCount, mentorCount, rowStart, pairMentor, pairScore }: Instance): void {
  const start = int32sAt(kernel.pairStart(), mentorCount + 1)
  const holder = int32sAt(kernel.pairHolder(), pairMentor.length)
  const score = float64sAt(kernel.pairScore(), pairScore.length)
  for (let i = 0; i < menteeCount; i += 1) {
    for (let a = rowStart[i]!, end = rowStart[i + 1]!; a < end; a += 1) start[pairMentor[a]! + 1]! += 1
  }
  for (let j = 0; j < mentorCount; j += 1) start[j + 1]! += start[j]!
  const next = start.slice()
  const read = rowStart.slice()
  for (let first = 0; first < mentorCount; first += columnsAtOnce) {
    for (let i = 0; i < menteeCount; i += 1) {
      const end = rowStart[i + 1]!
      let a = read[i]!
      for (; a < end && pairMentor[a]! < first + columnsAtOnce; a += 1) {
        const at = next[pairMentor[a]!]!
        next[pairMentor[a]!] = at + 1
        holder[at] = i
        score[at] = pairScore[a]!
      }
      read[i] = a
    }
  }
}

/** Columns far apart lie on so many pages that each step would have to look its page up. */
const columnsAtOnce = 256
