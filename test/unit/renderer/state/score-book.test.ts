import { describe, expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { createScoring } from '#shared/scoring/create-scoring'
import { createScoreBook } from '../../../../renderer/state/score-book'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'

const pool = createPool({
  mentors: [
    createMentor({ id: 'm1', areas: ['Imaging'], institution: 'Here' }),
    createMentor({ id: 'm2', areas: ['Surgery'], institution: 'There' })
  ],
  mentees: [
    createMentee({ id: 'e1', areas: ['Imaging'], institution: 'Here' }),
    createMentee({ id: 'e2', areas: ['Imaging'], institution: 'Elsewhere' })
  ]
})

describe('the score book', () => {
  it('says the same as the scoring, however often it is asked', () => {
    const scores = createScoreBook(pool, defaultSetup)
    const scoring = createScoring(pool, defaultSetup)
    const pairs = pool.mentees.flatMap((mentee, i) =>
      pool.mentors.map((mentor, j) => ({ mentee, i, mentor, j }))
    )
    for (const { mentee, i, mentor, j } of [...pairs, ...pairs]) {
      expect(scores.scoreOf(mentee.id, mentor.id)).toBe(scoring.millionths(i, j))
      expect(scores.ruleOf(mentee.id, mentor.id)).toBe(scoring.blockingRule(i, j))
    }
  })

  it('finds the best score among those whom no rule forbids', () => {
    const scores = createScoreBook(pool, defaultSetup)
    expect(scores.bestOf('e1')).toBe(scores.scoreOf('e1', 'm2'))
    expect(scores.bestOf('e2')).toBe(scores.scoreOf('e2', 'm1'))
  })

  it('knows nothing of people who do not take part', () => {
    const scores = createScoreBook(pool, defaultSetup)
    expect(scores.scorePair({ mentee: 'gone', mentor: 'm1' })).toBeNull()
    expect(scores.bestOf('gone')).toBeNull()
  })
})
