import { describe, expect, it } from 'vitest'
import type { InstanceShape } from '../../../support/random-instance'
import type { InstanceInput } from '#shared/matching/build-instance'
import { expectOptimum } from '../../../support/expect-optimum'
import { createRandomInput, plainShape, toInstance } from '../../../support/random-instance'
import { solveByHighs } from '../../../support/solve-by-highs'
import { valueOfPairs } from '../../../support/value-of-pairs'

const middle: InstanceShape = { ...plainShape, mentees: 60, mentors: 40, capacity: 2, density: 0.5 }
const large: InstanceShape = {
  ...plainShape,
  mentees: 180,
  mentors: 120,
  demand: 3,
  capacity: 4,
  lowest: -1_000_000,
  density: 0.3,
  minimums: true
}

const inputs: readonly (readonly [string, InstanceInput])[] = [
  ['40 mentors and 60 mentees', createRandomInput(middle, 1)],
  ['40 and 60 with demands and tiers', createRandomInput({ ...middle, demand: 2, tiers: 2 }, 2)],
  [
    '40 and 60 with negative scores and locks',
    createRandomInput({ ...middle, lowest: -1_000_000, locks: 8 }, 3)
  ],
  ['120 and 180 with demands, minimum loads and many zeros', withZeros(createRandomInput(large, 4))]
]

describe('M4–M7: middle instances against an independent solver', () => {
  it.each(inputs)('M4, M5, M6, M7: %s', async (_, input) => {
    const instance = toInstance(input)
    for (const policy of ['most-matched', 'best-total'] as const) {
      const { pairs } = expectOptimum(instance, policy)
      const other = await solveByHighs(instance, policy)
      expect(valueOfPairs(instance, policy, [...pairs])).toEqual(valueOfPairs(instance, policy, other))
    }
  })
})

/** Every third score becomes 0. */
function withZeros(input: InstanceInput): InstanceInput {
  const score = input.candidates.score.map((value, row) => (row % 3 === 0 ? 0 : value))
  return { ...input, candidates: { ...input.candidates, score } }
}
