import { expect, test } from 'vitest'
import { rankText } from '#shared/lib/rank-text'

test.each([
  ['beatr', 'Beatriz da Conceição', 0],
  ['conce', 'Beatriz da Conceição', 1],
  ['conc bea', 'Beatriz da Conceição', 1],
  ['triz', 'Beatriz da Conceição', 2],
  ['bdc', 'Beatriz da Conceição', 3],
  ['bx', 'Beatriz da Conceição', null],
  ['', 'Anybody', 0],
  ['ŁUK', 'Łukasz Kowalczyk', 0]
])('%s in %s ranks %s', (typed, text, rank) => {
  expect(rankText(typed, text)).toBe(rank)
})
