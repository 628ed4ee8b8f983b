import { describe, expect, it } from 'vitest'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { pairValue, scoreCriterion, withOnly } from '../../../../support/score-criterion'
import { createScoring } from '#shared/scoring/create-scoring'

describe('text', () => {
  it.each([
    ['I study AI', 'I work in retail', 0],
    ['Robotic surgery', 'robotic surgery', 1],
    ['segmenting hearts', 'Segmented heart', 1],
    ['naïve Bayes', 'naive bayes', 1],
    ['the and of I', 'robotics', null],
    ['', 'robotics', null],
    ['robotics', '  ', null]
  ])('of %j and %j is %j', (mentee, mentor, value) => {
    expect(pairValue('text', createMentee({ text: mentee }), createMentor({ text: mentor }))).toBe(value)
  })

  it('is the cosine of TF-IDF weights', () => {
    // Stems a: twice in one of two texts, weight (1 + 1) × (1 + 1) = 4; b: once in both, weight 1.
    // The mentor's c: once in one text, weight 2. Cosine = 1 / (√17 × √5).
    const value = pairValue(
      'text',
      createMentee({ text: 'apple apple banana' }),
      createMentor({ text: 'banana cherry' })
    )
    expect(value).toBe(Math.round(1e6 / Math.sqrt(85)) / 1e6)
  })

  it('says the same in whatever order pairs and people are asked', () => {
    const texts = ['deep learning for ultrasound', 'ultrasound robots', 'grants and deep networks']
    const mentees = texts.map((text, i) => createMentee({ email: `e${i}@x.example`, text }))
    const mentors = texts.map((text, i) => createMentor({ email: `r${i}@x.example`, text: `${text} robots` }))
    const setup = withOnly('text')
    const forward = createScoring(createPool({ mentees, mentors }), setup)
    const backward = createScoring(
      createPool({ mentees: mentees.toReversed(), mentors: mentors.toReversed() }),
      setup
    )
    const pairs = [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => [i, j] as const))
    const mixed = pairs.toSorted(([, a], [, b]) => b - a)
    expect(mixed.map(([i, j]) => backward.millionths(2 - i, 2 - j))).toEqual(
      mixed.map(([i, j]) => forward.millionths(i, j))
    )
  })

  it('shows the words that count most first, as the mentee wrote them', () => {
    const pool = createPool({
      mentees: [createMentee({ text: 'Learning to build surgical Robots' })],
      mentors: [
        createMentor({ text: 'robot learning' }),
        createMentor({ email: 'other@x.example', text: 'learning by example' })
      ]
    })
    expect(scoreCriterion('text', pool)?.fact).toEqual({ kind: 'text', commonWords: ['Robots', 'Learning'] })
  })
})
