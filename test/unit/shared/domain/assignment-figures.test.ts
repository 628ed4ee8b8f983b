import { expect, it } from 'vitest'
import type { Assignment } from '#shared/domain/assignment'
import { toFigures } from '#shared/domain/assignment-figures'

it('gives count, total, worst and a mean in whole millionths', () => {
  const pairs = [1, 2, 3].map((mentee) => ({
    mentee: String(mentee),
    mentor: 'one',
    locked: false,
    score: { millionths: 500_000, known: 1, asked: 1, contributions: [], penalties: [], openMillionths: 0 }
  }))
  expect(toFigures(createAssignment({ pairs, total: 2_000_000, worst: 500_000 }))).toEqual({
    matched: 3,
    total: 2_000_000,
    mean: 666_667,
    worst: 500_000
  })
})

it('has neither mean nor worst without a pair', () => {
  expect(toFigures(createAssignment({}))).toEqual({ matched: 0, total: 0, mean: null, worst: null })
})

function createAssignment(overrides: Partial<Assignment>): Assignment {
  return { policy: 'most-matched', seed: 1, pairs: [], unmatched: [], total: 0, worst: null, ...overrides }
}
