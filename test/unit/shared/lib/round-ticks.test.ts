import { describe, expect, it } from 'vitest'
import { roundTicks } from '#shared/lib/round-ticks'

describe('roundTicks', () => {
  it.each([
    [[0, 10], { count: 4, least: 1 }, [0, 5, 10]],
    [[41, 50], { count: 5, least: 1 }, [42, 44, 46, 48, 50]],
    [[3, 5], { count: 4, least: 1 }, [3, 4, 5]],
    [[97_123_456, 97_423_456], { count: 4, least: 10_000 }, [97_200_000, 97_300_000, 97_400_000]],
    [[97_120_001, 97_120_900], { count: 4, least: 10_000 }, [97_120_001]],
    [[7, 7], { count: 4, least: 1 }, [7]]
  ] as const)('finds few round numbers from %o', ([low, high], within, ticks) => {
    const found = roundTicks([low, high], within)
    expect(found.length).toBeLessThanOrEqual(within.count + 1)
    expect(found).toEqual(ticks)
  })
})
