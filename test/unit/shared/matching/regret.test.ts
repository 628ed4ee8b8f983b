import { describe, expect, it } from 'vitest'
import { invariant } from '#shared/lib/invariant'
import { checkFeasibility } from '#shared/matching/check-feasibility'
import type { Instance } from '#shared/matching/instance'
import { toLevels } from '#shared/matching/levels'
import type { LinearPolicy } from '#shared/matching/prove-pairs'
import { createRegretTable, listRegrets, type Regret, regretOf } from '#shared/matching/regret'
import { bestByEnumeration } from '../../../support/best-by-enumeration'
import { solveSound } from '../../../support/expect-optimum'
import { menteesByPosition, withLock } from '../../../support/insist-on-pair'
import { createRandomInstance, type InstanceShape } from '../../../support/random-instance'
import { filledMinimums, scoreLessBalance } from '../../../support/value-of-pairs'

const linear = ['most-matched', 'best-total'] as const satisfies readonly LinearPolicy[]

const shapes: readonly (readonly [string, Partial<InstanceShape>])[] = [
  ['plain', {}],
  ['short of places', { mentees: 7, mentors: 3, capacity: 2 }],
  ['short of mentees', { mentees: 3, mentors: 6 }],
  ['demands above 1', { mentees: 5, mentors: 5, demand: 3, capacity: 2 }],
  ['locks', { locks: 3, demand: 2, capacity: 2 }],
  ['tiers', { tiers: 3, mentors: 3, capacity: 2 }],
  ['minimum loads', { mentees: 5, mentors: 4, capacity: 3, minimums: true, density: 0.5 }],
  ['negative scores and balance', { lowest: -9, highest: 9, capacity: 3, mentors: 4, balance: 3 }],
  [
    'everything at once, with few levels',
    {
      mentees: 6,
      mentors: 5,
      demand: 2,
      capacity: 3,
      tiers: 2,
      locks: 2,
      minimums: true,
      lowest: -1,
      highest: 2
    }
  ]
]

describe('regret', () => {
  it.each(shapes)('M23, M24: is what solving anew with the pair locked loses: %s', (_, shape) => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const instance = createRandomInstance(shape, seed)
      for (const policy of linear) {
        expect({ seed, policy, regrets: allRegrets(instance, policy) }).toEqual({
          seed,
          policy,
          regrets: allBySolvingAnew(instance, policy)
        })
      }
    }
  })

  it('M23: agrees with trying every assignment', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const shape = { mentees: 4, mentors: 3, demand: 2, capacity: 2, locks: 1, lowest: -3, highest: 3 }
      const instance = createRandomInstance({ ...shape, minimums: seed % 2 === 0 }, seed)
      for (const policy of linear) {
        const best = bestByEnumeration(instance, policy)
        const lost = allRegrets(instance, policy).map((regret, a) => {
          if (regret === null) return null
          const insisted = bestByEnumeration(withLock(instance, a), policy)
          // The score comes last in most-matched, before the number of pairs in best-total.
          const at = policy === 'most-matched' ? best.length - 1 : 1
          return (best[at] ?? NaN) - (insisted[at] ?? NaN) - regret.score
        })
        expect(lost.filter((difference) => difference !== null && difference !== 0)).toEqual([])
      }
    }
  })

  it('M23: holds for a pair of an edition with a hundred mentors, in whichever form it is asked', () => {
    const instance = createRandomInstance({ mentees: 150, mentors: 100, capacity: 3, tiers: 2, locks: 9 }, 3)
    const table = tableOf(instance, 'most-matched')
    for (let mentee = 0; mentee < instance.menteeCount; mentee += 10) {
      const start = instance.rowStart[mentee] ?? 0
      const position = start + (mentee % 7)
      const row = listRegrets(table, mentee)
      const one = regretOf(table, mentee, position)
      expect(one).toEqual(bySolvingAnew(instance, 'most-matched', position))
      expect({
        places: row.places[mentee % 7],
        rank: row.rank[mentee % 7],
        score: row.score[mentee % 7]
      }).toEqual(one ?? { places: 0, rank: 0, score: Infinity })
    }
  })
})

function tableOf(instance: Instance, policy: LinearPolicy) {
  const { pairs, certificate } = solveSound(instance, policy)
  const chosen = checkFeasibility(instance, pairs)
  invariant(chosen.ok && certificate.kind === policy, 'a solution is feasible and proved under its policy')
  return createRegretTable(instance, policy, { chosen: chosen.value, prices: certificate.prices })
}

function allRegrets(instance: Instance, policy: LinearPolicy): readonly (Regret | null)[] {
  const table = tableOf(instance, policy)
  return menteesByPosition(instance).map((mentee, position) => regretOf(table, mentee, position))
}

function allBySolvingAnew(instance: Instance, policy: LinearPolicy): readonly (Regret | null)[] {
  return menteesByPosition(instance).map((_, position) => bySolvingAnew(instance, policy, position))
}

function bySolvingAnew(instance: Instance, policy: LinearPolicy, position: number): Regret | null {
  if (instance.locked.includes(position)) return { places: 0, rank: 0, score: 0 }
  const locked = withLock(instance, position)
  if (!isFeasible(locked)) return null
  const before = [...solveSound(instance, policy).pairs]
  const after = [...solveSound(locked, policy).pairs]
  return {
    places: before.length - after.length,
    rank: rankOf(instance, policy, before) - rankOf(instance, policy, after),
    score: scoreLessBalance(instance, before) - scoreLessBalance(instance, after)
  }
}

/** Filled minimum places, and under most-matched each filled level by the number of levels from it down. */
function rankOf(instance: Instance, policy: LinearPolicy, pairs: readonly number[]): number {
  const minimums = filledMinimums(instance, pairs)
  if (policy === 'best-total') return minimums
  const { count, first } = toLevels(instance)
  const mentees = menteesByPosition(instance)
  return pairs.reduce((sum, a, k) => {
    const mentee = mentees[a] ?? 0
    const unit = pairs.slice(0, k).filter((other) => mentees[other] === mentee).length
    return sum + count - (first[mentee] ?? 0) - unit
  }, minimums)
}

function isFeasible(instance: Instance): boolean {
  return checkFeasibility(instance, instance.locked).ok
}
