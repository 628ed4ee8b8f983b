import { expect, test } from 'vitest'
import { createXlsx, inline, rows, withPart, xlsxParts } from '../../../support/create-xlsx'
import { rawZip } from '../../../support/raw-zip'
import { readBytes, refusalOf, rowsOf } from '../../../support/read-bytes'

test('a workbook is read whatever its name says', () => {
  const read = readBytes(
    createXlsx({ sheets: [rows(inline('B1', 'Name'), '', inline('A3', 'Ana'))] }),
    'people.csv'
  )
  expect(read).toEqual({
    ok: true,
    value: {
      name: 'people.csv',
      sha256: 'a'.repeat(64),
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      sheets: [{ name: 'Sheet1', visibility: 'visible', rows: [['', 'Name'], [], ['Ana']] }],
      remarks: []
    }
  })
})

test.each([
  ['1', '1'],
  ['1.10', '1.1'],
  ['0.1', '0.1'],
  ['1.1000000000000001', '1.1'],
  ['0.30000000000000004', '0.3'],
  ['-2.5', '-2.5'],
  ['1E3', '1000'],
  ['441234567890', '441234567890'],
  ['100000000000000000000', '100000000000000000000']
])('the number %s is read as %s', (written, text) => {
  expect(rowsOf(createXlsx({ sheets: [rows(`<c r="A1"><v>${written}</v></c>`)] }))).toEqual([[text]])
})

test.each([
  ['45000', '2023-03-15'],
  ['45000.5', '2023-03-15T12:00:00'],
  ['45000.999999999', '2023-03-16'],
  ['0.75', '18:00:00'],
  ['1', '1900-01-01'],
  ['59', '1900-02-28'],
  ['60', '1900-02-29'],
  ['61', '1900-03-01'],
  ['2958465', '9999-12-31'],
  ['2958466', '2958466'],
  ['-1', '-1']
])('the serial number %s in a date format is read as %s', (serial, text) => {
  const sheets = [rows(`<c r="A1" s="1"><v>${serial}</v></c>`)]
  expect(rowsOf(createXlsx({ sheets, formats: ['dd/mm/yyyy hh:mm'] }))).toEqual([[text]])
})

test('days count from 1904 where the workbook says so', () => {
  const sheets = [rows('<c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>43538</v></c>')]
  const bytes = createXlsx({ sheets, formats: ['yyyy-mm-dd'], properties: '<workbookPr date1904="1"/>' })
  expect(rowsOf(bytes)).toEqual([['1904-01-01', '2023-03-15']])
})

test('amounts and percentages are numbers without their signs', () => {
  const sheets = [rows('<c r="A1" s="1"><v>0.5</v></c><c r="B1" s="2"><v>12.5</v></c>')]
  expect(rowsOf(createXlsx({ sheets, formats: ['0%', '[$€-407] #,##0.00'] }))).toEqual([['0.5', '12.5']])
})

test('truth values and dates written as text are read', () => {
  const cells =
    '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="d"><v>2026-05-01</v></c>'
  expect(rowsOf(createXlsx({ sheets: [rows(cells)] }))).toEqual([['TRUE', 'FALSE', '2026-05-01']])
})

test('a formula gives its stored value, and a remark where none is stored', () => {
  const cells = [
    '<c r="A1"><f>1+1</f><v>2</v></c>',
    '<c r="B1"><f>A1+1</f></c>',
    '<c r="C1"><f>A1+1</f><v></v></c>',
    '<c r="D1" t="str"><f>""</f><v></v></c>',
    '<c r="E1" t="str"><f>"a"</f><v>a &amp;amp; b</v></c>'
  ]
  const read = readBytes(createXlsx({ sheets: [rows(cells.join(''))] }))
  expect(read.ok && read.value.sheets[0]?.rows).toEqual([['2', '', '', '', 'a &amp; b']])
  expect(read.ok && read.value.remarks).toEqual([
    { kind: 'formula-without-value', sheet: 'Sheet1', row: 1, column: 'B' },
    { kind: 'formula-without-value', sheet: 'Sheet1', row: 1, column: 'C' }
  ])
})

test('faulty values are empty, with a remark that keeps what stood there', () => {
  const cells =
    '<c r="A1" t="e"><v>#N/A</v></c><c r="AB1"><v>1e999</v></c><c r="C1"><v>NaN</v></c><c r="D1"><v>1</v></c>'
  const read = readBytes(createXlsx({ sheets: [rows(cells)] }))
  expect(read.ok && read.value.sheets[0]?.rows).toEqual([['', '', '', '1']])
  expect(read.ok && read.value.remarks).toEqual([
    { kind: 'faulty-value', sheet: 'Sheet1', row: 1, column: 'A', text: '#N/A' },
    { kind: 'faulty-value', sheet: 'Sheet1', row: 1, column: 'AB', text: '1e999' },
    { kind: 'faulty-value', sheet: 'Sheet1', row: 1, column: 'C', text: 'NaN' }
  ])
})

