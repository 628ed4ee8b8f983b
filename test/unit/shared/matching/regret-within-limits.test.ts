import { describe, expect, it } from 'vitest'
import { invariant } from '#shared/lib/invariant'
import { checkFeasibility } from '#shared/matching/check-feasibility'
import { findExchange } from '#shared/matching/find-exchange'
import { findPair } from '#shared/matching/find-pair'
import type { Instance } from '#shared/matching/instance'
import { findBrokenLimit, type Limit } from '#shared/matching/limit'
import { listLimits } from '#shared/matching/nest-limits'
import { menteeOf } from '#shared/matching/network'
import { gapOf } from '#shared/matching/objective'
import {
  type LinearPolicy,
  nestForRegret,
  objectiveOf,
  provePairs,
  proveWithin
} from '#shared/matching/prove-pairs'
import { createRegretTable, type Regret, regretOf } from '#shared/matching/regret'
import { bestWithinLimits } from '../../../support/best-within-limits'
import { createNestedLimits } from '../../../support/create-nested-limits'
import { applyMoves, withLock } from '../../../support/insist-on-pair'
import { createRandomInstance, type InstanceShape } from '../../../support/random-instance'
import { filledMinimums, scoreLessBalance, valueOfPairs } from '../../../support/value-of-pairs'

const shapes: readonly (readonly [string, Partial<InstanceShape>])[] = [
  ['plain', { mentees: 7, mentors: 4, capacity: 3, highest: 20 }],
  ['short of places', { mentees: 8, mentors: 3, capacity: 2 }],
  ['tiers', { mentees: 7, mentors: 3, tiers: 3, capacity: 3, highest: 9 }],
  ['demands above 1', { mentees: 5, mentors: 5, demand: 2, capacity: 2, highest: 9 }],
  [
    'everything at once, with few levels',
    {
      mentees: 6,
      mentors: 4,
      demand: 2,
      capacity: 3,
      tiers: 2,
      locks: 2,
      minimums: true,
      lowest: -1,
      highest: 2,
      balance: 1
    }
  ]
]

const rounds = 15

