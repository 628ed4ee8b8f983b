import { expect, test } from 'vitest'
import { createXlsx, inline, rows, withPart, xlsxParts, type XlsxParts } from '../../../support/create-xlsx'
import { rawZip } from '../../../support/raw-zip'
import { refusalOf, rowsOf } from '../../../support/read-bytes'

const one = '<row r="1"><c r="A1"><v>1</v></c></row>'
const declaration = '<?xml version="1.0"?>'
const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'

const merges = Array.from({ length: 100_000 }, (_, row) => `<mergeCell ref="A${row * 7}:XFD1048576"/>`).join(
  ''
)

const documentType = { kind: 'suspicious', detail: 'document-type' }
const broken = { kind: 'damaged', detail: 'xml-broken' }
const reference = { kind: 'damaged', detail: 'reference-broken' }

test.each<[string, XlsxParts, object]>([
  ['a billion laughs', { sheets: [`${declaration}${entity}<worksheet>&b;</worksheet>`] }, documentType],
  ['an outside entity', { sheets: [`${declaration}${outside}<worksheet>&a;</worksheet>`] }, documentType],
  ['an unknown entity', { sheets: [rows(inline('A1', '&a;'))] }, broken],
  ['150,000 open comments', { sheets: ['<!--'.repeat(150_000)] }, broken],
  ['300,000 open tags', { sheets: ['<'.repeat(300_000)] }, broken],
  ['60,000 unclosed attributes', { sheets: [`<x ${'a="'.repeat(60_000)}`] }, broken],
  ['a depth of 10,000', { sheets: ['<a>'.repeat(10_000)] }, { kind: 'suspicious', detail: 'too-deep' }],
  ['a sheet that breaks off', { sheets: [`<sheetData>${one}`] }, broken],
  [
    'a declared UTF-7',
    { sheets: ['<?xml version="1.0" encoding="UTF-7"?><worksheet/>'] },
    { kind: 'suspicious', detail: 'not-utf8' }
  ],
  ['a string that is not there', { sheets: [rows('<c r="A1" t="s"><v>7</v></c>')] }, reference],
  [
    'a string called __proto__',
    { sheets: [rows('<c r="A1" t="s"><v>__proto__</v></c>')], strings: '' },
    reference
  ],
  ['a cell in another row', { sheets: [rows('<c r="A7"><v>7</v></c>')] }, reference],
  ['a row called zero', { sheets: ['<sheetData><row r="0"><c><v>1</v></c></row></sheetData>'] }, reference],
  ['a cell of an unknown type', { sheets: [rows('<c r="A1" t="__proto__"><v>7</v></c>')] }, reference]
])('%s is refused', (_, parts, refusal) => {
  expect(refusalOf(createXlsx(parts))).toEqual(refusal)
})

test('UTF-16 parts are refused, with a mark of their order or without', () => {
  const encoded = (text: string) =>
    rawZip(withPart(xlsxParts(), 'xl/worksheets/sheet1.xml', Buffer.from(text, 'utf16le')))
  expect(refusalOf(encoded('\ufeff<worksheet/>'))).toEqual({ kind: 'suspicious', detail: 'not-utf8' })
  expect(refusalOf(encoded('<worksheet/>'))).toEqual(broken)
})

test('a workbook without one of its parts is refused', () => {
  const without = (name: string) => rawZip(xlsxParts().filter((part) => part.name !== name))
  expect(refusalOf(without('xl/worksheets/sheet1.xml'))).toEqual({ kind: 'damaged', detail: 'part-missing' })
  expect(refusalOf(without('xl/workbook.xml'))).toEqual({ kind: 'other-kind', looksLike: 'zip' })
})

