import { createXlsx, inline, rows, withPart, xlsxParts } from '../create-xlsx'
import { rawZip } from '../raw-zip'
import { accepted, type NastyInput, refused, tooMuch, warned } from './nasty-input'

const one = '<row r="1"><c r="A1"><v>1</v></c></row>'
const two =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>'
const props = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
const comment =
  '<comments><commentList><comment ref="__proto__"><text><t>x</t></text></comment></commentList></comments>'

/** Sheets of impossible sizes and shapes, and names that are more than names. */
export const nastyGeometry: readonly NastyInput[] = [
  ...accepted(
    [['1']],
    [47, 'a declared million of rows', () => sheetOf(one, { before: '<dimension ref="A1:XFD1048576"/>' })],
    [
      54,
      '100,000 merges',
      () =>
        sheetOf(one, {
          after: merges(Array.from({ length: 100_000 }, (_, row) => `A${row + 2}:B${row + 2}`))
        })
    ],
    [
      57,
      'a link over the whole sheet',
      () => sheetOf(one, { after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>' })
    ],
    [
      58,
      'two thousand million columns',
      () => sheetOf(one, { before: '<cols><col min="1" max="2000000000"/></cols>' })
    ],
    [
      65,
      '10,000 empty formatted rows at the end',
      () => sheetOf(one + numbered(10_000, (row) => `<row r="${row + 1}"><c r="XFD${row + 1}" s="0"/></row>`))
    ],
    [
      71,
      'a comment on __proto__',
      () => createXlsx({ more: [{ name: 'xl/comments1.xml', content: comment }] })
    ]
  ),
  ...refused(
    tooMuch('rows'),
    [
      48,
      'a cell in the last row and column',
      () => sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    ],
    [
      49,
      'a cell beyond every sheet',
      () => sheetOf('<row r="99999999"><c r="ZZZZZZ99999999"><v>1</v></c></row>')
    ],
    [50, 'row 300,000 alone', () => sheetOf('<row r="300000"><c r="A300000"><v>1</v></c></row>')],
    [51, '20,001 rows', () => sheetOf(numbered(20_001, () => '<row><c><v>1</v></c></row>'))]
  ),
  ...refused(tooMuch('columns'), [
    52,
    '16,384 columns',
    () => sheetOf(`<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`)
  ]),
  ...refused({ kind: 'too-many-sheets', count: 2000, limit: 50, first: names(50) }, [
    53,
    '2,000 sheets',
    manySheets
  ]),
  ...warned(
    { rows: [['1', '2'], ['3']], remarks: ['merged-cells'] },
    [55, 'the whole sheet merged', () => sheetOf(two, { after: merges(['A1:XFD1048576']) })],
    [56, 'headings merged over two rows', () => sheetOf(two, { after: merges(['A1:A2', 'B1:B2']) })]
  ),
  ...warned({ rows: [['3']], remarks: ['cell-twice'] }, [
    59,
    'a cell three times',
    () => sheetOf(`<row r="1">${[1, 2, 3].map((value) => `<c r="A1"><v>${value}</v></c>`).join('')}</row>`)
  ]),
  ...accepted(
    [['1'], ['', '2']],
    [
      60,
      'cells out of order',
      () => sheetOf('<row r="2"><c r="B2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>')
    ],
    [61, 'no references', () => sheetOf('<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>')]
  ),
  ...warned({ rows: [['1', '2'], ['3']], remarks: ['hidden-rows', 'hidden-columns'] }, [
    62,
    'hidden rows and columns',
    () =>
      sheetOf(two.replace('<row r="2"', '<row r="2" hidden="1"'), {
        before: '<cols><col min="2" max="2" hidden="1"/></cols>'
      })
  ]),
  ...warned({ rows: [['1']], remarks: ['sheet-hidden'] }, [
    63,
    'a sheet that is very hidden',
    () => createXlsx({ names: ['name="A" state="veryHidden"'] })
  ]),
  ...accepted([['1']], [66, 'a chart sheet first', chartFirst]),
  ...refused({ kind: 'file-empty' }, [
    67,
    'an empty workbook',
    () => [createXlsx({ sheets: [] }), createXlsx({ sheets: [''] })]
  ]),
  ...accepted(
    [['1']],
    [
      68,
      'sheet names of 31 letters, pictograms and quotes',
      () => ['n'.repeat(31), '👩🏽‍🔬', "Bob's"].map((name) => createXlsx({ names: [`name="${name}"`] }))
    ]
  ),
  ...refused(tooMuch('unpacked-bytes'), [69, 'a text of 32 kB in thousands of cells', longTextEverywhere]),
  ...accepted(
    [props],
    [
      70,
      'headings that are names of properties',
      () =>
        createXlsx({
          sheets: [rows(props.map((name, column) => inline(`${'ABCD'.charAt(column)}1`, name)).join(''))]
        })
    ]
  ),
  ...refused(tooMuch('columns'), [
    79,
    '301 columns',
    () => sheetOf(`<row>${'<c><v>1</v></c>'.repeat(301)}</row>`)
  ])
]

function sheetOf(data: string, { before = '', after = '' } = {}): Uint8Array<ArrayBuffer> {
  return createXlsx({ sheets: [`${before}<sheetData>${data}</sheetData>${after}`] })
}

function numbered(count: number, write: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index + 1)).join('')
}

function merges(references: readonly string[]): string {
  return `<mergeCells>${references.map((reference) => `<mergeCell ref="${reference}"/>`).join('')}</mergeCells>`
}

function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `Sheet${index + 1}`)
}

/** All sheets are listed, none but the first is there: an archive of as many parts is refused before. */
function manySheets(): Uint8Array<ArrayBuffer> {
  const parts = xlsxParts({ sheets: names(2000).map(() => '') })
  return rawZip(parts.filter(({ name }) => !/sheet\d{2,}\.xml$/.test(name)))
}

function chartFirst(): Uint8Array<ArrayBuffer> {
  const parts = xlsxParts({ sheets: ['', `<sheetData>${one}</sheetData>`] })
  const name = 'xl/_rels/workbook.xml.rels'
  const relations = String(parts.find((part) => part.name === name)?.content)
  return rawZip(withPart(parts, name, relations.replace('/worksheet', '/chartsheet')))
}

function longTextEverywhere(): Uint8Array<ArrayBuffer> {
  return createXlsx({
    sheets: [`<sheetData>${numbered(2200, () => '<row><c t="s"><v>0</v></c></row>')}</sheetData>`],
    strings: `<si><t>${'a'.repeat(32_000)}</t></si>`
  })
}