describe('regret within limits', () => {
  it('M33: leaves limits out where the distances between those that are reached would not fit', () => {
    const instance = createRandomInstance({ mentees: 8, mentors: 3, capacity: 3, highest: 9 }, 4)
    const nested = nestForRegret(instance, 'most-matched', createNestedLimits(instance, 4))
    invariant(nested !== null, 'the limits are nested')
    const proved = provePairs(instance, 'most-matched', nested)
    const { heads } = createRegretTable(instance, 'most-matched', proved).residual
    expect(heads.count).toBeGreaterThan(instance.mentorCount + 1)
    expect(proveWithin(instance, 'most-matched', { nested, most: heads.count })).toEqual(proved)
    expect(proveWithin(instance, 'most-matched', { nested, most: heads.count - 1 })).toBeNull()
  })

  it.each(shapes)(
    'M33: is what solving anew with the pair locked loses, and its chain leads there: %s',
    (_, shape) => {
      let asked = 0
      for (let seed = 1; seed <= rounds; seed += 1) {
        const instance = createRandomInstance(shape, seed)
        const limits = createNestedLimits(instance, seed)
        for (const policy of ['most-matched', 'best-total'] as const) {
          const nested = nestForRegret(instance, policy, limits)
          if (nested === null) continue
          const proved = provePairs(instance, policy, nested)
          const table = createRegretTable(instance, policy, proved)
          const before = [...proved.chosen.pairs]
          for (let position = 0; position < instance.pairMentor.length; position += 1) {
            const mentee = menteeOf(instance, position)
            const regret = regretOf(table, mentee, position)
            const moves = findExchange(table.residual, mentee, position)
            const anew = solveWith({ instance, policy, limits, position })
            expect({ seed, policy, position, regret }).toEqual({
              seed,
              policy,
              position,
              regret: anew && loss({ instance, policy, limits }, before, anew)
            })
            expect(moves === null).toBe(anew === null)
            if (moves === null || anew === null) continue
            asked += 1
            const after = applyMoves(instance, before, moves)
            expect(checkFeasibility(withLock(instance, position), Int32Array.from(after)).ok).toBe(true)
            expect(findBrokenLimit(limits, Int32Array.from(after))).toBeNull()
            expect(valueOfPairs(instance, policy, after)).toEqual(valueOfPairs(instance, policy, anew))
            for (const { limit, mentee: leaving, from } of moves) {
              if (limit === null || from === null) continue
              expect(listLimits(nested, leaving, findPair(instance, leaving, from))).toContain(limit)
            }
          }
        }
      }
      expect(asked).toBeGreaterThan(50)
    }
  )

  it('M33: agrees with trying every assignment', () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const shape = { mentees: 4, mentors: 3, demand: 2, capacity: 2, locks: 1, lowest: -3, highest: 3 }
      const instance = createRandomInstance({ ...shape, minimums: seed % 2 === 0 }, seed)
      const limits = createNestedLimits(instance, seed)
      for (const policy of ['most-matched', 'best-total'] as const) {
        const nested = nestForRegret(instance, policy, limits)
        if (nested === null) continue
        const table = createRegretTable(instance, policy, provePairs(instance, policy, nested))
        const best = bestWithinLimits(instance, policy, limits) ?? []
        // The score comes last in most-matched, before the number of pairs in best-total.
        const at = policy === 'most-matched' ? best.length - 1 : 1
        for (let position = 0; position < instance.pairMentor.length; position += 1) {
          const regret = regretOf(table, menteeOf(instance, position), position)
          if (regret === null) continue
          const insisted = bestWithinLimits(withLock(instance, position), policy, limits)
          expect({ seed, policy, position, score: regret.score }).toEqual({
            seed,
            policy,
            position,
            score: (best[at] ?? NaN) - (insisted?.[at] ?? NaN)
          })
        }
      }
    }
  })
})

type Limited = {
  readonly instance: Instance
  readonly policy: LinearPolicy
  readonly limits: readonly Limit[]
}

/** The best pairs with one more lock; null where that leaves the edition impossible. */
function solveWith({ instance, policy, limits, position }: Limited & { readonly position: number }) {
  const insisted = withLock(instance, position)
  if (!checkFeasibility(insisted, insisted.locked).ok) return null
  if (findBrokenLimit(limits, insisted.locked) !== null) return null
  const nested = nestForRegret(insisted, policy, limits)
  invariant(nested !== null, 'a lock more leaves limits nested')
  return [...provePairs(insisted, policy, nested).chosen.pairs]
}

function loss(
  { instance, policy, limits }: Limited,
  before: readonly number[],
  after: readonly number[]
): Regret {
  const rankOf = (pairs: readonly number[]) => rank({ instance, policy, limits }, pairs)
  return {
    places: before.length - after.length,
    rank: rankOf(before) - rankOf(after),
    score: scoreLessBalance(instance, before) - scoreLessBalance(instance, after)
  }
}

/** What levels and minimum places count together, by the gaps of the objective. */
function rank({ instance, policy, limits }: Limited, pairs: readonly number[]): number {
  const objective = objectiveOf(instance, policy, nestForRegret(instance, policy, limits))
  const { levels, levelRewards, minimumReward } = objective
  const taken = new Map<number, number>()
  const units = pairs.reduce((sum, a) => {
    const mentee = menteeOf(instance, a)
    const unit = taken.get(mentee) ?? 0
    taken.set(mentee, unit + 1)
    return sum + (levelRewards[(levels.first[mentee] ?? 0) + unit] ?? 0)
  }, 0)
  return (units + filledMinimums(instance, pairs) * minimumReward) / gapOf(objective)
}
