import { describe, expect, it } from 'vitest'
import type { Regret } from '#shared/domain/explanation'
import { regretSentence, regretText, wholeText } from '#shared/messages/regret-words'

function createRegret(overrides: Partial<Regret>): Regret {
  return { places: 0, isOrderHurt: false, score: 0, ...overrides }
}

describe('what a wish costs, in words', () => {
  it.each([
    [createRegret({}), 'costs nothing', '±.000'],
    [createRegret({ score: 12_000 }), 'costs .012', '−.012'],
    [createRegret({ score: 7 }), 'costs under .001', '−under .001'],
    [createRegret({ places: 1, score: 430_000 }), 'costs a place', '−1 place, −.430'],
    [createRegret({ places: 1, score: -50_000 }), 'costs a place', '−1 place, +.050'],
    [createRegret({ places: -1, score: 400_000 }), 'costs .400', '+1 place, −.400'],
    [createRegret({ isOrderHurt: true, score: -1_204_000 }), 'costs somebody’s turn, and −1.204', '+1.204'],
    [null, 'cannot be made', 'cannot be made']
  ] as const)('says %o in a few words', (regret, text, whole) => {
    expect([regretText(regret), wholeText(regret)]).toEqual([text, whole])
  })

  it.each([
    [createRegret({}), 'It costs nothing: there is an equally good proposal with this pair.'],
    [createRegret({ score: 12_400 }), 'It costs .012 in total, and no place.'],
    [
      createRegret({ places: 1, score: 430_000 }),
      'It costs a place and .430 in total: one mentee more would be without a mentor.'
    ],
    [
      createRegret({ places: 1, score: -50_000 }),
      'It costs a place; the total gains .050: one mentee more would be without a mentor.'
    ],
    [createRegret({ places: -1, score: 400_000 }), 'It fills one place more and costs .400 in total.']
  ] as const)('says %o in a sentence', (regret, sentence) => {
    expect(regretSentence(regret)).toBe(sentence)
  })
})
