import { expect, test } from 'vitest'
import { createDistinctCells } from '#electron/sheets-process/distinct-cells'
import { cleanSheet } from '#electron/sheets-process/clean-sheet'
import { importLimits } from '#electron/sheets-process/limits'
import { createRandom } from '#shared/lib/seeded-random'

test('a cell is read the same whether a pattern or the parser reads it, and refused the same', () => {
  let read = 0
  for (let seed = 1; seed <= 400; seed++) {
    const sheet = createSheet(createRandom(seed))
    const cleaned = clean(sheet)
    expect(cleaned, sheet).toEqual(clean(bySlowWay(sheet)))
    if (cleaned.sheet.ok) read += 1
  }
  expect(read).toBeGreaterThan(100)
})

test.each([
  ['a comment', '<!-- <row r="2"><c r="A2"><v>7</v></c></row> -->'],
  ['a text', '<![CDATA[<row r="2"><c r="A2"><v>7</v></c></row>]]>'],
  ['an instruction', '<?x <row r="2"><c r="A2"><v>7</v></c></row> ?>'],
  ['an attribute', '<row r="2" x="&lt;row>"/>']
])('what looks like a row in %s is none', (_, within) => {
  const sheet = sheetOf(`<row r="1">${within}<c r="A1"><v>1</v></c></row>`)
  expect(clean(sheet)).toEqual(clean(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>')))
})

/** A space behind the name of its tag is a spelling that the pattern does not know. */
function bySlowWay(sheet: string): string {
  return sheet.replaceAll('<c', '<c ')
}

function clean(xml: string) {
  const distinct = createDistinctCells()
  const strings = ['one', 'two']
  const used = { cells: 0, text: 0 }
  const sheet = cleanSheet(xml, {
    strings,
    added: new Map<string, number>(),
    contents: distinct,
    limits: importLimits,
    used,
    onRows: () => undefined
  })
  return { sheet, contents: distinct.all, strings, used }
}

type Random = () => number

const values = [
  '1',
  '007',
  '1.10',
  '45000',
  '1e400',
  'x',
  'é',
  '😀',
  'a&amp;b',
  '&a;',
  '&#13;',
  ' ',
  '',
  'a\r\nb',
  ']]>',
  '\u0085'
]
const types = [
  '',
  ' t="n"',
  ' t="s"',
  ' t="str"',
  ' t="inlineStr"',
  ' t="b"',
  ' t="d"',
  ' t="e"',
  ' t="q"',
  " t='s'"
]
const styles = ['', '', ' s="1"', ' s="x"', ' s="1234567"']
const contents = [
  (text: string) => `<v>${text}</v>`,
  (text: string) => `<v>${text}</v>`,
  (text: string) => `<v>${text}</v>`,
  (text: string) => `<is><t>${text}</t></is>`,
  (text: string) => `<is><t xml:space="preserve">${text}</t></is>`,
  (text: string) => `<is><r><t>${text}</t></r><rPh><t>o</t></rPh></is>`,
  (text: string) => `<f>1+1</f><v>${text}</v>`,
  (text: string) => `<v>${text}</v><v>2</v>`,
  (text: string) => `o<v><![CDATA[${text}]]></v>`,
  () => '<f>1+1</f>',
  () => ''
]
const between = ['', '', '', '', ' ', '<!-- <c r="A1"><v>1</v></c> -->', '<x><c><v>1</v></c></x>']

/** Rows of cells in every spelling, most of them good ones; now and then a character more or less. */
function createSheet(random: Random): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const often = <T>(usual: T, from: readonly T[]): T => (random() < 0.7 ? usual : pick(from))
  const createCell = (row: number) => {
    const place = pick(['', '', ` r="${pick(['A', 'B', 'C', 'AA'])}${often(`${row}`, [`0${row}`, '9'])}"`])
    const spelled = [place, pick(styles), often(' t="str"', types)]
    const attributes = often(spelled, [spelled.toReversed()]).join('')
    const text = often('1', values)
    return `${often(`<c${attributes}>${pick(contents)(text)}</c>`, [`<c${attributes}/>`])}${pick(between)}`
  }
  const rows = Array.from({ length: 3 }, (_, at) => {
    const row = often(at + 1, [1, 2])
    const cells = Array.from({ length: 4 }, () => createCell(row))
    return `<row r="${row}"${pick(['', ' hidden="1"', ' x=">"'])}>${cells.join('')}</row>`
  })
  const sheet = sheetOf(rows.join(''))
  const at = Math.floor(random() * sheet.length)
  return often(sheet, [sheet.slice(0, at) + pick(['', '<', '>', '"', '</c>']) + sheet.slice(at + 1)])
}

function sheetOf(rows: string): string {
  return `<worksheet><sheetData>${rows}</sheetData></worksheet>`
}
