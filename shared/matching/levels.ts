import type { Instance } from './instance'

/**
 * In which order places count: all first mentors of the earliest tier, its second ones, …, then the next tier.
 * Unit `k` (from 0) of mentee `i` stands on level `first[i] + k` of `count`, and `demand[i]` is what `i` can get
 * at most: its demand, or its number of candidates if that is less.
 */
export type Levels = {
  readonly tiers: number
  readonly count: number
  readonly first: Int32Array
  readonly demand: Int32Array
}

export function toLevels(instance: Instance): Levels {
  const demand = Int32Array.from(instance.demand, (wanted, i) =>
    Math.min(wanted, instance.rowStart[i + 1]! - instance.rowStart[i]!)
  )
  const depth = new Map<number, number>()
  instance.tier.forEach((tier, i) => depth.set(tier, Math.max(depth.get(tier) ?? 0, demand[i]!)))
  const start = new Map<number, number>()
  let count = 0
  for (const tier of [...depth.keys()].sort((a, b) => a - b)) {
    start.set(tier, count)
    count += depth.get(tier)!
  }
  const first = Int32Array.from(instance.tier, (tier) => start.get(tier)!)
  return { tiers: depth.size, count, first, demand }
}
