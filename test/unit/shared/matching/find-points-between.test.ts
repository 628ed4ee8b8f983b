import { describe, expect, it } from 'vitest'
import { checkFeasibility } from '#shared/matching/check-feasibility'
import { findPointsBetween } from '#shared/matching/find-points-between'
import { tradeChanges } from '#shared/matching/trade-changes'
import { createRepair } from '../../../support/create-repair'
import { frontByEnumeration } from '../../../support/front-by-enumeration'
import { loadProgrammeSolver } from '../../../support/load-programme-solver'

describe('findPointsBetween', () => {
  it.each([
    {},
    { balance: 2, capacity: 3 },
    { demand: 2, tiers: 2, locks: 1 },
    { minimums: true, capacity: 2 }
  ])('M41: with the supported points it finds the whole front: %o', async (overrides) => {
    const solve = await loadProgrammeSolver()
    let between = 0
    for (let seed = 1; seed <= 12; seed += 1) {
      const { instance, before } = createRepair(seed, overrides)
      const supported = tradeChanges(instance, before, Infinity)
      const points = supported.flatMap((left, k) => {
        const right = supported[k + 1]
        if (right === undefined) return [left]
        const found = findPointsBetween(instance, { before, left, right }, solve)
        between += found.length
        return [left, ...found]
      })
      for (const { pairs } of points) expect(checkFeasibility(instance, pairs).ok).toBe(true)
      expect({ seed, points: points.map(({ kept, score }) => [kept, score]) }).toEqual({
        seed,
        points: frontByEnumeration(instance, before)
      })
    }
    expect(between).toBeGreaterThan(0)
  })
})
