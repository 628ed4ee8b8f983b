import { describe, expect, it } from 'vitest'
import { countText, percentText, scoreText, shareText, totalText } from '#shared/messages/number-words'

describe('numbers in words', () => {
  it('shows a score with two digits and no zero before the point', () => {
    expect([0, 5_000, 861_234, 994_999, 995_000, 1_000_000].map(scoreText)).toEqual([
      '.00',
      '.01',
      '.86',
      '.99',
      '1.00',
      '1.00'
    ])
  })

  it('keeps the sign of a score below zero', () => {
    expect([-0.5, -0.004, -1].map(shareText)).toEqual(['−.50', '.00', '−1.00'])
  })

  it('shows a total with two digits', () => {
    expect([0, 97_414_999, 1_445_210_000].map(totalText)).toEqual(['0.00', '97.41', '1,445.21'])
  })

  it('rounds a share to whole per cent and keeps the sign on its line', () => {
    expect([0, 0.825, 1].map(percentText)).toEqual(['0\u00A0%', '83\u00A0%', '100\u00A0%'])
  })

  it('names one thing in the singular and groups thousands', () => {
    expect([countText(1, 'place'), countText(0, 'place'), countText(1_234_567, 'place')]).toEqual([
      '1 place',
      '0 places',
      '1,234,567 places'
    ])
  })
})
