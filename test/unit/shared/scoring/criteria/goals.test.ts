import { describe, expect, it } from 'vitest'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { pairValue, scoreCriterion } from '../../../../support/score-criterion'

describe('goals', () => {
  it.each([
    [['Writing a grant or fellowship application'], ['Grant writing'], 1],
    [['Career growth in academia', 'Raising funds for R&D'], ['Academic career'], 0.5],
    [['Career growth in academia'], ['Career growth in industry'], 0],
    [['Setting up a successful company'], ['Start-up advice'], 1],
    [['Work and life'], ['work and life'], 1],
    [['a', 'b', 'c'], ['c'], 0.333333],
    [['a', 'b', 'c'], ['c', 'a'], 0.666667],
    [[], ['a'], null],
    [['a'], [], null]
  ])('%j wanted of the topics %j is worth %j', (wanted, offered, value) => {
    expect(pairValue('goals', createMentee({ goals: wanted }), createMentor({ goals: offered }))).toBe(value)
  })

  it('shows the goals in the words of the mentee', () => {
    const pool = createPool({
      mentees: [createMentee({ goals: ['My first grant', 'A new city'] })],
      mentors: [createMentor({ goals: ['Fellowships'] })]
    })
    expect(scoreCriterion('goals', pool)?.fact).toEqual({
      kind: 'goals',
      common: ['My first grant'],
      wanted: ['My first grant', 'A new city']
    })
  })
})
