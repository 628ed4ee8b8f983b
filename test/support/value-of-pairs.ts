import type { Policy } from '#shared/lib/policy'
import type { Instance } from '#shared/matching/instance'

/**
 * What an assignment is worth to a policy, most important first, as SPEC.md puts it in words: filled minimum places;
 * then filled places per tier and unit, or nothing; then the floor, or how seldom the lowest scores are used; then score
 * less balance; then pairs.
 */
export function valueOfPairs(
  instance: Instance,
  policy: Policy,
  pairs: readonly number[]
): readonly number[] {
  const scores = pairs.map((a) => instance.pairScore[a] ?? NaN)
  const minimums = filledMinimums(instance, pairs)
  if (policy === 'best-total') return [minimums, scoreLessBalance(instance, pairs), pairs.length]
  const counts = [minimums, ...filledLevels(instance, pairs)]
  if (policy === 'most-matched') return [...counts, scoreLessBalance(instance, pairs)]
  if (policy === 'leximin') return [...counts, ...rarityOfScores(instance, scores)]
  return [...counts, Math.min(...scores, Number.MAX_SAFE_INTEGER), sum(scores)]
}

/** The total of the pairs, less what the loads of the mentors cost. */
export function scoreLessBalance(instance: Instance, pairs: readonly number[]): number {
  return sum(pairs.map((a) => instance.pairScore[a] ?? NaN)) - balanceOf(instance, pairs)
}

/** Lexicographic order: positive if `a` is worth more. */
export function compareValues(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, k) => value !== b[k])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** How many mentees each mentor has. */
export function loadsOf(instance: Instance, pairs: readonly number[]): readonly number[] {
  const loads = new Array<number>(instance.mentorCount).fill(0)
  for (const a of pairs) {
    const mentor = instance.pairMentor[a] ?? 0
    loads[mentor] = (loads[mentor] ?? 0) + 1
  }
  return loads
}

export function filledMinimums(instance: Instance, pairs: readonly number[]): number {
  return loadsOf(instance, pairs).reduce((sum, load, j) => sum + Math.min(load, instance.minimum[j] ?? 0), 0)
}

/** How seldom each score of the instance is used, from the lowest up: of as many pairs the fewer low ones the better. */
function rarityOfScores(instance: Instance, scores: readonly number[]): readonly number[] {
  const levels = [...new Set(instance.pairScore)].sort((a, b) => a - b)
  return levels.map((level) => -scores.filter((score) => score === level).length)
}

function balanceOf(instance: Instance, pairs: readonly number[]): number {
  return loadsOf(instance, pairs).reduce((sum, load) => sum + (instance.balance * load * (load - 1)) / 2, 0)
}

/** Places filled by (tier, how many-eth mentor), tiers in order. */
function filledLevels(instance: Instance, pairs: readonly number[]): readonly number[] {
  const filled = Array.from(
    instance.demand,
    (_, i) =>
      pairs.filter((a) => a >= (instance.rowStart[i] ?? 0) && a < (instance.rowStart[i + 1] ?? 0)).length
  )
  const deepest = Math.max(0, ...instance.demand)
  const tiers = [...new Set(instance.tier)].sort((a, b) => a - b)
  return tiers.flatMap((tier) =>
    Array.from(
      { length: deepest },
      (_, unit) => filled.filter((count, i) => instance.tier[i] === tier && count > unit).length
    )
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
