import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundHalfUp, toMillionths } from '#shared/scoring/millionths'

describe('toMillionths', () => {
  it.each([
    [1, 3, 333_333],
    [2, 3, 666_667],
    [1, 2_000_000, 1],
    [1, 2_000_001, 0],
    [0, 7, 0],
    [999_999_999, 999_999_999, 1_000_000]
  ])('gives %i of %i as %i', (part, whole, millionths) => {
    expect(toMillionths(part, whole)).toBe(millionths)
  })

  it('agrees with big integers for every share of up to 10⁹', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, share) => {
          const part = Math.floor(share * whole)
          const exact = (2_000_000n * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole))
          expect(toMillionths(part, whole)).toBe(Number(exact))
        }
      ),
      { seed: 1 }
    )
  })
})

describe('roundHalfUp', () => {
  it('rounds a half up and less down', () => {
    expect([roundHalfUp(1, 2), roundHalfUp(3, 2), roundHalfUp(49, 100), roundHalfUp(0, 5)]).toEqual([
      1, 2, 0, 0
    ])
  })
})
