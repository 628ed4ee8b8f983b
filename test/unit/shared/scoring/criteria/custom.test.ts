import { describe, expect, it } from 'vitest'
import type { Contribution } from '#shared/domain/pair-score'
import { type Comparison, defaultSetup } from '#shared/domain/setup'
import { createScoring } from '#shared/scoring/create-scoring'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { withOnly } from '../../../../support/score-criterion'

function answer(heading: string, text: string) {
  return { custom: text === '' ? [] : [{ heading, column: 'K', text }] }
}

/** What the question says of the first pair; further mentors only answer. */
function compared(
  compares: Comparison,
  asked: string,
  ...offered: readonly string[]
): Contribution | undefined {
  const pool = createPool({
    mentees: [createMentee(answer('Methods you want', asked))],
    mentors: offered.map((text, index) =>
      createMentor({ id: `m${index}`, ...answer('Methods  you HAVE', text) })
    )
  })
  const question = { key: 'k', mentee: 'Methods you want', mentor: 'methods you have', compares, weight: 1 }
  const weights = { ...withOnly('text').weights, text: 0 }
  const [found] = createScoring(pool, { ...defaultSetup, weights, custom: [question] }).scorePair(
    0,
    0
  ).contributions
  return found
}

describe('a question of the committee', () => {
  it.each<[Comparison, string, string[], number | null]>([
    ['same', 'Yes', ['yes '], 1],
    ['same', 'Yes', ['no'], 0],
    ['same', '', ['no'], null],
    ['overlap', 'R; Python', ['python, Go'], 0.5],
    ['overlap', 'R', ['Go'], 0],
    ['near', '3 years', ['5', '13'], 0.8],
    ['near', '3,5', ['3.5', '9'], 1],
    ['near', '-2', ['8'], 0],
    ['near', 'a few', ['5'], null]
  ])('by %s: %j against %j is worth %j', (...[compares, asked, offered, value]) => {
    expect(compared(compares, asked, ...offered)?.value ?? null).toBe(value)
  })

  it('is named by its heading and shows both answers', () => {
    expect(compared('overlap', 'R; Python', 'python')).toEqual({
      criterion: 'custom',
      key: 'k',
      question: 'Methods you want',
      weight: 1,
      value: 0.5,
      fact: {
        kind: 'custom',
        compares: 'overlap',
        mentee: 'R; Python',
        mentor: 'python',
        common: ['Python'],
        range: null
      }
    })
  })

  it('says between which numbers all answers lie, where they are to be near', () => {
    expect(compared('near', '3 years', '5', '13', 'many')?.fact).toMatchObject({
      range: { lowest: 3, highest: 13 }
    })
  })

  it('is not asked when one side never answered', () => {
    expect(compared('same', 'Yes', '')).toBeUndefined()
  })
})
