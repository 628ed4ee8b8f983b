import { expect, test } from 'vitest'
import { columnIndex, columnLetter } from '#electron/sheets-process/column-letter'

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD']
])('column %i stands under %s', (index, letters) => {
  expect(columnLetter(index)).toBe(letters)
  expect(columnIndex(letters)).toBe(index)
})
