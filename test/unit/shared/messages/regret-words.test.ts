import { describe, expect, it } from 'vitest'
import type { Regret } from '#shared/domain/explanation'
import { regretSentence, regretText, wholeText } from '#shared/messages/regret-words'

function createRegret(overrides: Partial<Regret>): Regret {
  return { places: 0, isOrderHurt: false, score: 0, ...overrides }
}

describe('what a wish costs, in words', () => {
  it.each([
    [createRegret({}), 'costs nothing', '±.00'],
    [createRegret({ score: 12_000 }), 'costs .01', '−.01'],
    [createRegret({ score: 7 }), 'costs under .01', '±.00'],
    [createRegret({ places: 1, score: 430_000 }), 'costs a place', '−1 place, −.43'],
    [createRegret({ places: 1, score: -50_000 }), 'costs a place', '−1 place, +.05'],
    [createRegret({ places: -1, score: 400_000 }), 'costs .40', '+1 place, −.40'],
    [createRegret({ isOrderHurt: true, score: -1_204_000 }), 'costs somebody’s turn, and −1.20', '+1.20'],
    [null, 'cannot be made', 'cannot be made']
  ] as const)('says %o in a few words', (regret, text, whole) => {
    expect([regretText(regret), wholeText(regret)]).toEqual([text, whole])
  })

  it.each([
    [createRegret({}), 'It costs nothing: there is an equally good proposal with this pair.'],
    [createRegret({ score: 12_400 }), 'It costs .01 in total, and no place.'],
    [
      createRegret({ places: 1, score: 430_000 }),
      'It costs a place and .43 in total: one mentee more would be without a mentor.'
    ],
    [
      createRegret({ places: 1, score: -50_000 }),
      'It costs a place; the total gains .05: one mentee more would be without a mentor.'
    ],
    [createRegret({ places: -1, score: 400_000 }), 'It fills one place more and costs .40 in total.']
  ] as const)('says %o in a sentence', (regret, sentence) => {
    expect(regretSentence(regret)).toBe(sentence)
  })
})
