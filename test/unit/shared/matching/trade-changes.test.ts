import { describe, expect, it } from 'vitest'
import { checkFeasibility } from '#shared/matching/check-feasibility'
import type { Instance } from '#shared/matching/instance'
import { tradeChanges } from '#shared/matching/trade-changes'
import { bestByEnumeration } from '../../../support/best-by-enumeration'
import { createRepair } from '../../../support/create-repair'
import { solveSound } from '../../../support/expect-optimum'

describe('tradeChanges', () => {
  it.each([{}, { balance: 2, capacity: 3 }, { demand: 2, tiers: 2, locks: 1 }])(
    'M27: no weighing of score and kept pairs finds better than its points: %o',
    (overrides) => {
      for (let seed = 1; seed <= 15; seed += 1) {
        const { instance, before } = createRepair(seed, overrides)
        const points = tradeChanges({ instance, before, nested: null }, Infinity)
        for (const point of points) expect(checkFeasibility(instance, point.pairs).ok).toBe(true)
        for (const [score, kept] of [
          [1, 0],
          [1, 1],
          [1, 3],
          [2, 7],
          [3, 20],
          [1, 40],
          [0, 1]
        ] as const) {
          const best = bestByEnumeration(weigh(instance, before, { score, kept }), 'most-matched')
          expect(Math.max(...points.map((point) => score * point.score + kept * point.kept))).toBe(
            best.at(-1)
          )
        }
      }
    }
  )

  it('M27: goes from the most kept pairs to the greatest total, each point better than the last', () => {
    const { instance, before } = createRepair(7, { mentees: 30, mentors: 20, highest: 1_000_000 })
    const points = tradeChanges({ instance, before, nested: null }, Infinity)
    expect(points.length).toBeGreaterThan(3)
    for (const [k, point] of points.slice(1).entries()) {
      expect(point.kept).toBeLessThan(points[k]?.kept ?? 0)
      expect(point.score).toBeGreaterThan(points[k]?.score ?? Infinity)
    }
    const few = tradeChanges({ instance, before, nested: null }, 4)
    expect(few).toHaveLength(4)
    expect([few[0], few.at(-1)]).toEqual([points[0], points.at(-1)])
  })

  it('M27: is one point when the optimum keeps all it can', () => {
    const { instance } = createRepair(3)
    const { pairs } = solveSound(instance, 'most-matched')
    expect(tradeChanges({ instance, before: pairs, nested: null }, 9).map(({ kept }) => kept)).toEqual([
      pairs.length
    ])
  })
})

function weigh(
  instance: Instance,
  before: Int32Array,
  { score, kept }: { readonly score: number; readonly kept: number }
): Instance {
  const pairScore = instance.pairScore.map((value, a) => score * value + (before.includes(a) ? kept : 0))
  const largestScore = score * instance.largestScore + kept
  return { ...instance, pairScore, largestScore, balance: score * instance.balance }
}
