import { err, ok } from '#shared/lib/result'
import { columnLetter } from './column-letter'
import type { CellNote } from './clean-sheet'
import type { Limits } from './limits'
import { type OdsCell, odsText, toOdsCell } from './ods-value'
import { type Checked, damaged, type Refusal, tooMuch } from './refusal'
import type { SheetNotes } from './remarks-of'
import { countTags, createRowTeller, type OnRows } from './row-teller'
import { nothing, scanXml, type XmlTag } from './scan-xml'

/** A table with its rows of texts, not yet trimmed, and what a reader should know of the rest. */
type OdsTable = SheetNotes & { readonly rows: readonly (readonly string[])[] }

/** The tables, and how many more hold only what was once fetched from other files. */
type OdsContent = { readonly tables: readonly OdsTable[]; readonly outsideLinks: number }

type Table = {
  readonly name: string
  readonly style: string
  readonly rows: string[][]
  readonly notes: CellNote[]
  readonly hiddenColumns: Set<number>
  hiddenRows: number
  merges: number
  columns: number
  widest: number
}

type Reading = {
  readonly limits: Limits
  readonly tellRow: (done: number) => void
  readonly tables: Table[]
  readonly hiddenStyles: Set<string>
  readonly used: { cells: number; text: number }
  table: Table | null
  outsideLinks: number
  style: string
  row: string[]
  rowRepeated: number
  rowIsHidden: boolean
  /** Empty cells and rows count only when something comes after them. */
  emptyRows: number
  emptyCells: number
  cell: OdsCell | null
  inNote: number
  inParagraph: number
}

/**
 * Reads the tables of a spreadsheet's `content.xml` in one pass. Repeated cells and rows are unfolded only where they
 * hold something, within the limits. Source: OASIS OpenDocument 1.3, part 3, sections 9.1 and 19.
 */
export function readOdsContent(
  xml: string,
  { limits, onRows }: { readonly limits: Limits; readonly onRows: OnRows }
): Checked<OdsContent> {
  const tellRow = createRowTeller(onRows, countTags(xml, '<table:table-row'))
  const reading = startReading(limits, tellRow)
  const scanned = scanXml(xml, limits, {
    open: (tag) => openTag(reading, tag),
    close: (name) => closeTag(reading, name),
    text: (text) => {
      if (reading.cell && reading.inParagraph > 0 && reading.inNote === 0) {
        reading.cell.text += text.replace(/[\t\n\r ]+/g, ' ')
      }
    }
  })
  if (!scanned.ok) {
    const { error } = scanned
    return err('sheet' in error ? { ...error, sheet: reading.tables.at(-1)?.name ?? null } : error)
  }
  const { tables, hiddenStyles, outsideLinks } = reading
  return ok({ tables: tables.map((table) => toTable(table, hiddenStyles)), outsideLinks })
}

function startReading(limits: Limits, tellRow: Reading['tellRow']): Reading {
  return {
    limits,
    tellRow,
    tables: [],
    hiddenStyles: new Set(),
    used: { cells: 0, text: 0 },
    table: null,
    outsideLinks: 0,
    style: '',
    row: [],
    rowRepeated: 1,
    rowIsHidden: false,
    emptyRows: 0,
    emptyCells: 0,
    cell: null,
    inNote: 0,
    inParagraph: 0
  }
}

function toTable(table: Table, hiddenStyles: ReadonlySet<string>): OdsTable {
  const { name, style, rows, notes, hiddenRows, hiddenColumns, merges, widest } = table
  return {
    name,
    visibility: hiddenStyles.has(style) ? 'hidden' : 'visible',
    rows,
    notes,
    hiddenRows,
    hiddenColumns: [...hiddenColumns].filter((column) => column <= widest).length,
    merges
  }
}

function openTag(reading: Reading, tag: XmlTag): Checked<null> {
  switch (tag.name) {
    case 'document-content':
      return isSpelledAsUsual(tag) ? nothing() : damaged('parser-refused')
    case 'style':
      reading.style = tag.attribute('style:name') ?? ''
      return nothing()
    case 'table-properties':
      if (tag.attribute('table:display') === 'false') reading.hiddenStyles.add(reading.style)
      return nothing()
    case 'table':
      if (reading.table) return damaged('parser-refused')
      openTable(reading, tag)
      return nothing()
    default:
      if (reading.table) openInTable(reading, reading.table, tag)
      return nothing()
  }
}

/** All programs use the prefixes of the standard; attributes under others would be missed, so they are refused. */
function isSpelledAsUsual(tag: XmlTag): boolean {
  return ['office', 'table', 'text'].every((prefix) =>
    (tag.attribute(`xmlns:${prefix}`) ?? '').startsWith('urn:oasis:names:tc:opendocument:xmlns:')
  )
}

function openTable(reading: Reading, tag: XmlTag): void {
  reading.table = {
    name: tag.attribute('table:name') ?? '',
    style: tag.attribute('table:style-name') ?? '',
    rows: [],
    notes: [],
    hiddenColumns: new Set(),
    hiddenRows: 0,
    merges: 0,
    columns: 0,
    widest: -1
  }
  reading.tables.push(reading.table)
  reading.emptyRows = 0
}

