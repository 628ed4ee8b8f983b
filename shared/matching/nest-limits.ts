import type { SparsePrices } from './certificate'
import type { Instance } from './instance'
import { findBrokenLimit, type Limit } from './limit'
import { menteeOf } from './network'
import { none } from './simplex-tree'

/**
 * Limits that the flow network can hold, as nodes of their own: one that counts pairs of a single mentor stands before
 * that mentor, one that counts all pairs of some mentees before these. Any two on one side are nested or apart.
 */
export type NestedLimits = {
  readonly limits: readonly Limit[]
  /** Indices of limits, larger ones before those that are nested in them. */
  readonly order: readonly number[]
  /** The next larger limit on the same side; `none` if there is none. */
  readonly parent: Int32Array
  /** The mentor whose pairs a limit counts; `none` for one that counts all pairs of some mentees. */
  readonly mentor: Int32Array
  /** The smallest limit on a mentee's pairs, and on a pair among those of its mentor; `none` if there is none. */
  readonly ofMentee: Int32Array
  readonly ofPair: Int32Array
  /** How many pairs may be chosen beside the locked ones. */
  readonly left: Int32Array
  /** 1 where locked pairs leave nothing of the limit, or of a larger one. */
  readonly shut: Uint8Array
  /** How many limits count pairs of several mentors. */
  readonly wide: number
}

/** What each limit costs every pair that it counts: nothing but for those that are `reached`. */
export type PricedLimits = {
  readonly nested: NestedLimits
  readonly price: Float64Array
  readonly reached: readonly number[]
}

/** Null where limits cross, count parts of what several mentees may have, or are broken by the locked pairs. */
export function nestLimits(instance: Instance, limits: readonly Limit[]): NestedLimits | null {
  if (findBrokenLimit(limits, instance.locked) !== null) return null
  const column = (length: number) => new Int32Array(length).fill(none)
  const nested = {
    limits,
    order: Array.from(limits.keys()).sort((a, b) => sizeOf(limits, b) - sizeOf(limits, a) || a - b),
    parent: column(limits.length),
    mentor: Int32Array.from(limits, ({ pairs }) => findOnlyMentor(instance, pairs)),
    ofMentee: column(instance.menteeCount),
    ofPair: column(instance.pairMentor.length),
    left: countLeft(instance, limits),
    shut: new Uint8Array(limits.length)
  }
  for (const limit of nested.order) {
    const innermost = nested.mentor[limit] === none ? nested.ofMentee : nested.ofPair
    const members = listMembers(instance, limits[limit]!, nested.mentor[limit]!)
    if (members === null) return null
    const parent = innermost[members[0] ?? none] ?? none
    for (const member of members) {
      if (innermost[member] !== parent) return null
      innermost[member] = limit
    }
    nested.parent[limit] = parent
    nested.shut[limit] = nested.left[limit] === 0 || nested.shut[parent] === 1 ? 1 : 0
  }
  return { ...nested, wide: nested.mentor.reduce((count, j) => count + (j === none ? 1 : 0), 0) }
}

/** Whether locked pairs leave no way to choose a pair of this mentee. */
export function isShut({ ofPair, ofMentee, shut }: NestedLimits, mentee: number, position: number): boolean {
  return shut[ofPair[position]!] === 1 || shut[ofMentee[mentee]!] === 1
}

/** What all limits on a pair cost together. */
export function costOfLimits(
  { nested, price }: Pick<PricedLimits, 'nested' | 'price'>,
  mentee: number,
  position: number
): number {
  return listLimits(nested, mentee, position).reduce((sum, limit) => sum + price[limit]!, 0)
}

/** A price for each limit, of which those are stated that are not 0. */
export function toDensePrices({ limits }: NestedLimits, prices: SparsePrices): Float64Array {
  const price = new Float64Array(limits.length)
  for (const [limit, value] of prices) price[limit] = value
  return price
}

/** All limits that count a mentee's pair at a position. */
export function listLimits(
  { ofPair, ofMentee, parent }: NestedLimits,
  mentee: number,
  position: number
): readonly number[] {
  const found: number[] = []
  for (let limit = ofPair[position]!; limit !== none; limit = parent[limit]!) found.push(limit)
  for (let limit = ofMentee[mentee]!; limit !== none; limit = parent[limit]!) found.push(limit)
  return found
}

/** How many chosen pairs each limit counts. */
export function countHeld(instance: Instance, nested: NestedLimits, chosen: Int32Array): Int32Array {
  const held = new Int32Array(nested.limits.length)
  for (const a of chosen) {
    for (const limit of listLimits(nested, menteeOf(instance, a), a)) held[limit]! += 1
  }
  return held
}

function sizeOf(limits: readonly Limit[], index: number): number {
  return limits[index]!.pairs.length
}

function findOnlyMentor({ pairMentor }: Instance, pairs: Int32Array): number {
  const mentor = pairMentor[pairs[0] ?? none] ?? none
  return pairs.every((a) => pairMentor[a] === mentor) ? mentor : none
}

function countLeft({ locked }: Instance, limits: readonly Limit[]): Int32Array {
  const isLocked = new Set(locked)
  return Int32Array.from(limits, ({ pairs, most }) =>
    isLocked.size === 0 ? most : most - pairs.reduce((held, a) => held + (isLocked.has(a) ? 1 : 0), 0)
  )
}

/** The pairs of one mentor as they are; else their mentees, or null if some of these have other pairs as well. */
function listMembers(
  instance: Instance,
  { pairs }: Limit,
  mentor: number
): (ArrayLike<number> & Iterable<number>) | null {
  if (mentor !== none) return pairs
  const { rowStart } = instance
  const mentees: number[] = []
  for (let k = 0; k < pairs.length; ) {
    const mentee = menteeOf(instance, pairs[k]!)
    const end = rowStart[mentee + 1]!
    if (pairs[k] !== rowStart[mentee]! || pairs[k + end - rowStart[mentee]! - 1] !== end - 1) return null
    mentees.push(mentee)
    k += end - rowStart[mentee]!
  }
  return mentees
}
