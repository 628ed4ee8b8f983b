import { describe, expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { createScoring } from '#shared/scoring/create-scoring'
import { blockedBy, listCandidates } from '#shared/scoring/score-candidates'
import { allocateOwn, createTableMaker, rowAt } from '#shared/scoring/score-table'
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
const pool = createPool({ mentees, mentors })
const scoring = createScoring(pool, defaultSetup)
const table = createTableMaker(allocateOwn)(pool, scoring)

describe('candidates', () => {
  it('are the allowed pairs mentee by mentee; what each rule took is counted', () => {
    expect(listCandidates(table, 3)).toMatchObject({
      mentee: Int32Array.of(0, 0, 1),
      mentor: Int32Array.of(1, 2, 0),
      score: Float64Array.of(1_000_000, 0, 500_000),
      count: 3
    })
    expect(blockedBy(rowAt(table, 0, 3).rule, scoring.rules)).toEqual([
      { rule: 'sameInstitution', mentors: 1 }
    ])
    expect(blockedBy(rowAt(table, 1, 3).rule, scoring.rules)).toEqual([
      { rule: 'sameInstitution', mentors: 1 },
      { rule: 'noCommonLanguage', mentors: 1 }
    ])
  })
})
