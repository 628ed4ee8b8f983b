import { describe, expect, it } from 'vitest'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { pairValue, scoreCriterion } from '../../../../support/score-criterion'

describe('language', () => {
  it.each([
    [['English'], ['English', 'French'], 1],
    [['English', 'French'], ['English', 'French'], 1],
    [['English', 'French', 'Dutch'], ['english', 'french'], 0.666667],
    [['English', 'French', 'Dutch'], ['Dutch'], 0.5],
    [['French'], ['English'], 0],
    [[], ['English'], null],
    [['English'], [], null]
  ])('of a mentee with %j and a mentor with %j is %j', (mentee, mentor, value) => {
    expect(
      pairValue('language', createMentee({ languages: mentee }), createMentor({ languages: mentor }))
    ).toBe(value)
  })

  it('shows the common languages', () => {
    const pool = createPool({
      mentees: [createMentee({ languages: ['English', 'French'] })],
      mentors: [createMentor({ languages: ['french'] })]
    })
    expect(scoreCriterion('language', pool)?.fact).toEqual({ kind: 'languages', common: ['French'] })
  })
})
