import { describe, expect, it } from 'vitest'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { pairValue, scoreCriterion } from '../../../../support/score-criterion'

describe('stage', () => {
  it.each([
    ['phd-student', 'postdoc', 1],
    ['phd-student', 'assistant-professor', 1],
    ['phd-student', 'associate-professor', 0.9],
    ['phd-student', 'professor', 0.7],
    ['undergraduate', 'professor', 0.5],
    ['postdoc', 'junior-researcher', 0.7],
    ['professor', 'professor', 0.7],
    ['professor', 'associate-professor', 0.4],
    ['professor', 'postdoc', 0.2],
    [null, 'professor', null],
    ['postdoc', null, null]
  ] as const)('of a mentee who is %s and a mentor who is %s is %j', (mentee, mentor, value) => {
    expect(pairValue('stage', createMentee({ stage: mentee }), createMentor({ stage: mentor }))).toBe(value)
  })

  it('shows both stages and the steps between them', () => {
    const pool = createPool({
      mentees: [createMentee({ stage: 'professor' })],
      mentors: [createMentor({ stage: 'postdoc' })]
    })
    expect(scoreCriterion('stage', pool)?.fact).toEqual({
      kind: 'stage',
      mentee: 'professor',
      mentor: 'postdoc',
      steps: -3
    })
  })
})