test('relations that lead out of the file are never followed', () => {
  const relations = ['http://evil.example/s.xml', '\\\\server\\share', '../../../../etc/passwd'].map(
    (target, index) => {
      return `<Relationship Id="rId${index + 1}" Type="t/worksheet" Target="${target}" ${index < 2 ? 'TargetMode="External"' : ''}/>`
    }
  )
  const parts = xlsxParts({ sheets: ['', ''] })
  const bytes = rawZip(
    withPart(parts, 'xl/_rels/workbook.xml.rels', `<Relationships>${relations.join('')}</Relationships>`)
  )
  expect(refusalOf(bytes)).toEqual({ kind: 'file-empty' })
})

test.each<[string, string, object]>([
  ['a cell in the last row', at('1048576', 'XFD1048576'), { what: 'rows', count: 1_048_576, limit: 20_000 }],
  [
    'a row beyond the last',
    at('99999999', 'ZZZZZZ99999999'),
    { what: 'rows', count: 99_999_999, limit: 20_000 }
  ],
  ['row 20,001', at('20001', 'A20001'), { what: 'rows', count: 20_001, limit: 20_000 }],
  ['column 301', at('1', 'KO1'), { what: 'columns', count: 301, limit: 300 }],
  ['column ZZZZZZ', at('1', 'ZZZZZZ1'), { what: 'columns', count: 321_272_406, limit: 300 }],
  [
    'a text of 32,768 characters',
    `<row r="1">${inline('A1', 'a'.repeat(32_768))}</row>`,
    { what: 'text-length', count: 32_768, limit: 32_767 }
  ]
])('%s is too much, and said so', (_, data, excess) => {
  const refusal = { kind: 'too-much-inside', sheet: 'Sheet1', ...excess }
  expect(refusalOf(createXlsx({ sheets: [`<sheetData>${data}</sheetData>`] }))).toEqual(refusal)
})

test('51 sheets are too many', () => {
  const sheets = Array.from({ length: 51 }, () => '')
  expect(refusalOf(createXlsx({ sheets }))).toEqual({
    kind: 'too-many-sheets',
    count: 51,
    limit: 50,
    first: Array.from({ length: 50 }, (_, index) => `Sheet${index + 1}`)
  })
})

test('a long text used in every cell is counted each time', () => {
  const cells = Array.from({ length: 2200 }, (_, row) => `<row r="${row + 1}"><c t="s"><v>0</v></c></row>`)
  const bytes = createXlsx({
    sheets: [`<sheetData>${cells.join('')}</sheetData>`],
    strings: `<si><t>${'a'.repeat(32_000)}</t></si>`
  })
  expect(refusalOf(bytes)).toMatchObject({ kind: 'too-much-inside', what: 'unpacked-bytes' })
})

test.each([
  ['a declared million of rows', `<dimension ref="A1:XFD1048576"/><sheetData>${one}</sheetData>`],
  [
    'a link over the whole sheet',
    `<sheetData>${one}</sheetData><hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>`
  ],
  ['100,000 merges', `<sheetData>${one}</sheetData><mergeCells>${merges}</mergeCells>`],
  [
    'two thousand million columns',
    `<cols><col min="1" max="2000000000"/></cols><sheetData>${one}</sheetData>`
  ],
  [
    'as many hidden columns',
    `<cols><col min="-2000000000" max="2000000000" hidden="1"/></cols><sheetData>${one}</sheetData>`
  ]
])('%s does no harm', (_, sheet) => {
  expect(rowsOf(createXlsx({ sheets: [sheet] }))).toEqual([['1']])
})

test('no name in a file becomes a property of all objects', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const cells = names.map((name, column) => inline(`${'ABCD'.charAt(column)}1`, name)).join('')
  const comments = {
    name: 'xl/comments1.xml',
    content:
      '<comments><commentList><comment ref="__proto__"><text><t>x</t></text></comment></commentList></comments>'
  }
  const bytes = createXlsx({ sheets: [rows(cells)], names: ['name="__proto__"'], more: [comments] })
  expect(rowsOf(bytes)).toEqual([names])
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { t?: string }).t).toBeUndefined()
})

function at(row: string, reference: string): string {
  return `<row r="${row}"><c r="${reference}"><v>1</v></c></row>`
}
