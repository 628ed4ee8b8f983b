import { expect, test } from 'vitest'
import { createPartJoiner, createPartPoster, toParts } from '../../../../../electron/stand-in/page/text-parts'

const texts = ['', 'short', 'x'.repeat(128_000), `${'y'.repeat(127_999)}😀${'z'.repeat(300_000)}`, '+.']

test('a text is the same after it crossed in parts, none of them long, no letter cut in two', () => {
  const taken: string[] = []
  const join = createPartJoiner((text) => taken.push(text))
  const parts = texts.flatMap(toParts)
  for (const part of parts) join(part)
  expect(taken).toEqual(texts)
  expect(parts.length).toBeGreaterThan(texts.length)
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(128_010)
  for (const part of parts) expect(() => encodeURIComponent(part)).not.toThrow()
})

test('texts cross in the order in which they were posted, with a pause after each part but the last', () => {
  const taken: string[] = []
  const pauses: (() => void)[] = []
  const post = createPartPoster(
    createPartJoiner((text) => taken.push(text)),
    (work) => pauses.push(work)
  )
  for (const text of texts) post(text)
  expect(taken).toEqual(texts.slice(0, 3))
  for (let pause = pauses.shift(); pause !== undefined; pause = pauses.shift()) pause()
  expect(taken).toEqual(texts)
  post('later')
  expect(taken.at(-1)).toBe('later')
})
