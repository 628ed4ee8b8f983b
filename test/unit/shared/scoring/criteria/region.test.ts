import { describe, expect, it } from 'vitest'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { scoreCriterion } from '../../../../support/score-criterion'

describe('region', () => {
  it.each([
    { mentee: 'FR', mentor: 'FR', value: 1, same: 'country' },
    { mentee: 'FR', mentor: 'DE', value: 0.5, same: 'continent' },
    { mentee: 'CA', mentor: 'MX', value: 0.5, same: 'continent' },
    { mentee: 'FR', mentor: 'JP', value: 0, same: 'neither' },
    { mentee: 'QQ', mentor: 'QZ', value: 0, same: 'neither' },
    { mentee: 'QQ', mentor: 'QQ', value: 1, same: 'country' }
  ])('of $mentee and $mentor is $value', ({ mentee, mentor, value, same }) => {
    const pool = createPool({
      mentees: [createMentee({ country: mentee })],
      mentors: [createMentor({ country: mentor })]
    })
    expect(scoreCriterion('region', pool)).toMatchObject({
      value,
      fact: { kind: 'region', mentee, mentor, same }
    })
  })

  it('is unknown when a country is', () => {
    const pool = createPool({ mentors: [createMentor({ country: 'FR' })] })
    expect(scoreCriterion('region', pool)).toMatchObject({
      value: null,
      fact: { kind: 'unknown', missing: 'mentee' }
    })
  })
})
