import { getAlpha2Codes } from 'i18n-iso-countries'
import { describe, expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { region } from '#shared/scoring/criteria/region'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { scoreCriterion } from '../../../../support/score-criterion'

describe('region', () => {
  it.each([
    { mentee: 'FR', mentor: 'FR', value: 1, same: 'country' },
    { mentee: 'FR', mentor: 'DE', value: 0.5, same: 'continent' },
    { mentee: 'CA', mentor: 'MX', value: 0.5, same: 'continent' },
    { mentee: 'RU', mentor: 'FR', value: 0.5, same: 'continent' },
    { mentee: 'RU', mentor: 'JP', value: 0, same: 'neither' },
    { mentee: 'TR', mentor: 'JP', value: 0.5, same: 'continent' },
    { mentee: 'XK', mentor: 'AL', value: 0.5, same: 'continent' },
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

  it('puts every country that people live in on one continent, whichever of its zones comes last', () => {
    const home = Object.keys(getAlpha2Codes()).filter((code) => !['BV', 'HM'].includes(code))
    const pool = createPool({
      mentees: home.map((country) => createMentee({ country })),
      mentors: ['DZ', 'AQ', 'JP', 'FR', 'CA', 'FJ', 'CL'].map((country) => createMentor({ country }))
    })
    const criterion = region(pool, defaultSetup)
    const near = home.map((_, at) => pool.mentors.filter((__, to) => criterion?.value(at, to) !== 0).length)
    expect(home.filter((_, at) => near[at] !== 1)).toEqual([])
  })

  it('is unknown when a country is', () => {
    const pool = createPool({ mentors: [createMentor({ country: 'FR' })] })
    expect(scoreCriterion('region', pool)).toMatchObject({
      value: null,
      fact: { kind: 'unknown', missing: 'mentee' }
    })
  })
})
