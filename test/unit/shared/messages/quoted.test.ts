import { expect, test } from 'vitest'
import { inQuotes, quoted } from '#shared/messages/quoted'

test('what somebody wrote stands in a sentence on one line, cut and in curly quotes', () => {
  expect(quoted(' Ada\n  Marin ')).toBe('“Ada Marin”')
  expect(quoted('x'.repeat(61))).toBe(`“${'x'.repeat(60)}…”`)
  expect(quoted(`${'x'.repeat(59)}🙂 and more`)).toBe(`“${'x'.repeat(59)}…”`)
})

test('a name of ours stands whole', () => {
  expect(inQuotes('x'.repeat(61))).toBe(`“${'x'.repeat(61)}”`)
})
