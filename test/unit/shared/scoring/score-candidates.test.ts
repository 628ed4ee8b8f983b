import { describe, expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { createScoring } from '#shared/scoring/create-scoring'
import { blockedBy, scoreCandidates } from '#shared/scoring/score-candidates'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'

const mentees = [
  createMentee({ email: 'a@lac.example', country: 'FR' }),
  createMentee({ email: 'b@hill.example', country: 'DE', languages: ['French'] })
]
const mentors = [
  createMentor({ email: 'c@lac.example', country: 'FR' }),
  createMentor({ email: 'd@dune.example', country: 'FR', languages: ['English'] }),
  createMentor({ email: 'e@hill.example', country: 'JP' })
]
const scoring = createScoring(createPool({ mentees, mentors }), defaultSetup)

describe('scoreCandidates', () => {
  it('lists the allowed pairs mentee by mentee, and counts what each rule took', () => {
    const candidates = scoreCandidates(scoring, { mentees: 2, mentors: 3 })
    expect(candidates).toMatchObject({
      mentee: Int32Array.of(0, 0, 1),
      mentor: Int32Array.of(1, 2, 0),
      score: Float64Array.of(1_000_000, 0, 500_000),
      count: 3
    })
    expect(blockedBy(candidates, 0)).toEqual([{ rule: 'sameInstitution', mentors: 1 }])
    expect(blockedBy(candidates, 1)).toEqual([
      { rule: 'sameInstitution', mentors: 1 },
      { rule: 'noCommonLanguage', mentors: 1 }
    ])
  })
})
