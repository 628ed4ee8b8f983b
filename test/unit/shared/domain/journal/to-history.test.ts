import { expect, test } from 'vitest'
import { mergeHistories } from '#shared/domain/journal/to-history'

const at = (times: readonly string[]) => times.map((wallTime) => ({ entry: { wallTime } }))

test('two histories stand in one by the clock, and a clock that was set back moves nothing in its own', () => {
  expect(mergeHistories(at(['2', '5', '3']), at(['1', '4', '6']))).toEqual(at(['1', '2', '4', '5', '3', '6']))
  expect(mergeHistories(at([]), at(['1']))).toEqual(at(['1']))
  expect(mergeHistories(at(['1']), at([]))).toEqual(at(['1']))
})
