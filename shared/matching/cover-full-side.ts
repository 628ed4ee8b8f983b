import type { Cover } from './certificate'
import { listAbove } from './find-best'
import type { Instance } from './instance'
import { type Levels, toLevels } from './levels'
import { countLocks } from './network'
import { countPlaces } from './objective'

/**
 * The cover that proves that no more can be filled than `filled` where one side is full, which needs no search; null
 * where neither is. If all units and minimum loads are filled, all prices are 0. If all places are, and units stand on
 * one level, a place costs what a unit earns.
 */
export function coverFullSide(instance: Instance, filled: number): Cover | null {
  if (filled === countRewards(toLevels(instance)) + countMinimums(instance)) {
    return priceOpen(instance, { mentee: 0, mentor: 0, bound: filled })
  }
  return arePlacesFull(instance, filled)
    ? priceOpen(instance, { mentee: -1, mentor: 1, bound: filled })
    : null
}

/** A mentor of whom it is asked whether pairs above a floor can fill all its places, as without a floor all are filled. */
type Asked = { readonly mentor: number; readonly floor: number; readonly filled: number }

/**
 * Where all places can be filled, the cover that proves that pairs above a floor fill less, because one mentor has
 * fewer of them than places: these places cost nothing then, and units of the few earn what they do. Null if it has
 * enough, or not all places can be filled.
 */
export function coverScarceMentor(instance: Instance, { mentor, floor, filled }: Asked): Cover | null {
  if (!arePlacesFull(instance, filled)) return null
  const { demand } = toLevels(instance)
  const locks = countLocks(instance)
  const few = listAbove(instance, mentor, floor).filter((i) => locks.mentees[i] !== demand[i])
  const places = instance.capacity[mentor]! - locks.mentors[mentor]!
  if (few.length >= places) return null
  const cover = priceOpen(instance, { mentee: -1, mentor: 1, bound: filled - places + few.length })
  for (const i of few) cover.mentee[i] = 0
  cover.mentor[mentor] = 0
  return cover
}

/** Whether all places and minimum loads are filled, by units that stand on one level. */
function arePlacesFull(instance: Instance, filled: number): boolean {
  return filled === countPlaces(instance) + countMinimums(instance) && toLevels(instance).count === 1
}

function countMinimums({ minimum }: Instance): number {
  return minimum.reduce((sum, places) => sum + places, 0)
}

/** What all units earn, where the last level counts 1. */
function countRewards({ count, first, demand }: Levels): number {
  let rewards = 0
  for (let i = 0; i < demand.length; i += 1) {
    for (let unit = 0; unit < demand[i]!; unit += 1) rewards += count - first[i]! - unit
  }
  return rewards
}

type OpenPrices = { readonly mentee: number; readonly mentor: number; readonly bound: number }

/** The same price for all of a side, but 0 for those to whom locks leave nothing. */
function priceOpen(instance: Instance, { mentee, mentor, bound }: OpenPrices) {
  const { demand } = toLevels(instance)
  const locks = countLocks(instance)
  return {
    mentee: Array.from(demand, (units, i) => (locks.mentees[i]! < units ? mentee : 0)),
    mentor: Array.from(instance.capacity, (places, j) => (locks.mentors[j]! < places ? mentor : 0)),
    limit: null,
    bound
  }
}
