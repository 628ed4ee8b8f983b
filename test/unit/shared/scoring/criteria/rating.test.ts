import { expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { createPool } from '../../../../support/create-participant'
import { scoreCriterion } from '../../../../support/score-criterion'

const pool = createPool()
const pair = { mentee: pool.mentees[0]?.id ?? '', mentor: pool.mentors[0]?.id ?? '' }

it.each([
  [0, 0],
  [3, 0.6],
  [5, 1]
])('a rating of %d is worth %d', (rating, value) => {
  const setup = { ...defaultSetup, ratings: [{ ...pair, rating }] }
  expect(scoreCriterion('rating', pool, setup)).toMatchObject({ value, fact: { kind: 'rating', rating } })
})

it('is not asked while no pair here is rated', () => {
  expect(scoreCriterion('rating', pool)).toBeUndefined()
  const setup = { ...defaultSetup, ratings: [{ ...pair, mentee: 'gone', rating: 5 }] }
  expect(scoreCriterion('rating', pool, setup)).toBeUndefined()
})
