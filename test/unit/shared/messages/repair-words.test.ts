import { describe, expect, it } from 'vitest'
import type { Repair } from '#shared/domain/explanation'
import { repairCurveText, repairName } from '#shared/messages/repair-words'

const createRepair = (kept: number, total: number): Repair => ({ pairs: [], kept, total, isSupported: true })

describe('the points between few changes and the best total, in words', () => {
  it('are told apart by the pairs they keep', () => {
    const pairs = 50
    expect([
      repairName({ repair: createRepair(48, 25_310_000), pairs, place: 'first' }),
      repairName({ repair: { ...createRepair(47, 25_400_000), isSupported: false }, pairs, place: 'inner' }),
      repairName({ repair: createRepair(46, 25_500_000), pairs, place: 'inner' }),
      repairName({ repair: createRepair(40, 26_000_000), pairs, place: 'last' })
    ]).toEqual([
      '48 of 50 pairs kept: 25.31, the most kept',
      '47 of 50 pairs kept: 25.40, between',
      '46 of 50 pairs kept: 25.50',
      '40 of 50 pairs kept: 26.00, the best total'
    ])
  })

  it('say what their picture shows', () => {
    expect(repairCurveText([createRepair(48, 25_310_000), createRepair(40, 26_000_000)], 50)).toBe(
      'The total that can be had for each number of pairs kept: from 25.31 with 48 of 50 kept to 26.00 with 40, 2 ways.'
    )
    expect(repairCurveText([], 50)).toBe('')
  })
})
