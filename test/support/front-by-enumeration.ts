import type { Instance } from '#shared/matching/instance'
import type { Limit } from '#shared/matching/limit'
import { choicesOf } from './best-by-enumeration'
import { compareValues, loadsOf, valueOfPairs } from './value-of-pairs'

type State = { readonly pairs: readonly number[]; readonly kept: number; readonly value: readonly number[] }

/**
 * The pairs of (kept, score) that no other assignment beats in both, among those that fill as `most-matched` does, by
 * falling kept, within limits: found by trying. Of two partial assignments with the same loads that keep as many, and as
 * many in each limit, the better one stays.
 */
export function frontByEnumeration(
  instance: Instance,
  before: Int32Array,
  limits: readonly Limit[] = []
): readonly (readonly number[])[] {
  let states: readonly State[] = [{ pairs: [], kept: 0, value: valueOfPairs(instance, 'most-matched', []) }]
  for (let mentee = 0; mentee < instance.menteeCount; mentee += 1) {
    const next = new Map<string, State>()
    for (const { pairs } of states) {
      for (const choice of choicesOf(instance, mentee, -Infinity)) {
        const joined = [...pairs, ...choice]
        const loads = loadsOf(instance, joined)
        const held = limits.map(({ pairs: counted }) => joined.filter((a) => counted.includes(a)).length)
        if (loads.some((load, j) => load > (instance.capacity[j] ?? 0))) continue
        if (limits.some(({ most }, k) => (held[k] ?? 0) > most)) continue
        const kept = joined.filter((a) => before.includes(a)).length
        const value = valueOfPairs(instance, 'most-matched', joined)
        const key = [...loads, kept, ...held].join()
        const known = next.get(key)
        if (known === undefined || compareValues(value, known.value) > 0)
          next.set(key, { pairs: joined, kept, value })
      }
    }
    states = [...next.values()]
  }
  return toFront(states)
}

function toFront(states: readonly State[]): readonly (readonly number[])[] {
  const countsOf = ({ value }: State) => value.slice(0, -1)
  const most = states.reduce((best, one) => (compareValues(countsOf(one), countsOf(best)) > 0 ? one : best))
  const points = states
    .filter((one) => compareValues(countsOf(one), countsOf(most)) === 0)
    .map(({ kept, value }) => [kept, value.at(-1) ?? 0])
    .sort(([a = 0, s = 0], [b = 0, t = 0]) => b - a || t - s)
  let best = -Infinity
  return points.filter(([, score = 0]) => {
    const isBetter = score > best
    best = Math.max(best, score)
    return isBetter
  })
}
