import type { Instance } from './instance'
import type { Objective } from './objective'
import { placeReward } from './objective'

/**
 * Chosen pairs and prices while a solve runs. `use` says of each pair: 0 not chosen, 1 chosen, 2 locked.
 * `filled` and `load` count a mentee's and a mentor's pairs, `fixedFilled` and `fixedLoad` the locked ones of them.
 * The chosen pairs of mentor j that are not locked stand in `slotPair`/`slotMentee` from `slotStart[j]` on.
 */
export type Flow = {
  readonly use: Uint8Array
  readonly filled: Int32Array
  readonly load: Int32Array
  readonly fixedFilled: Int32Array
  readonly fixedLoad: Int32Array
  readonly menteePrice: Float64Array
  readonly mentorPrice: Float64Array
  readonly slotStart: Int32Array
  readonly slotPair: Int32Array
  readonly slotMentee: Int32Array
}

/** The flow of the locked pairs alone. A mentor whose places are all locked has an infinite price. */
export function createFlow(instance: Instance, objective: Objective): Flow {
  const { menteeCount, mentorCount } = instance
  const use = new Uint8Array(instance.pairMentor.length)
  const fixedFilled = new Int32Array(menteeCount)
  const fixedLoad = new Int32Array(mentorCount)
  for (const position of instance.locked) {
    use[position] = 2
    fixedFilled[menteeOf(instance, position)]! += 1
    fixedLoad[instance.pairMentor[position]!]! += 1
  }
  const slotStart = toSlotStart(instance, fixedLoad)
  const mentorPrice = Float64Array.from(fixedLoad, (load, j) =>
    load < instance.capacity[j]! ? -placeReward(objective, j, load) : Infinity
  )
  return {
    use,
    filled: fixedFilled.slice(),
    load: fixedLoad.slice(),
    fixedFilled,
    fixedLoad,
    menteePrice: new Float64Array(menteeCount),
    mentorPrice,
    slotStart,
    slotPair: new Int32Array(slotStart[mentorCount]!),
    slotMentee: new Int32Array(slotStart[mentorCount]!)
  }
}

/** The mentee of the candidate pair at a position: by bisection of the row starts. */
function menteeOf(instance: Instance, position: number): number {
  let low = 0
  let high = instance.menteeCount - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (instance.rowStart[middle]! <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** Chosen, unlocked pairs of a mentor. */
export function countSlots(flow: Flow, mentor: number): number {
  return flow.load[mentor]! - flow.fixedLoad[mentor]!
}

export type PlacedPair = { readonly position: number; readonly mentee: number; readonly mentor: number }

export function addPair(flow: Flow, pair: PlacedPair): void {
  const slot = flow.slotStart[pair.mentor]! + countSlots(flow, pair.mentor)
  flow.slotPair[slot] = pair.position
  flow.slotMentee[slot] = pair.mentee
  flow.use[pair.position] = 1
  flow.load[pair.mentor]! += 1
}

export function removePair(flow: Flow, pair: PlacedPair): void {
  const last = flow.slotStart[pair.mentor]! + countSlots(flow, pair.mentor) - 1
  let slot = last
  while (flow.slotPair[slot] !== pair.position) slot -= 1
  flow.slotPair[slot] = flow.slotPair[last]!
  flow.slotMentee[slot] = flow.slotMentee[last]!
  flow.use[pair.position] = 0
  flow.load[pair.mentor]! -= 1
}

function toSlotStart(instance: Instance, fixedLoad: Int32Array): Int32Array {
  const candidates = new Int32Array(instance.mentorCount)
  const { pairMentor } = instance
  // By index: over millions of pairs an iterator takes three times as long.
  for (let a = 0, count = pairMentor.length; a < count; a += 1) candidates[pairMentor[a]!]! += 1
  const slotStart = new Int32Array(instance.mentorCount + 1)
  for (let j = 0; j < instance.mentorCount; j += 1) {
    const places = Math.min(instance.capacity[j]!, candidates[j]!)
    slotStart[j + 1] = slotStart[j]! + places - fixedLoad[j]!
  }
  return slotStart
}
