import type { Instance } from './instance'
import { lendPairs } from './lent-pairs'
import { float64sAt, int32sAt, int8sAt, kernel } from './start-kernel'

/** Whose pairs the kernel knows, who bids for whom, and for how many units there is room. */
let loaded: {
  readonly scores: WeakRef<Float64Array>
  readonly mentors: WeakRef<Int32Array>
  readonly bidding: 'mentees' | 'mentors'
  readonly units: number
} | null = null

/**
 * Lets the kernel read the pairs. What it found out about them stays until others come, so that further policies are
 * quicker.
 */
export function loadPairs(instance: Instance, bidding: 'mentees' | 'mentors', units: number): void {
  const { pairScore, pairMentor } = instance
  lendPairs(instance)
  const isLoaded =
    loaded?.scores.deref() === pairScore &&
    loaded.mentors.deref() === pairMentor &&
    loaded.bidding === bidding &&
    loaded.units >= units
  if (isLoaded) return
  loaded = { scores: new WeakRef(pairScore), mentors: new WeakRef(pairMentor), bidding, units }
  writeStarts(instance)
  kernel.placeSides(bidding === 'mentors' ? 1 : 0, units)
}

/** What the simplex method keeps in the kernel's memory while it runs: until pairs are written again. */
export type KernelArcs = {
  readonly potential: Float64Array
  readonly pairHead: Int32Array
  readonly pairSign: Int8Array
}

/** Writes the pairs' scores into the kernel's memory, and makes room for so many nodes and the pairs' heads and signs. */
export function loadArcs(instance: Instance, nodes: number): KernelArcs {
  forgetPairs()
  writeStarts(instance)
  kernel.placeNodes(nodes)
  const count = instance.pairScore.length
  float64sAt(kernel.pairScore(), count).set(instance.pairScore)
  return {
    potential: float64sAt(kernel.nodePotential(), nodes),
    pairHead: int32sAt(kernel.pairHead(), count),
    pairSign: int8sAt(kernel.pairSign(), count)
  }
}

function writeStarts({ pairScore, rowStart, menteeCount, mentorCount }: Instance): void {
  kernel.placePairs(menteeCount, mentorCount, pairScore.length)
  int32sAt(kernel.pairStart(), rowStart.length).set(rowStart)
}

/** To be called by whoever changed a score of an instance. */
export function forgetPairs(): void {
  loaded = null
}
