import { read } from 'xlsx'
import { expect, test } from 'vitest'
import { contentsOf, isPlain, plainArchive } from '#electron/sheets-process/plain-archive'
import { naughtyStrings } from '../../../support/naughty-texts'

/** Every letter that XML knows and UTF-16 writes as one, in texts of 64 with space at both ends. */
const letters = Array.from({ length: 0xfffe - 0x20 }, (_, at) => String.fromCharCode(at + 0x20)).filter(
  (letter) => !/[\ud800-\udfff]/.test(letter)
)
const texts = Array.from({ length: letters.length / 64 }, (_, at) => {
  return ` ${letters.slice(64 * at, 64 * at + 64).join('')}\n\t👩🏽‍🔬 `
})

const notInXml = /[\p{Cs}\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/u

test('the parser reads a text in which nothing stands for something else as that text', () => {
  const strings = [...texts, ...naughtyStrings, '', ' ', '\n', '&amp;', '<t>', ']]>', 'x000D'].filter(
    (text) => isPlain(text) && !notInXml.test(text)
  )
  expect(strings.length).toBeGreaterThan(1_000)
  const cells = strings.map((_, at) => at)
  const archive = plainArchive(cells, { strings, styles: '<styleSheet/>', epoch: 1900 })
  const parsed = contentsOf(read(archive, { type: 'array', dense: true }), strings.length)
  expect(parsed.map((cell) => [cell?.t, cell?.v])).toEqual(strings.map((text) => ['s', text]))
})
