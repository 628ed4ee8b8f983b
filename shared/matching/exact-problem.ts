import type { Instance } from './instance'

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
export function mostMatchedProblem(instance: Instance, floor = -Infinity): ExactProblem {
  const gap = gapFor(instance, largestEffectOf(instance))
  const levelsBelow = levelsBelowOf(instance)
  return {
    instance,
    profit: (position) => BigInt(instance.pairScore[position]!),
    unitReward: (mentee, unit) => gap * BigInt(levelsBelow[mentee]! - unit),
    placeReward: placeRewardOf(instance, { reward: gap, cost: BigInt(instance.balance) }),
    reaches: (position) => instance.pairScore[position]! >= floor
  }
}

/** Twice the score less balance, and one for each pair. */
export function bestTotalProblem(instance: Instance): ExactProblem {
  const reward = gapFor(instance, 2n * largestEffectOf(instance) + 1n)
  return {
    instance,
    profit: (position) => 2n * BigInt(instance.pairScore[position]!) + 1n,
    unitReward: () => 0n,
    placeReward: placeRewardOf(instance, { reward, cost: 2n * BigInt(instance.balance) }),
    reaches: () => true
  }
}

/** Counts alone, by pairs that score at least `floor`. */
export function countsProblem(instance: Instance, floor: number): ExactProblem {
  const levelsBelow = levelsBelowOf(instance)
  return {
    instance,
    profit: () => 0n,
    unitReward: (mentee, unit) => BigInt(levelsBelow[mentee]! - unit),
    placeReward: placeRewardOf(instance, { reward: 1n, cost: 0n }),
    reaches: (position) => instance.pairScore[position]! >= floor
  }
}

function placeRewardOf({ minimum }: Instance, { reward, cost }: { reward: bigint; cost: bigint }) {
  return (mentor: number, place: number) => (place < minimum[mentor]! ? reward : 0n) - cost * BigInt(place)
}

function gapFor({ menteeCount, mentorCount, capacity }: Instance, effect: bigint): bigint {
  const places = capacity.reduce((sum, count) => sum + count, 0)
  return 2n * effect * BigInt(Math.min(menteeCount, mentorCount, places) + 1) + 1n
}

function largestEffectOf({ menteeCount, capacity, pairScore, balance }: Instance): bigint {
  let largest = 0
  for (const score of pairScore) largest = Math.max(largest, Math.abs(score))
  let extra = 0
  for (const places of capacity) extra = Math.max(extra, Math.min(places - 1, menteeCount))
  const costliest = BigInt(balance) * BigInt(extra)
  return costliest > BigInt(largest) ? costliest : BigInt(largest)
}

/** Per mentee: on how many levels its first unit and all that count less stand. */
function levelsBelowOf({ menteeCount, tier, demand, rowStart }: Instance): readonly number[] {
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
  return Array.from(tier, (name) => below.get(name)!)
}
