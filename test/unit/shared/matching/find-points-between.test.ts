import { describe, expect, it } from 'vitest'
import { checkFeasibility } from '#shared/matching/check-feasibility'
import { findPointsBetween } from '#shared/matching/find-points-between'
import { findBrokenLimit } from '#shared/matching/limit'
import { nestForTrade, type Trade, tradeChanges } from '#shared/matching/trade-changes'
import { createNestedLimits } from '../../../support/create-nested-limits'
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
    let between = 0
    for (let seed = 1; seed <= 12; seed += 1) {
      const { instance, before } = createRepair(seed, overrides)
      between += await expectWholeFront({ instance, before, nested: null })
    }
    expect(between).toBeGreaterThan(0)
  })

  it.each([{ capacity: 3 }, { balance: 2, capacity: 3, mentees: 6 }, { demand: 2, tiers: 2, locks: 1 }])(
    'M41: and so it does within limits: %o',
    async (overrides) => {
      let binding = 0
      for (let seed = 1; seed <= 12; seed += 1) {
        const { instance, before } = createRepair(seed, overrides)
        const nested = nestForTrade(instance, createNestedLimits(instance, seed))
        if (nested === null) continue
        binding += findBrokenLimit(nested.limits, before) === null ? 0 : 1
        await expectWholeFront({ instance, before, nested })
      }
      expect(binding).toBeGreaterThan(0)
    }
  )
})

/** How many points lie between supported ones. */
async function expectWholeFront(trade: Trade): Promise<number> {
  const solve = await loadProgrammeSolver()
  const { instance, before, nested } = trade
  const limits = nested?.limits ?? []
  const supported = tradeChanges(trade, Infinity)
  const points = supported.flatMap((left, k) => {
    const right = supported[k + 1]
    return right === undefined ? [left] : [left, ...findPointsBetween(trade, { left, right }, solve)]
  })
  for (const { pairs } of points) {
    expect(checkFeasibility(instance, pairs).ok).toBe(true)
    expect(findBrokenLimit(limits, pairs)).toBeNull()
  }
  expect(points.map(({ kept, score }) => [kept, score])).toEqual(frontByEnumeration(instance, before, limits))
  return points.length - supported.length
}
