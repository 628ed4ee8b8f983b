import { expect, it } from 'vitest'
import { toWeightUnits } from '#shared/scoring/weight-units'

it.each([
  [
    [5, 3, 2],
    [500_000_000, 300_000_000, 200_000_000]
  ],
  [
    [0.1, 0.2, 0],
    [100_000_000, 200_000_000, 0]
  ],
  [
    [1_000_000, 500_000],
    [100_000_000, 50_000_000]
  ],
  [
    [0, 0],
    [0, 0]
  ]
])('gives the weights %j in whole units', (weights, units) => {
  expect(toWeightUnits(weights)).toEqual(units)
})

it.each([1e-12, 1e-300, 1e12])('keeps proportions at any size: %d', (size) => {
  const [first = 0, second = 0] = toWeightUnits([size, 3 * size])
  expect(first).toBeGreaterThanOrEqual(10_000_000)
  expect(second / first).toBeCloseTo(3, 6)
})
