import type { Policy } from '#shared/lib/policy'
import type { Instance } from '#shared/matching/instance'
import type { Limit } from '#shared/matching/limit'
import { compareValues, valueOfPairs } from './value-of-pairs'

/** The worth of the best assignment that keeps all limits, found by trying every set of pairs; null if there is none. */
export function bestWithinLimits(
  instance: Instance,
  policy: Policy,
  limits: readonly Limit[]
): readonly number[] | null {
  const locked = new Set(instance.locked)
  let best: readonly number[] | null = null
  const tryFrom = (position: number, chosen: readonly number[]): void => {
    if (!isAllowed(instance, limits, chosen)) return
    if (position === instance.pairMentor.length) {
      const value = valueOfPairs(instance, policy, chosen)
      if (best === null || compareValues(value, best) > 0) best = value
      return
    }
    tryFrom(position + 1, [...chosen, position])
    if (!locked.has(position)) tryFrom(position + 1, chosen)
  }
  tryFrom(0, [])
  return best
}

function isAllowed(instance: Instance, limits: readonly Limit[], chosen: readonly number[]): boolean {
  const { rowStart, demand, capacity, pairMentor } = instance
  const ofMentee = Array.from(demand, (_, i) =>
    chosen.filter((a) => a >= (rowStart[i] ?? 0) && a < (rowStart[i + 1] ?? 0))
  )
  const ofMentor = Array.from(capacity, (_, j) => chosen.filter((a) => pairMentor[a] === j))
  return (
    ofMentee.every((pairs, i) => pairs.length <= (demand[i] ?? 0)) &&
    ofMentor.every((pairs, j) => pairs.length <= (capacity[j] ?? 0)) &&
    limits.every(({ pairs, most }) => chosen.filter((a) => pairs.includes(a)).length <= most)
  )
}
