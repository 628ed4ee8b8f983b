import { describe, expect, it } from 'vitest'
import { policies } from '#shared/lib/policy'
import { createRandom } from '#shared/lib/seeded-random'
import { assignWithinLimits } from '#shared/matching/assign-within-limits'
import { assignNested, fitsNested } from '#shared/matching/assign-nested'
import { checkSolution, checkWithinLimits } from '#shared/matching/check-solution'
import type { Instance } from '#shared/matching/instance'
import { findBrokenLimit, type Limit } from '#shared/matching/limit'
import { nestLimits } from '#shared/matching/nest-limits'
import { reachGoals } from '#shared/matching/reach-goals'
import { createNestedLimits } from '../../../support/create-nested-limits'
import { solveSound, throughJson } from '../../../support/expect-optimum'
import { loadProgrammeSolver } from '../../../support/load-programme-solver'
import { createRandomInstance, type InstanceShape } from '../../../support/random-instance'
import { bestWithinLimits } from '../../../support/best-within-limits'
import { valueOfPairs } from '../../../support/value-of-pairs'

const families: Readonly<Record<string, Partial<InstanceShape>>> = {
  'plain pairs': { mentees: 5, mentors: 4, highest: 9 },
  'negative scores': { mentees: 4, mentors: 5, lowest: -5, highest: 5 },
  everything: {
    mentees: 4,
    mentors: 4,
    demand: 2,
    capacity: 3,
    tiers: 2,
    lowest: -1_000_000,
    minimums: true,
    locks: 1,
    balance: 200_000
  }
}

const nestedFamilies: typeof families = {
  ...families,
  'ties on few levels': { mentees: 5, mentors: 4, highest: 2, capacity: 2 },
  'few places': { mentees: 6, mentors: 3, highest: 3, density: 0.7 }
}

describe('M31: limits', { timeout: 60_000 }, () => {
  it.each(Object.entries(families))(
    'M31: small instances against trying everything: %s',
    async (_, shape) => {
      for (let seed = 1; seed <= 12; seed += 1) {
        const instance = createRandomInstance(shape, seed)
        const limits = createRandomLimits(instance, seed)
        if (findBrokenLimit(limits, instance.locked) !== null) continue
        for (const policy of policies) {
          const solved = await assignWithinLimits(instance, { policy, limits }, loadProgrammeSolver)
          const wanted = bestWithinLimits(instance, policy, limits)
          if (!solved.ok) throw new Error('refused')
          const { best, within } = solved.value
          expect(checkSolution(instance, policy, best)).toEqual({ ok: true, value: null })
          expect({ seed, value: valueOfPairs(instance, policy, [...(within ?? best).pairs]) }).toEqual({
            seed,
            value: wanted
          })
        }
      }
    }
  )

  it.each(Object.entries(nestedFamilies))(
    'M29, M32: nested limits need no solver, and prices prove every policy: %s',
    (_, shape) => {
      for (let seed = 1; seed <= 60; seed += 1) {
        const instance = createRandomInstance(shape, seed)
        const limits = createNestedLimits(instance, seed)
        const nested = nestLimits(instance, limits)
        if (nested === null || !fitsNested(instance, nested)) continue
        for (const policy of policies) {
          const solution = assignNested(instance, { policy, nested }, solveSound(instance, policy).pairs)
          expect({
            seed,
            policy,
            check: checkWithinLimits(instance, { policy, limits }, throughJson(solution)),
            value: valueOfPairs(instance, policy, [...solution.pairs])
          }).toEqual({
            seed,
            policy,
            check: { ok: true, value: null },
            value: bestWithinLimits(instance, policy, limits)
          })
        }
      }
    }
  )

  it.each([
    ['ties on few levels', { highest: 6 }],
    ['tiers, minimum loads and locks', { highest: 9, tiers: 2, minimums: true, locks: 4 }]
  ] as const)(
    'M28, M29, M32: leximin of 24 mentors and 40 mentees as HiGHS finds it: %s',
    async (_, shape) => {
      const instance = createRandomInstance(
        { mentees: 40, mentors: 24, capacity: 2, density: 0.5, ...shape },
        7
      )
      const limits = createNestedLimits(instance, 7)
      const nested = nestLimits(instance, limits)
      if (nested === null) throw new Error('the limits are nested')
      const { pairs } = solveSound(instance, 'leximin')
      const solution = assignNested(instance, { policy: 'leximin', nested }, pairs)
      const others = reachGoals(instance, { policy: 'leximin', limits }, await loadProgrammeSolver())
      expect(findBrokenLimit(limits, pairs)).not.toBe(null)
      expect(checkWithinLimits(instance, { policy: 'leximin', limits }, throughJson(solution)).ok).toBe(true)
      expect(valueOfPairs(instance, 'leximin', [...solution.pairs])).toEqual(
        valueOfPairs(instance, 'leximin', [...others])
      )
    }
  )

  it('M31: limits that do not bind leave every policy its certificate and load no solver', async () => {
    const instance = createRandomInstance({ mentees: 8, mentors: 6, capacity: 2 }, 1)
    const limits = [{ pairs: Int32Array.from(instance.pairMentor.keys()), most: 8 }]
    for (const policy of policies) {
      const solved = await assignWithinLimits(instance, { policy, limits }, () =>
        Promise.reject(new Error('loaded'))
      )
      expect(solved).toMatchObject({ ok: true, value: { within: null } })
    }
  })
})

/** Up to four limits on random sets of pairs: they cross, so they are no flow. */
function createRandomLimits(instance: Instance, seed: number): readonly Limit[] {
  const random = createRandom(1000 + seed)
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => ({
    pairs: Int32Array.from(instance.pairMentor.keys()).filter(() => random() < 0.5),
    most: Math.floor(random() * 3)
  }))
}
