import { describe, expect, it } from 'vitest'
import type { InstanceShape } from '../../../support/random-instance'
import type { InstanceInput } from '#shared/matching/build-instance'
import { expectOptimum } from '../../../support/expect-optimum'
import { createRandomInput, plainShape, toCandidates, toInstance } from '../../../support/random-instance'
import { solveByHighs } from '../../../support/solve-by-highs'
import { valueOfPairs } from '../../../support/value-of-pairs'

const middle: InstanceShape = { ...plainShape, mentees: 60, mentors: 40, capacity: 2, density: 0.5 }
/** Shaped like a conference's papers and reviewers: most scores come from texts, a third say nothing. */
const conference: InstanceShape = {
  ...plainShape,
  mentees: 120,
  mentors: 180,
  lowest: -1_000_000,
  density: 0.5
}

const inputs: readonly (readonly [string, InstanceInput])[] = [
  ['40 mentors and 60 mentees', createRandomInput(middle, 1)],
  ['40 and 60 with demands and tiers', createRandomInput({ ...middle, demand: 2, tiers: 2 }, 2)],
  [
    '40 and 60 with negative scores and locks',
    createRandomInput({ ...middle, lowest: -1_000_000, locks: 8 }, 3)
  ],
  ['a conference of 120 papers and 180 reviewers', toConference(createRandomInput(conference, 4), 0)],
  ['a conference with minimum loads', toConference(createRandomInput(conference, 5), 1)]
]

describe('M4–M10: middle instances against an independent solver', { timeout: 120_000 }, () => {
  it.each(inputs)('M4, M5, M6, M7: %s', async (_, input) => {
    const instance = toInstance(input)
    for (const policy of ['most-matched', 'best-total'] as const) {
      const { pairs } = expectOptimum(instance, policy)
      const other = await solveByHighs(instance, policy)
      expect(valueOfPairs(instance, policy, [...pairs])).toEqual(valueOfPairs(instance, policy, other))
    }
  })

  it('M8, M9, M10: the floor is the highest that keeps the counts, and the total the greatest above it', async () => {
    const input = createRandomInput({ ...middle, tiers: 2, lowest: -1_000_000 }, 5)
    const solution = expectOptimum(toInstance(input), 'worst-off-first')
    const worst = solution.worst ?? NaN
    const [all, reaching, beyond] = await Promise.all(
      [-Infinity, worst, worst + 1].map(async (floor) => {
        const instance = toInstance(keepFrom(input, floor))
        return valueOfPairs(instance, 'most-matched', await solveByHighs(instance, 'most-matched'))
      })
    )
    expect(reaching?.slice(0, -1)).toEqual(all?.slice(0, -1))
    expect(reaching?.at(-1)).toBe(solution.total)
    expect(beyond?.slice(0, -1)).not.toEqual(all?.slice(0, -1))
  })

  it('M3, M9, M10: with minimum loads the worst gains, and the total pays for it', () => {
    const instance = toInstance(toConference(createRandomInput(conference, 5), 1))
    const best = expectOptimum(instance, 'best-total')
    const fair = expectOptimum(instance, 'worst-off-first')
    expect(fair.worst).toBeGreaterThan(best.worst ?? NaN)
    expect(fair.total).toBeLessThan(best.total)
    expect([best.unmetMinimums, fair.unmetMinimums]).toEqual([[], []])
  })
})

/** Only the candidates that score at least `floor`. */
function keepFrom(input: InstanceInput, floor: number): InstanceInput {
  const { mentee, mentor, score } = input.candidates
  const rows = Array.from(score, (value, row) => ({
    mentee: mentee[row] ?? 0,
    mentor: mentor[row] ?? 0,
    score: value
  }))
  return { ...input, candidates: toCandidates(rows.filter((row) => row.score >= floor)) }
}

/** Three reviewers a paper, a load of at most four and at least `minimum`; every third score is 0. */
function toConference(input: InstanceInput, minimum: number): InstanceInput {
  const score = input.candidates.score.map((value, row) => (row % 3 === 0 ? 0 : value))
  return {
    ...input,
    mentees: input.mentees.map((mentee) => ({ ...mentee, demand: 3 })),
    mentors: input.mentors.map((mentor) => ({ ...mentor, capacity: 4, minimum })),
    candidates: { ...input.candidates, score }
  }
}
