import type { Policy } from '#shared/lib/policy'
import type { Instance } from '#shared/matching/instance'
import { compareValues, loadsOf, valueOfPairs } from './value-of-pairs'

/**
 * The worth of the best assignment of a small instance, found by trying. Mentee by mentee every set of its
 * candidates is tried; of two partial assignments that leave every mentor the same load, only one that is worth at
 * least as much is kept (all that is worth something either adds up over mentees or depends on the loads alone). For
 * `worst-off-first` every floor is tried, as the lowest score does not add up.
 */
export function bestByEnumeration(instance: Instance, policy: Policy): readonly number[] {
  if (policy !== 'worst-off-first') return bestValue(instance, policy, -Infinity)
  const floors = [-Infinity, ...new Set(instance.pairScore)]
  return floors
    .map((floor) => bestValue(instance, policy, floor))
    .reduce((best, value) => (compareValues(value, best) > 0 ? value : best))
}

type Partial = { readonly pairs: readonly number[]; readonly value: readonly number[] }

function bestValue(instance: Instance, policy: Policy, floor: number): readonly number[] {
  // Within one floor only counts and total matter, so the floor itself is compared at the end.
  const within = policy === 'worst-off-first' ? { ...instance, balance: 0 } : instance
  const measure = policy === 'worst-off-first' ? 'most-matched' : policy
  let states = new Map<string, Partial>([['', { pairs: [], value: valueOfPairs(within, measure, []) }]])
  for (let mentee = 0; mentee < instance.menteeCount; mentee += 1) {
    const choices = choicesOf(instance, mentee, floor)
    const next = new Map<string, Partial>()
    for (const { pairs } of states.values()) {
      for (const choice of choices) {
        const joined = [...pairs, ...choice]
        const loads = loadsOf(instance, joined)
        if (loads.some((load, j) => load > (instance.capacity[j] ?? 0))) continue
        const value = valueOfPairs(within, measure, joined)
        const known = next.get(loads.join())
        if (known === undefined || compareValues(value, known.value) > 0) {
          next.set(loads.join(), { pairs: joined, value })
        }
      }
    }
    states = next
  }
  const best = [...states.values()].reduce((a, b) => (compareValues(b.value, a.value) > 0 ? b : a))
  return valueOfPairs(instance, policy, best.pairs)
}

/** Every set of a mentee's pairs that its demand allows, with all its locks, by pairs that reach the floor. */
export function choicesOf(instance: Instance, mentee: number, floor: number): readonly (readonly number[])[] {
  const locked = new Set(instance.locked)
  let sets: readonly (readonly number[])[] = [[]]
  for (let a = instance.rowStart[mentee] ?? 0; a < (instance.rowStart[mentee + 1] ?? 0); a += 1) {
    const withPair = sets.map((set) => [...set, a])
    if (locked.has(a)) sets = withPair
    else if ((instance.pairScore[a] ?? 0) >= floor) sets = [...sets, ...withPair]
  }
  return sets.filter((set) => set.length <= (instance.demand[mentee] ?? 0))
}
