import type { SparsePrices } from './certificate'
import type { Instance } from './instance'
import { isShut, type NestedLimits } from './nest-limits'

/**
 * What a policy maximises, as SPEC.md (M16) states it, in BigInt: written a second time so that the check does not
 * lean on the solver. Pairs that do not `reach` a floor may not be chosen unless they are locked.
 */
export type ExactProblem = {
  readonly instance: Instance
  readonly profit: (position: number) => bigint
  readonly unitReward: (mentee: number, unit: number) => bigint
  readonly placeReward: (mentor: number, place: number) => bigint
  readonly reaches: (position: number) => boolean
}

/** Counts first, then scores of at least `floor` less balance. */
export function mostMatchedProblem(
  instance: Instance,
  { floor, nested }: { readonly floor: number; readonly nested: NestedLimits | null }
): ExactProblem {
  const gap = gapFor(instance, largestEffectOf(instance), nested)
  const { unitReward, reward } = toCounts(instance, gap, nested)
  return {
    instance,
    profit: (position) => BigInt(instance.pairScore[position]!),
    unitReward,
    placeReward: placeRewardOf(instance, { reward, cost: BigInt(instance.balance) }),
    reaches: (position) => instance.pairScore[position]! >= floor
  }
}

/** Twice the score less balance, and one for each pair. */
export function bestTotalProblem(instance: Instance, nested: NestedLimits | null): ExactProblem {
  const reward = gapFor(instance, 2n * largestEffectOf(instance) + 1n, nested)
  return {
    instance,
    profit: (position) => 2n * BigInt(instance.pairScore[position]!) + 1n,
    unitReward: () => 0n,
    placeReward: placeRewardOf(instance, { reward, cost: 2n * BigInt(instance.balance) }),
    reaches: () => true
  }
}

/** Counts alone, by pairs that score at least `floor`. */
export function countsProblem(
  instance: Instance,
  { floor, nested }: { readonly floor: number; readonly nested: NestedLimits | null }
): ExactProblem {
  const { unitReward, reward } = toCounts(instance, 1n, nested)
  return {
    instance,
    profit: () => 0n,
    unitReward,
    placeReward: placeRewardOf(instance, { reward, cost: 0n }),
    reaches: (position) => instance.pairScore[position]! >= floor
  }
}

/** The same, where every pair pays for the limits that count it, and may not be chosen where locked pairs fill one. */
export function withLimits(problem: ExactProblem, nested: NestedLimits, prices: SparsePrices): ExactProblem {
  const price = new Map(prices.map(([limit, value]) => [limit, BigInt(value)]))
  const cost: bigint[] = []
  for (const limit of nested.order)
    cost[limit] = (price.get(limit) ?? 0n) + (cost[nested.parent[limit]!] ?? 0n)
  const { rowStart, menteeCount } = problem.instance
  const menteeAt = new Int32Array(nested.ofPair.length)
  for (let i = 0; i < menteeCount; i += 1) menteeAt.fill(i, rowStart[i], rowStart[i + 1])
  return {
    ...problem,
    profit: (a) =>
      problem.profit(a) - (cost[nested.ofPair[a]!] ?? 0n) - (cost[nested.ofMentee[menteeAt[a]!]!] ?? 0n),
    reaches: (a) => problem.reaches(a) && !isShut(nested, menteeAt[a]!, a)
  }
}

/**
 * What units and minimum places earn. Where limits are shared by several mentors a level outweighs what a cycle through
 * all of these can move on the next one; else what it can move at the hub (SPEC.md, M16, M32).
 */
function toCounts(instance: Instance, gap: bigint, nested: NestedLimits | null) {
  const { levels, below } = levelsBelowOf(instance)
  const times = nested === null || nested.wide === 0 || levels < 2 ? null : BigInt(nested.wide + 2)
  return {
    unitReward: (mentee: number, unit: number) =>
      times === null
        ? gap * BigInt(below[mentee]! - unit)
        : gap * times ** BigInt(Math.max(0, below[mentee]! - unit - 1)),
    reward: times === null ? gap : gap * times ** BigInt(levels)
  }
}

function placeRewardOf({ minimum }: Instance, { reward, cost }: { reward: bigint; cost: bigint }) {
  return (mentor: number, place: number) => (place < minimum[mentor]! ? reward : 0n) - cost * BigInt(place)
}

function gapFor(
  { menteeCount, mentorCount, capacity }: Instance,
  effect: bigint,
  nested: NestedLimits | null
): bigint {
  const places = capacity.reduce((sum, count) => sum + count, 0)
  const length = Math.min(menteeCount, places, nested === null ? mentorCount : Infinity)
  return 2n * effect * BigInt(length + 1) + 1n
}

function largestEffectOf({ menteeCount, capacity, pairScore, balance }: Instance): bigint {
  let largest = 0
  for (const score of pairScore) largest = Math.max(largest, Math.abs(score))
  let extra = 0
  for (const places of capacity) extra = Math.max(extra, Math.min(places - 1, menteeCount))
  const costliest = BigInt(balance) * BigInt(extra)
  return costliest > BigInt(largest) ? costliest : BigInt(largest)
}

/** How many levels there are; per mentee, on how many its first unit and all that count less stand. */
function levelsBelowOf({ menteeCount, tier, demand, rowStart }: Instance) {
  const widest = new Map<number, number>()
  for (let i = 0; i < menteeCount; i += 1) {
    const units = Math.min(demand[i]!, rowStart[i + 1]! - rowStart[i]!)
    widest.set(tier[i]!, Math.max(units, widest.get(tier[i]!) ?? 0))
  }
  const below = new Map<number, number>()
  let levels = 0
  for (const [name, units] of [...widest].sort(([a], [b]) => b - a)) {
    levels += units
    below.set(name, levels)
  }
  return { levels, below: Array.from(tier, (name) => below.get(name)!) }
}
