import { expect, test } from 'vitest'
import { rowHeight } from '#electron/sheets-process/row-height'

const columns = [
  { heading: 'A', width: 10 },
  { heading: 'B', width: 20 }
]

test.each<[string, readonly string[], number | null]>([
  ['one line is left to the program', ['ten digits', 'x'], null],
  ['a longer text takes more lines', ['eleven digit', 'x'], 30],
  ['the tallest cell decides', ['x', 'a\nb\nc'], 45],
  ['letters of East Asia are twice as wide', ['北京北京北京', ''], 30],
  ['no row is higher than Excel allows', ['x'.repeat(32_000), ''], 409]
])('%s', (_, texts, height) => {
  expect(rowHeight(texts, columns)).toBe(height)
})