function openInTable(reading: Reading, table: Table, tag: XmlTag): void {
  switch (tag.name) {
    case 'table-column':
      countColumns(table, tag, reading.limits)
      break
    case 'table-row':
      reading.row = []
      reading.emptyCells = 0
      reading.rowRepeated = repeatedOf(tag, 'table:number-rows-repeated')
      reading.rowIsHidden = isHidden(tag)
      break
    case 'table-cell':
    case 'covered-table-cell':
      reading.cell = toOdsCell(tag, repeatedOf(tag, 'table:number-columns-repeated'))
      if (isMerged(tag)) table.merges += 1
      break
    case 'table-source':
      reading.tables.pop()
      reading.outsideLinks += 1
      break
    case 'annotation':
    case 'shapes':
    case 'ruby-text':
      reading.inNote += 1
      break
    default:
      openInCell(reading, tag)
  }
}

/** Paragraphs are lines; spaces, tabs and line breaks inside them have elements of their own. */
function openInCell(reading: Reading, tag: XmlTag): void {
  const { cell } = reading
  if (cell === null || reading.inNote > 0) return
  if (tag.name === 'p') {
    if (cell.paragraphs > 0) cell.text += '\n'
    cell.paragraphs += 1
    reading.inParagraph += 1
  }
  if (tag.name === 's')
    cell.text += ' '.repeat(Math.min(repeatedOf(tag, 'text:c'), reading.limits.textLength))
  if (tag.name === 'tab') cell.text += '\t'
  if (tag.name === 'line-break') cell.text += '\n'
}

function closeTag(reading: Reading, name: string): Checked<null> {
  if (name === 'annotation' || name === 'shapes' || name === 'ruby-text')
    reading.inNote = Math.max(0, reading.inNote - 1)
  if (name === 'p' && reading.inNote === 0) reading.inParagraph = Math.max(0, reading.inParagraph - 1)
  const { table } = reading
  if (table === null) return nothing()
  if (name === 'table-cell' || name === 'covered-table-cell') return toChecked(closeCell(reading, table))
  if (name === 'table-row') return toChecked(closeRow(reading, table))
  if (name === 'table') reading.table = null
  return nothing()
}

function closeCell(reading: Reading, table: Table): Refusal | null {
  const { cell, row, limits } = reading
  reading.cell = null
  reading.inParagraph = 0
  if (cell === null) return null
  const text = odsText(cell)
  const column = row.length + reading.emptyCells
  if (text === null || (cell.hasFormula && cell.type === null && text === '')) {
    table.notes.push({
      kind: text === null ? 'faulty-value' : 'formula-without-value',
      row: table.rows.length + reading.emptyRows + 1,
      column: columnLetter(column),
      text: (cell.text || cell.stored) ?? ''
    })
  }
  if (text === null || text === '') {
    reading.emptyCells += cell.repeated
    return null
  }
  const width = column + cell.repeated
  if (width > limits.columns) return tooMuch({ what: 'columns', count: width, limit: limits.columns }).error
  row.push(...Array<string>(reading.emptyCells).fill(''), ...Array<string>(cell.repeated).fill(text))
  reading.emptyCells = 0
  table.widest = Math.max(table.widest, width - 1)
  return null
}

function closeRow(reading: Reading, table: Table): Refusal | null {
  const { row, rowRepeated, limits, used } = reading
  if (row.length === 0) {
    reading.emptyRows += rowRepeated
    return null
  }
  const height = table.rows.length + reading.emptyRows + rowRepeated
  if (height > limits.rows) return tooMuch({ what: 'rows', count: height, limit: limits.rows }).error
  used.cells += row.length * rowRepeated
  used.text += rowRepeated * row.reduce((sum, { length }) => sum + length, 0)
  if (used.cells > limits.cells)
    return tooMuch({ what: 'cells', count: used.cells, limit: limits.cells }).error
  if (used.text > limits.totalText) {
    return tooMuch({ what: 'unpacked-bytes', count: used.text, limit: limits.totalText }).error
  }
  for (let empty = 0; empty < reading.emptyRows; empty++) table.rows.push([])
  for (let count = 0; count < rowRepeated; count++) table.rows.push(row)
  reading.emptyRows = 0
  reading.tellRow(table.rows.length)
  if (reading.rowIsHidden) table.hiddenRows += rowRepeated
  return null
}

function countColumns(table: Table, tag: XmlTag, { columns: most }: Limits): void {
  const repeated = repeatedOf(tag, 'table:number-columns-repeated')
  const last = Math.min(most, table.columns + repeated)
  for (let column = table.columns; isHidden(tag) && column < last; column++) table.hiddenColumns.add(column)
  table.columns += repeated
}

function isHidden(tag: XmlTag): boolean {
  return /^(collapse|filter)$/.test(tag.attribute('table:visibility') ?? '')
}

function isMerged(tag: XmlTag): boolean {
  return (
    repeatedOf(tag, 'table:number-columns-spanned') > 1 || repeatedOf(tag, 'table:number-rows-spanned') > 1
  )
}

function repeatedOf(tag: XmlTag, attribute: string): number {
  const count = Number(tag.attribute(attribute) ?? 1)
  return Number.isInteger(count) && count > 0 ? count : 1
}

function toChecked(refusal: Refusal | null): Checked<null> {
  return refusal === null ? nothing() : err(refusal)
}