test('shared strings keep their places: empty items, runs, readings, CDATA, escapes and pictograms', () => {
  const strings = [
    '<si><t>plain</t></si>',
    '<si/>',
    '<si><r><rPr><b/></rPr><t xml:space="preserve">two </t></r><r><t>runs</t></r></si>',
    '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>',
    '<si><t><![CDATA[a < b]]></t></si>',
    '<si><t>&#x1F600;_x000A_&amp;lt;_x005F_x0041_</t></si>',
    '<si><t xml:space="preserve"> spaces </t></si>'
  ]
  const cells = strings.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('')
  expect(rowsOf(createXlsx({ sheets: [rows(cells)], strings: strings.join('') }))).toEqual([
    ['plain', '', 'two runs', '漢字', 'a < b', '😀\n&lt;_x0041_', ' spaces ']
  ])
})

test('texts are composed the same way on every machine', () => {
  expect(rowsOf(createXlsx({ sheets: [rows(inline('A1', 'Jose\u0301'))] }))).toEqual([['Jos\u00e9']])
})

test.each([
  ['without references', '<sheetData><row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row></sheetData>'],
  ['with a prefix', prefixed('http://schemas.openxmlformats.org/spreadsheetml/2006/main')],
  ['of the strict kind', prefixed('http://purl.oclc.org/ooxml/spreadsheetml/main')],
  [
    'out of order',
    '<sheetData><row r="2"><c r="B2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
  ],
  [
    'with comments',
    '<sheetData><!-- <row r="9"/> --><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData>'
  ]
])('cells %s are read in their places', (_, sheet) => {
  expect(rowsOf(createXlsx({ sheets: [sheet] }))).toEqual([['1'], ['', '2']])
})

test('of a cell that is written three times the last counts', () => {
  const cells = ['1', '2', '3'].map((value) => `<c r="A1"><v>${value}</v></c>`).join('')
  expect(rowsOf(createXlsx({ sheets: [rows(cells)] }))).toEqual([['3']])
})

test('hidden sheets, rows and columns are included and listed', () => {
  const data =
    '<cols><col min="2" max="3" hidden="1"/><col min="200" max="16384" hidden="1"/></cols>' +
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>' +
    '<row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="true"/></sheetData>'
  const names = ['name="A"', 'name="B" state="hidden"', 'name="&lt;C&gt;" state="veryHidden"']
  const read = readBytes(createXlsx({ sheets: [data, data, data], names }))
  expect(read.ok && read.value.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['A', 'visible'],
    ['B', 'hidden'],
    ['<C>', 'very-hidden']
  ])
  expect(read.ok && read.value.remarks.slice(0, 2)).toEqual([
    { kind: 'hidden-rows', sheet: 'A', count: 1 },
    { kind: 'hidden-columns', sheet: 'A', count: 2 }
  ])
})

test('macros are ignored and named', () => {
  const read = readBytes(createXlsx({ more: [{ name: 'xl/vbaProject.bin', content: 'Sub x()' }] }))
  expect(read.ok && read.value.remarks).toEqual([{ kind: 'macros-ignored' }])
})

test('a chart sheet is left out', () => {
  const parts = xlsxParts({
    sheets: ['', rows('<c r="A1"><v>1</v></c>')],
    names: ['name="Chart"', 'name="Data"']
  })
  const relations = parts.find(({ name }) => name === 'xl/_rels/workbook.xml.rels')?.content ?? ''
  const bytes = rawZip(
    withPart(parts, 'xl/_rels/workbook.xml.rels', String(relations).replace('/worksheet', '/chartsheet'))
  )
  const read = readBytes(bytes)
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(['Data'])
})

test('ten thousand empty formatted rows and columns at the end are cut off', () => {
  const empty = Array.from(
    { length: 10_000 },
    (_, index) => `<row r="${index + 2}"><c r="XFD${index + 2}" s="0"/></row>`
  )
  const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${empty.join('')}</sheetData>`
  expect(rowsOf(createXlsx({ sheets: [sheet] }))).toEqual([['1']])
})

test('a workbook without a value is empty', () => {
  expect(refusalOf(createXlsx({ sheets: [rows('<c r="A1" s="0"/>')] }))).toEqual({ kind: 'file-empty' })
  expect(refusalOf(createXlsx({ sheets: [] }))).toEqual({ kind: 'file-empty' })
})

function prefixed(namespace: string): string {
  return (
    `<?xml version="1.0"?><x:worksheet xmlns:x="${namespace}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>` +
    '<x:row r="2"><x:c r="B2" t="n"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>'
  )
}

test('each of more texts than the parser is given at once stands in its own cell', () => {
  const texts = Array.from({ length: 20_000 }, (_, row) => [`a${row}`, `b${row}`, `c${row}`])
  const cells = texts.map((row, at) =>
    row.map((text, column) => inline(`${'ABC'[column]}${at + 1}`, text)).join('')
  )
  expect(rowsOf(createXlsx({ sheets: [rows(...cells)] }))).toEqual(texts)
})
