import { type CellStyle, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { TooLongText } from '#shared/domain/sheets-messages'
import type { Workbook, WorkbookCell, WorkbookSheet } from '#shared/domain/workbook-model'
import { assertNever } from '#shared/lib/assert-never'
import { err, ok, type Result } from '#shared/lib/result'
import { columnLetter } from './column-letter'
import { escapeCellText } from './escape-cell-text'
import { rowHeight } from './row-height'

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number]
type CellMap = NonNullable<WriteSheet['cells']>
type WrittenCell = CellMap extends Map<string, infer Cell> ? Cell : never

const longestText = 32_767
const font: NonNullable<CellStyle['font']> = { name: 'Calibri', size: 11, family: 2 }
const hairline = { bottom: { style: 'thin', color: { rgb: 'DDE3EA' } } } as const

/** The styles that the cells of a column share: one object each, however many cells. */
type ColumnStyle = {
  readonly heading: CellStyle
  readonly body: CellStyle
  readonly text: CellStyle
  readonly integer: CellStyle
  readonly decimal: (digits: number) => CellStyle
}

const textColumn = columnStyle({ horizontal: 'left' }, '')
const numberColumn = columnStyle({ horizontal: 'right' }, '_)_)')

/** The workbook's bytes: each sheet a table with filters, its header bold, frozen and repeated on every printed page. */
export async function writeWorkbook(
  workbook: Workbook
): Promise<Result<Uint8Array<ArrayBuffer>, TooLongText>> {
  const tooLong = workbook.sheets.map(findTooLong).find((found) => found !== null)
  if (tooLong) return err(tooLong)
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map((sheet, index) =>
      toSheet(sheet, { title: workbook.title, number: index + 1 })
    ),
    namedRanges: workbook.sheets.map(printTitles),
    properties: { title: workbook.title, creator: 'Matchdesk' },
    defaultFont: font,
    stringMode: 'shared'
  })
  return ok(new Uint8Array(bytes))
}

function findTooLong({ name, columns, rows }: WorkbookSheet): TooLongText | null {
  const texts = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(textOf))]
  for (const [row, cells] of texts.entries()) {
    const column = cells.findIndex((text) => text.length > longestText)
    const length = cells[column]?.length
    if (length !== undefined) return { sheet: name, row: row + 1, column: columnLetter(column), length }
  }
  return null
}

function textOf(cell: WorkbookCell): string {
  return cell.kind === 'text' ? cell.text : ''
}

type SheetPlace = { readonly title: string; readonly number: number }

function toSheet(sheet: WorkbookSheet, { title, number }: SheetPlace): WriteSheet {
  const { name, columns, rows } = sheet
  const lastColumn = columnLetter(columns.length - 1)
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    cells: toCells(sheet),
    rowDefs: toRowHeights(sheet),
    freezePane: { rows: 1 },
    tables: [
      {
        name: `Table${number}`,
        range: `A1:${lastColumn}${Math.max(2, rows.length + 1)}`,
        columns: columns.map(({ heading }) => ({ name: escapeCellText(heading) })),
        style: 'TableStyleLight1',
        showRowStripes: false
      }
    ],
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 }
    },
    headerFooter: { oddFooter: `&L${footerText(title)}&C&A&RPage &P of &N` }
  }
}

function toCells({ columns, rows }: WorkbookSheet): CellMap {
  const cells: CellMap = new Map()
  columns.forEach(({ heading }, column) => {
    const style = isNumeric(rows, column) ? numberColumn : textColumn
    cells.set(`0,${column}`, textCell(heading, style.heading))
    rows.forEach((row, index) => {
      cells.set(`${index + 1},${column}`, toCell(row[column] ?? { kind: 'empty' }, style))
    })
  })
  return cells
}

/** A column of numbers is set to the right, any other to the left, so that mixed values line up. */
function isNumeric(rows: WorkbookSheet['rows'], column: number): boolean {
  const kinds = new Set(rows.map((row) => row[column]?.kind).filter((kind) => kind !== 'empty'))
  return kinds.size > 0 && !kinds.has('text')
}

function toCell(cell: WorkbookCell, { body, text, integer, decimal }: ColumnStyle): WrittenCell {
  switch (cell.kind) {
    case 'text':
      return cell.text === '' ? { value: null, style: body } : textCell(cell.text, text)
    case 'integer':
      return { value: cell.value, type: 'number', style: integer }
    case 'decimal':
      return { value: cell.value, type: 'number', style: decimal(cell.digits) }
    case 'empty':
      return { value: null, style: body }
    default:
      return assertNever(cell)
  }
}

function toRowHeights({ columns, rows }: WorkbookSheet): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>()
  rows.forEach((row, index) => {
    const height = rowHeight(row.map(textOf), columns)
    if (height !== null) heights.set(index + 1, { height })
  })
  return heights
}

/** The writer takes a text like #N/A for a fault; as a run of its own it stays a text. */
function textCell(text: string, style: CellStyle): WrittenCell {
  if (/^#[A-Z0-9/_]+[!?]?$/.test(text)) return { value: null, type: 'richText', richText: [{ text }], style }
  return { value: escapeCellText(text), type: 'string', style }
}

/** Said by ourselves: the writer does not quote a sheet's name in its print titles. */
function printTitles({ name }: WorkbookSheet): NamedRange {
  return { name: '_xlnm.Print_Titles', range: `'${name.replaceAll("'", "''")}'!$1:$1`, scope: name }
}

/** In a footer an ampersand begins a code. */
function footerText(title: string): string {
  return title.replaceAll('&', '&&')
}

/**
 * Texts have the text format: a cell that begins with = stays text even after somebody has edited it. `gap` is what a
 * number format leaves free at the right.
 */
function columnStyle(side: NonNullable<CellStyle['alignment']>, gap: string): ColumnStyle {
  const alignment = { ...side, vertical: 'top', wrapText: true } as const
  const body = { font, alignment, border: hairline }
  const decimals = new Map<number, CellStyle>()
  return {
    heading: {
      font: { ...font, bold: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EDF4' } },
      border: { bottom: { style: 'thin', color: { rgb: '8A97A8' } } },
      alignment: gap === '' ? alignment : { ...alignment, indent: 1 },
      numFmt: '@'
    },
    body,
    text: { ...body, numFmt: '@' },
    integer: { ...body, numFmt: `0${gap}` },
    decimal: (digits) => {
      const style = decimals.get(digits) ?? { ...body, numFmt: `0.${'0'.repeat(digits)}${gap}` }
      decimals.set(digits, style)
      return style
    }
  }
}
