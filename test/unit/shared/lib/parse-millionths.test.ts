import fc from 'fast-check'
import { expect, test } from 'vitest'
import { err, ok } from '#shared/lib/result'
import { parseMillionths } from '#shared/lib/parse-millionths'

test.each([
  ['0', 0],
  ['1', 1_000_000],
  ['0.5', 500_000],
  ['.5', 500_000],
  ['5.', 5_000_000],
  ['-0.000001', -1],
  ['+2.25', 2_250_000],
  ['0.1234560000', 123_456],
  ['1e-3', 1000],
  ['12.5E2', 1_250_000_000],
  ['9007199254.740991', 9_007_199_254_740_991],
  ['0.000000', 0],
  [' 0.3 ', 300_000]
])('"%s" is %d millionths', (text, millionths) => {
  expect(parseMillionths(text)).toEqual(ok(millionths))
})

test.each([
  ['', 'not-a-number'],
  ['.', 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['-inf', 'not-a-number'],
  ['0,5', 'not-a-number'],
  ['1 000', 'not-a-number'],
  ['0x10', 'not-a-number'],
  ['0.1234567', 'more-than-six-decimals'],
  ['1e-7', 'more-than-six-decimals'],
  ['9007199254.740992', 'too-large'],
  ['1e300', 'too-large'],
  ['99999999999999999999', 'too-large']
] as const)('"%s" is refused: %s', (text, fault) => {
  expect(parseMillionths(text)).toEqual(err(fault))
})

test('every exact integer of millionths survives being written as a decimal', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (millionths) => {
      const digits = String(Math.abs(millionths)).padStart(7, '0')
      const text = `${millionths < 0 ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`
      expect(parseMillionths(text)).toEqual(ok(millionths))
    }),
    { seed: 1 }
  )
})
