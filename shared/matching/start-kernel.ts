/**
 * The compiled solver (./kernel), started once for all who import it. It keeps its memory, so that the next edition of
 * that size need not wait for it. `npm run kernel` compiles it anew.
 */
import { findPair } from './find-pair'
import type { Side } from './side'
import { kernelBytes } from './kernel-bytes'
import { lentPairs } from './lent-pairs'

type Pointer = number

/** What `kernel/index.ts` exports; it says what each does. */
type Exports = {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly placePairs: (mentees: number, mentors: number, pairs: number) => void
  readonly placeSides: (mentorsBid: 0 | 1, units: number) => void
  readonly placeNodes: (nodes: number) => void
  readonly nodePotential: () => Pointer
  readonly pairHead: () => Pointer
  readonly pairSign: () => Pointer
  readonly findEntering: (
    leastReads: number,
    gain: number,
    ...profit: [scale: number, bonus: number]
  ) => number
  readonly enteringGain: () => number
  readonly enteringTail: () => number
  readonly pairStart: () => Pointer
  readonly pairScore: () => Pointer
  readonly startOver: () => void
  readonly bidders: () => Pointer
  readonly holders: () => Pointer
  readonly setRewards: (
    ...numbers: [bidderStep: number, bidderBonus: number, holderStep: number, holderBonus: number]
  ) => void
  readonly setProfits: (scale: number, bonus: number, floor: number) => void
  readonly lockPair: (position: number) => void
  readonly fill: (mostReads: number) => number
  readonly raise: (mentorsBid: 0 | 1) => void
  readonly countFilled: (gap: number) => number
  readonly guessFloor: () => number
  readonly listAbove: (bidder: number, score: number) => Pointer
  readonly listLength: (bidder: number) => number
  readonly seatBidder: () => Pointer
  readonly seatPair: () => Pointer
  readonly seatCount: () => number
}

// Both are everywhere that JavaScript runs, but no part of the language, so shared/ has no types for them.
declare const atob: (base64: string) => string
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Exports }
}

const alignment = 16

export const kernel: Exports = startKernel()

function startKernel(): Exports {
  const text = atob(kernelBytes)
  const bytes = new Uint8Array(text.length)
  for (let k = 0; k < text.length; k += 1) bytes[k] = text.charCodeAt(k)
  const imports = { pairs: { readMentors, readScores, readColumn } }
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), imports).exports
}

/** Copies the mentors of the pairs from `first` up to `end` into the kernel's memory. */
function readMentors(first: number, end: number, at: Pointer): void {
  int32sAt(at, end - first).set(lentPairs().pairMentor.subarray(first, end))
}

function readScores(first: number, end: number, at: Pointer): void {
  float64sAt(at, end - first).set(lentPairs().pairScore.subarray(first, end))
}

/** Copies of each mentee the pair with a mentor, −1 if there is none, and its score. */
function readColumn(mentor: number, pairAt: Pointer, scoreAt: Pointer): void {
  const instance = lentPairs()
  const pairs = int32sAt(pairAt, instance.menteeCount)
  const scores = float64sAt(scoreAt, instance.menteeCount)
  for (let mentee = 0; mentee < instance.menteeCount; mentee += 1) {
    const pair = findPair(instance, mentee, mentor)
    pairs[mentee] = pair
    scores[mentee] = instance.pairScore[pair] ?? 0
  }
}

/** Numbers in the kernel's memory; to be asked for anew after each call that may make room. */
export function int32sAt(at: Pointer, length: number): Int32Array {
  return new Int32Array(kernel.memory.buffer, at, length)
}

export function int8sAt(at: Pointer, length: number): Int8Array {
  return new Int8Array(kernel.memory.buffer, at, length)
}

export function float64sAt(at: Pointer, length: number): Float64Array {
  return new Float64Array(kernel.memory.buffer, at, length)
}

/** The lists of a side in the kernel's memory, which stand one after the other. */
export function sideAt(start: Pointer, count: number): Pick<Side, SideList> {
  const doubles = roundUp(8 * count)
  const integers = roundUp(4 * count)
  const afterDoubles = start + 2 * doubles
  return {
    base: float64sAt(start, count),
    price: float64sAt(start + doubles, count),
    room: int32sAt(afterDoubles, count),
    owed: int32sAt(afterDoubles + integers, count),
    fixed: int32sAt(afterDoubles + 2 * integers, count)
  }
}

type SideList = 'base' | 'price' | 'room' | 'owed' | 'fixed'

function roundUp(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment
}
