import { utils, write } from 'xlsx'
import { expect, test } from 'vitest'
import { createOds, odsRow, odsTable, odsText, odsValue } from '../../../support/create-ods'
import { rawZip } from '../../../support/raw-zip'
import { readBytes, refusalOf, rowsOf } from '../../../support/read-bytes'

test('a spreadsheet that SheetJS wrote is read', () => {
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([['Name', 'Places'], ['José', 2.5], [], [true]]),
    'Answers'
  )
  const written: unknown = write(book, { type: 'array', bookType: 'ods' })
  if (!(written instanceof ArrayBuffer)) throw new Error('not written')
  expect(readBytes(new Uint8Array(written))).toMatchObject({
    ok: true,
    value: {
      format: 'ods',
      encoding: null,
      sheets: [{ name: 'Answers', rows: [['Name', 'Places'], ['José', '2.5'], [], ['TRUE']] }],
      remarks: []
    }
  })
})

test.each([
  [odsValue('float', '1.1000000000000001'), '1.1'],
  [odsValue('percentage', '0.5'), '0.5'],
  [odsValue('currency', '12.50'), '12.5'],
  [odsValue('boolean', 'true'), 'TRUE'],
  [odsValue('date', '2026-05-01'), '2026-05-01'],
  [odsValue('date', '2026-05-01T00:00:00'), '2026-05-01'],
  [odsValue('date', '2026-05-01T12:30:00.123'), '2026-05-01T12:30:00'],
  [odsValue('time', 'PT18H05M00S'), '18:05:00'],
  [odsText('00123'), '00123'],
  [odsText('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d'), 'a  b\tc\nd'],
  [odsText('one</text:p><text:p>two <text:span>runs</text:span>'), 'one\ntwo runs'],
  [odsText('kept</text:p><office:annotation><text:p>note</text:p></office:annotation><text:p>'), 'kept\n'],
  [
    odsText(
      '<text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>かんじ</text:ruby-text></text:ruby>'
    ),
    '漢字'
  ]
])('%s is read as %s', (cell, text) => {
  expect(rowsOf(createOds({ tables: odsTable(odsRow(cell)) }))).toEqual([[text]])
})

test('repeated cells and rows stand where they belong, and endless empty ones are left out', () => {
  const rows = [
    odsRow(
      `<table:table-cell table:number-columns-repeated="2"/>${odsText('a', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16380"/>`
    ),
    odsRow('<table:table-cell/>', 'table:number-rows-repeated="2"'),
    odsRow(odsText('b'), 'table:number-rows-repeated="2"'),
    odsRow(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      'table:number-rows-repeated="1048571"'
    )
  ]
  expect(rowsOf(createOds({ tables: odsTable(rows.join('')) }))).toEqual([
    ['', '', 'a', 'a'],
    [],
    [],
    ['b'],
    ['b']
  ])
})

test('what is hidden, merged, faulty, without a value or from elsewhere is said', () => {
  const styles = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
  const columns =
    '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="16383"/>'
  const faulty =
    '<table:table-cell calcext:value-type="error" office:value-type="string"><text:p>#N/A</text:p></table:table-cell>'
  const rows = [
    odsRow(odsText('a', 'table:number-columns-spanned="2"') + odsText('b')),
    odsRow(
      `${odsText('c')}${faulty}<table:table-cell table:formula="of:=[.A1]"/>`,
      'table:visibility="filter"'
    )
  ]
  const tables = [
    odsTable(columns + rows.join(''), 'table:name="A" table:style-name="ta2"'),
    odsTable(`<table:table-source/>${odsRow(odsText('z'))}`, 'table:name="B"')
  ]
  const read = readBytes(
    createOds({ styles, tables: tables.join(''), more: [{ name: 'Basic/x.xml', content: 'x' }] })
  )
  expect(read.ok && read.value.sheets).toEqual([
    { name: 'A', visibility: 'hidden', rows: [['a', 'b'], ['c']] }
  ])
  expect(read.ok && read.value.remarks).toEqual([
    { kind: 'macros-ignored' },
    { kind: 'links-not-followed', count: 1 },
    { kind: 'sheet-hidden', sheet: 'A' },
    { kind: 'hidden-rows', sheet: 'A', count: 1 },
    { kind: 'hidden-columns', sheet: 'A', count: 1 },
    { kind: 'merged-cells', sheet: 'A', count: 1 },
    { kind: 'faulty-value', sheet: 'A', row: 2, column: 'B', text: '#N/A' },
    { kind: 'formula-without-value', sheet: 'A', row: 2, column: 'C' }
  ])
})

test.each<[string, Uint8Array<ArrayBuffer>, object]>([
  [
    'a text document',
    createOds({ mimetype: 'application/vnd.oasis.opendocument.text' }),
    { kind: 'other-kind', looksLike: 'open-document' }
  ],
  [
    'one with a password',
    createOds({ manifest: '<x><manifest:encryption-data/></x>' }),
    { kind: 'other-kind', looksLike: 'encrypted-workbook' }
  ],
  [
    'a million filled rows',
    filled('table:number-rows-repeated="1048576"', ''),
    tooMuch('rows', 1_048_576, 20_000)
  ],
  [
    'a row of 16,384 texts',
    filled('', 'table:number-columns-repeated="16384"'),
    tooMuch('columns', 16_384, 300)
  ],
  [
    'cells by the million',
    filled('table:number-rows-repeated="20000"', 'table:number-columns-repeated="300"'),
    tooMuch('cells', 6_000_000, 1_000_000)
  ],
  [
    'a document type',
    rawZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }
    ]),
    { kind: 'suspicious', detail: 'document-type' }
  ],
  [
    'a table in a table',
    createOds({ tables: odsTable(odsTable('')) }),
    { kind: 'damaged', detail: 'parser-refused' }
  ],
  ['no value', createOds({ tables: odsTable(odsRow('')) }), { kind: 'file-empty' }]
])('%s is refused', (_, bytes, refusal) => {
  expect(refusalOf(bytes)).toEqual(refusal)
})

function filled(row: string, cell: string): Uint8Array<ArrayBuffer> {
  return createOds({ tables: odsTable(odsRow(odsText('a', cell), row)) })
}

function tooMuch(what: string, count: number, limit: number): object {
  return { kind: 'too-much-inside', what, count, limit, sheet: 'Sheet1' }
}
