import { describe, expect, it } from 'vitest'
import { cellText, createPlaceText } from '#shared/messages/problem-place'

const at = { file: 'a.xlsx', sheet: 'Mentors', row: 5, column: 'F' }

it.each([
  [at, 'F5'],
  [{ ...at, column: null }, 'Row 5'],
  [{ ...at, row: null }, 'Column F'],
  [{ ...at, row: null, column: null }, 'Sheet'],
  [{ file: 'a.xlsx', sheet: '', row: null, column: null }, 'File']
])('%j is said as %s', (source, text) => {
  expect(cellText(source)).toBe(text)
})

describe('the place of a problem', () => {
  const other = { ...at, sheet: 'More' }
  const elsewhere = { ...at, file: 'b.csv', sheet: 'b' }
  const whole = { file: 'a.xlsx', sheet: '', row: null, column: null }

  it('needs no name where all problems stand in one sheet', () => {
    expect(createPlaceText([at, { ...at, row: 9 }, whole])(at)).toBe('')
  })

  it('names the sheet where its file has several, and the file where there are several', () => {
    const one = createPlaceText([at, other, whole])
    expect([at, other, whole].map(one)).toEqual(['Sheet “Mentors”', 'Sheet “More”', ''])
    const two = createPlaceText([at, other, elsewhere, whole])
    expect([at, elsewhere, whole].map(two)).toEqual(['Sheet “Mentors” · a.xlsx', 'b.csv', 'a.xlsx'])
  })

  it('is no file for somebody who was added by hand', () => {
    expect(createPlaceText([at])({ file: '', sheet: '', row: null, column: null })).toBe('Added by hand')
  })
})
