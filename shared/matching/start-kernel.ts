/**
 * The compiled solver (./kernel): started when it is first asked for, one for all, with a memory that only it writes to
 * while it runs. `npm run kernel` compiles it anew.
 */
import type { Side } from './side'
import { kernelBytes } from './kernel-bytes'

type Pointer = number

/** What `kernel/index.ts` exports; it says what each does. */
type Exports = {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly placePairs: (...counts: [bidders: number, holders: number, pairs: number, units: number]) => void
  readonly pairStart: () => Pointer
  readonly pairHolder: () => Pointer
  readonly pairScore: () => Pointer
  readonly startOver: () => void
  readonly bidders: () => Pointer
  readonly holders: () => Pointer
  readonly setRewards: (
    ...numbers: [bidderStep: number, bidderBonus: number, holderStep: number, holderBonus: number]
  ) => void
  readonly setProfits: (scale: number, bonus: number, floor: number) => void
  readonly lockPair: (bidder: number, holder: number) => void
  readonly fill: (mostReads: number) => number
  readonly guessFloor: () => number
  readonly seatBidder: () => Pointer
  readonly seatHolder: () => Pointer
  readonly seatCount: () => number
}

// Both are everywhere that JavaScript runs, but no part of the language, so shared/ has no types for them.
declare const atob: (base64: string) => string
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: Exports }
}

export const kernel: Exports = startKernel()

function startKernel(): Exports {
  const text = atob(kernelBytes)
  const bytes = new Uint8Array(text.length)
  for (let k = 0; k < text.length; k += 1) bytes[k] = text.charCodeAt(k)
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports
}

/** Numbers in the kernel's memory; to be asked for anew after each call that may make room. */
export function int32sAt(at: Pointer, length: number): Int32Array {
  return new Int32Array(kernel.memory.buffer, at, length)
}

export function float64sAt(at: Pointer, length: number): Float64Array {
  return new Float64Array(kernel.memory.buffer, at, length)
}

const alignment = 16

/** The lists of a side in the kernel's memory, which stand one after the other. */
export function sideAt(start: Pointer, count: number): Pick<Side, SideList> {
  let at = start
  const place = <T extends Int32Array | Float64Array>(list: T): T => {
    at = Math.ceil((at + list.byteLength) / alignment) * alignment
    return list
  }
  return {
    base: place(float64sAt(at, count)),
    price: place(float64sAt(at, count)),
    room: place(int32sAt(at, count)),
    owed: place(int32sAt(at, count)),
    fixed: place(int32sAt(at, count)),
    filled: place(int32sAt(at, count))
  }
}

type SideList = 'base' | 'price' | 'room' | 'owed' | 'fixed' | 'filled'
