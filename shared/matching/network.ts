import type { Instance } from './instance'
import type { Objective } from './objective'
import { createSide, menteeRewards, mentorRewards, type Side } from './side'

/**
 * An instance under an objective, the pairs that are chosen so far, and prices. `use` says of each pair: 0 not chosen,
 * 1 chosen, 2 locked, 3 forbidden. Chosen pairs also stand with both their people (side.ts).
 * Pairs that score less than `floor` may not be chosen unless they are locked.
 */
export type Network = {
  readonly instance: Instance
  readonly objective: Objective
  readonly use: Uint8Array
  readonly mentees: Side
  readonly mentors: Side
  floor: number
}

/** The network in which the locked pairs alone are chosen. */
export function createNetwork(instance: Instance, objective: Objective): Network {
  const use = new Uint8Array(instance.pairMentor.length)
  for (const position of instance.locked) use[position] = 2
  const locks = countLocks(instance)
  return {
    instance,
    objective,
    use,
    mentees: createSide(menteeRewards(instance, objective), locks.mentees),
    mentors: createSide(mentorRewards(instance, objective), locks.mentors),
    floor: objective.floor
  }
}

/** How many locked pairs everybody has. */
export function countLocks(instance: Instance): {
  readonly mentees: Int32Array
  readonly mentors: Int32Array
} {
  const mentees = new Int32Array(instance.menteeCount)
  const mentors = new Int32Array(instance.mentorCount)
  for (const position of instance.locked) {
    mentees[menteeOf(instance, position)]! += 1
    mentors[instance.pairMentor[position]!]! += 1
  }
  return { mentees, mentors }
}

/** The mentee of the candidate pair at a position: by bisection of the row starts. */
export function menteeOf(instance: Instance, position: number): number {
  let low = 0
  let high = instance.menteeCount - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (instance.rowStart[middle]! <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** Positions of all chosen pairs, locked ones included, ascending. */
export function listPairs({ instance, mentees }: Network): Int32Array {
  const free = mentees.pairs.reduce((sum, pairs) => sum + pairs.length, 0)
  const positions = new Int32Array(free + instance.locked.length)
  positions.set(instance.locked)
  let next = instance.locked.length
  for (const pairs of mentees.pairs) {
    positions.set(pairs, next)
    next += pairs.length
  }
  return positions.sort()
}
