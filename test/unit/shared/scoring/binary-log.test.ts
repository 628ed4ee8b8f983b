import { expect, it } from 'vitest'
import { binaryLog } from '#shared/scoring/binary-log'

it.each([1, 2, 8, 1024, 1.5, 3, 1000 / 7])('is the binary logarithm of %d, cut to 16 places', (value) => {
  const exact = Math.log2(value)
  expect(binaryLog(value)).toBeLessThanOrEqual(exact)
  expect(exact - binaryLog(value)).toBeLessThan(2 ** -16)
})
