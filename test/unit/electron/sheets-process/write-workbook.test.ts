import { unzipSync, strFromU8 } from 'fflate'
import fc from 'fast-check'
import { read } from 'xlsx'
import { expect, test } from 'vitest'
import type { Workbook } from '#shared/domain/workbook-model'
import { compareWorkbook } from '#electron/sheets-process/compare-workbook'
import { writeWorkbook } from '#electron/sheets-process/write-workbook'
import { createWorkbook } from '../../../support/create-workbook'
import { naughtyTexts } from '../../../support/naughty-texts'

async function bytesOf(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeWorkbook(workbook)
  if (!written.ok) throw new Error(JSON.stringify(written.error))
  return written.value
}

async function partsOf(workbook: Workbook): Promise<(name: string) => string> {
  const parts = unzipSync(await bytesOf(workbook))
  return (name) => strFromU8(parts[name] ?? new Uint8Array())
}

const mixed: Workbook = {
  title: 'Pairs & places',
  sheets: [
    {
      name: "Chair's list",
      columns: [
        { heading: 'Name', width: 20 },
        { heading: 'Places', width: 9 },
        { heading: 'Score', width: 9 }
      ],
      rows: [
        [
          { kind: 'text', text: 'Ana' },
          { kind: 'integer', value: 2 },
          { kind: 'decimal', value: 0.123456, digits: 3 }
        ],
        [{ kind: 'text', text: '' }, { kind: 'integer', value: -1 }, { kind: 'empty' }]
      ]
    },
    { name: 'Nobody', columns: [{ heading: 'Name', width: 20 }], rows: [] }
  ]
}

test('what is written reads back the same', async () => {
  expect(compareWorkbook(await bytesOf(mixed), mixed)).toBeNull()
})

test('every naughty text behind every prefix stays exactly that text, and nothing is a formula', async () => {
  const workbook = createWorkbook(naughtyTexts)
  const bytes = await bytesOf(workbook)
  expect(compareWorkbook(bytes, workbook)).toBeNull()
  const cells = read(bytes, { dense: true, cellFormula: true }).Sheets['Texts']?.['!data'] ?? []
  const kinds = new Set(
    cells.flat().map((cell) => `${cell.t}${'f' in cell || 'l' in cell ? ' formula or link' : ''}`)
  )
  expect(kinds).toEqual(new Set(['s']))
  expect(cells.slice(1).map(([cell]) => cell?.v)).toEqual(naughtyTexts)
})

test('any text at all reads back the same', async () => {
  const anyText = fc.string({
    unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), fc.constant('_x000D_'))
  })
  const texts = fc.sample(anyText, { numRuns: 2000, seed: 20_260_501 })
  const workbook = createWorkbook(texts)
  expect(compareWorkbook(await bytesOf(workbook), workbook)).toBeNull()
})

test('a naughty heading and title are written as they are', async () => {
  const workbook = { ...createWorkbook(['x'], '=_x0041_ <&>"\''), title: '&P <&> &D' }
  expect(compareWorkbook(await bytesOf(workbook), workbook)).toBeNull()
})

test.each<[string, Workbook, object]>([
  ['another text', createWorkbook(['a', 'x']), { sheet: 'Texts', row: 3, column: 'A' }],
  ['another heading', createWorkbook(['a', 'b'], 'Other'), { sheet: 'Texts', row: 1, column: 'A' }],
  ['a row more', createWorkbook(['a', 'b', 'c']), { sheet: 'Texts', row: 4, column: 'A' }],
  ['a row less', createWorkbook(['a']), { sheet: 'Texts', row: 3, column: 'A' }],
  ['another sheet', { ...mixed }, { sheet: "Chair's list", row: 1, column: 'A' }],
  [
    'a number for a text',
    {
      title: '',
      sheets: [
        { name: 'Texts', columns: [{ heading: 'Text', width: 9 }], rows: [[{ kind: 'integer', value: 1 }]] }
      ]
    },
    { sheet: 'Texts', row: 2, column: 'A' }
  ]
])('a workbook that differs by %s is told, with the cell', async (_, model, place) => {
  expect(compareWorkbook(await bytesOf(createWorkbook(['a', 'b'])), model)).toEqual(place)
})

test('bytes that are no workbook differ from the start', () => {
  expect(compareWorkbook(new Uint8Array(100), mixed)).toEqual({ sheet: "Chair's list", row: 1, column: 'A' })
})

test('each sheet is a table with filters, its header frozen, bold and repeated on each printed page', async () => {
  const part = await partsOf(mixed)
  const sheet = part('xl/worksheets/sheet1.xml')
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen" activePane="bottomLeft"/>')
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
  expect(sheet).toContain('Pairs &amp;&amp; places')
  expect(part('xl/tables/table1.xml')).toContain('ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/>')
  expect(part('xl/tables/table2.xml')).toContain('ref="A1:A2"')
  expect(part('xl/workbook.xml')).toContain(">'Chair''s list'!$1:$1</definedName>")
  expect(part('xl/styles.xml')).toContain('<b/>')
})

test('texts are shared strings in the text format, numbers carry theirs', async () => {
  const part = await partsOf(mixed)
  expect(part('xl/worksheets/sheet1.xml')).not.toMatch(/inlineStr|<f[ >]|hyperlink/)
  expect(part('xl/styles.xml')).toContain('formatCode="0.000_)_)"')
  expect(part('xl/styles.xml')).toContain('formatCode="@"')
})

test('a text that no cell can hold is refused before anything is written', async () => {
  const fits = createWorkbook(['a', 'x'.repeat(32_767)])
  expect(compareWorkbook(await bytesOf(fits), fits)).toBeNull()
  expect(await writeWorkbook(createWorkbook(['a', 'x'.repeat(32_768)]))).toEqual({
    ok: false,
    error: { sheet: 'Texts', row: 3, column: 'A', length: 32_768 }
  })
})
