import { expect, it } from 'vitest'
import type { Contribution } from '#shared/domain/pair-score'
import { toAffinityTable } from '#shared/domain/setup-file-parts'
import { defaultSetup } from '#shared/domain/setup'
import { createMentor, createPool } from '../../../../support/create-participant'
import { scoreCriterion } from '../../../../support/score-criterion'

const pool = createPool({ mentors: [createMentor({ id: 'm1' }), createMentor({ id: 'm2' })] })
const mentee = pool.mentees[0]?.id ?? ''

function affinity(...scores: readonly number[]): Contribution | undefined {
  const listed = scores.map((score, index) => ({ mentee, mentor: `m${index + 1}`, score }))
  return scoreCriterion('affinity', pool, { ...defaultSetup, affinities: toAffinityTable(listed) })
}

it.each([
  [[0.25, 0.75], 0.25],
  [[1, 0], 1],
  [[-1, 1], 0],
  [[0.5, -1, 1], 0.75],
  [[3, 1, 5], 0.5],
  [[2, 2], 1],
  [[-1000, 1000], 0]
])('scores of %j give the first pair %d', (scores, value) => {
  expect(affinity(...scores)).toMatchObject({
    value,
    fact: { kind: 'affinity', millionths: (scores[0] ?? 0) * 1e6 }
  })
})

it('leaves out a pair that the file does not list, and is not asked when it lists nobody here', () => {
  const others = toAffinityTable([{ mentee, mentor: 'm2', score: 1 }])
  expect(scoreCriterion('affinity', pool, { ...defaultSetup, affinities: others })).toMatchObject({
    value: null,
    fact: { kind: 'no-affinity' }
  })
  const nobody = toAffinityTable([{ mentee: 'gone', mentor: 'm2', score: 1 }])
  expect(scoreCriterion('affinity', pool, { ...defaultSetup, affinities: nobody })).toBeUndefined()
})
