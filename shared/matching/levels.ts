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

export function toLevels({ menteeCount, tier, demand: wanted, rowStart }: Instance): Levels {
  const demand = new Int32Array(menteeCount)
  const depth = new Map<number, number>()
  for (let i = 0; i < menteeCount; i += 1) {
    const most = Math.min(wanted[i]!, rowStart[i + 1]! - rowStart[i]!)
    demand[i] = most
    const before = depth.get(tier[i]!)
    if (before === undefined || before < most) depth.set(tier[i]!, most)
  }
  const start = new Map<number, number>()
  let count = 0
  for (const name of [...depth.keys()].sort((a, b) => a - b)) {
    start.set(name, count)
    count += depth.get(name)!
  }
  const first = new Int32Array(menteeCount)
  for (let i = 0; i < menteeCount; i += 1) first[i] = start.get(tier[i]!)!
  return { tiers: depth.size, count, first, demand }
}
