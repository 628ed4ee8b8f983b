import { err, ok } from '#shared/lib/result'
import { cleanValue, countCell, type NoValue, type RawCell, type SheetContext } from './clean-cell'
import { columnIndex, columnLetter } from './column-letter'
import { isTrue } from './find-parts'
import { plainCell, rowOrCell } from './plain-cell'
import { type Checked, damaged } from './refusal'
import { countTags, createRowTeller } from './row-teller'
import { nothing, scanXml, type XmlTag } from './scan-xml'

/** A cell that was left empty or written more than once; `row` counts from 1. */
export type CellNote = {
  readonly kind: 'formula-without-value' | 'faulty-value' | 'cell-twice'
  readonly row: number
  readonly column: string
  readonly text: string
}

/** A worksheet reduced to its values, with what a reader should know about the rest. */
export type CleanSheet = {
  /** By row and column the number of a cell's content among the distinct ones; a hole where nothing stands. */
  readonly rows: readonly (readonly (number | undefined)[] | undefined)[]
  readonly notes: readonly CellNote[]
  readonly hiddenRows: number
  readonly hiddenColumns: number
  /** Merged ranges that begin beside values. */
  readonly merges: number
}

type Reading = {
  readonly context: SheetContext
  readonly tellRow: (done: number) => void
  readonly rows: (number | undefined)[][]
  readonly notes: CellNote[]
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: Set<number>
  /** The cells with a value in the order of the file. */
  readonly places: number[]
  row: number
  column: number
  widest: number
  lastRow: number
  merges: number
  isInOrder: boolean
  rowIsHidden: boolean
  inData: boolean
  inPhonetic: boolean
  capturing: boolean
  cell: RawCell | null
}

const noteTextLength = 100
const columnFactor = 65_536

/**
 * Takes from a worksheet nothing but numbers, truth values and shared strings within the limits: no formulas, merges,
 * links, drawings, declared dimension, and no reference outside the string table.
 */
export function cleanSheet(xml: string, context: SheetContext): Checked<CleanSheet> {
  const reading = startReading(context, createRowTeller(context.onRows, countTags(xml, '<row')))
  const scanned = scanXml(xml, context.limits, {
    open: (tag, depth) => openTag(reading, tag, depth),
    close: (name) => closeTag(reading, name),
    text: (text) => {
      if (reading.capturing && reading.cell) reading.cell.value += text
    },
    plain: { behind: rowOrCell, take: (text, at, depth) => takePlainCells(reading, { text, at, depth }) }
  })
  if (!scanned.ok) return scanned
  const { rows, notes, hiddenRows, hiddenColumns, widest } = reading
  return ok({
    rows,
    notes: [...notes, ...findTwice(reading)],
    hiddenRows: hiddenRows.size,
    hiddenColumns: [...hiddenColumns].filter((column) => column <= widest).length,
    merges: reading.merges
  })
}

function startReading(context: SheetContext, tellRow: Reading['tellRow']): Reading {
  return {
    context,
    tellRow,
    rows: [],
    notes: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    places: [],
    row: 0,
    column: -1,
    widest: -1,
    lastRow: 0,
    merges: 0,
    isInOrder: true,
    rowIsHidden: false,
    inData: false,
    inPhonetic: false,
    capturing: false,
    cell: null
  }
}

function openTag(reading: Reading, tag: XmlTag, depth: number): Checked<null> {
  if (depth === 2) reading.inData = tag.name === 'sheetData'
  if (depth === 3 && tag.name === 'col') hideColumns(reading, tag)
  if (depth === 3 && tag.name === 'mergeCell') countMerge(reading, tag)
  if (!reading.inData) return nothing()
  if (depth === 3 && tag.name === 'row') return openRow(reading, tag)
  if (depth === 4 && tag.name === 'c') return openCell(reading, tag)
  if (tag.name === 'rPh') reading.inPhonetic = true
  if (tag.name === 'f' && reading.cell) reading.cell.hasFormula = true
  reading.capturing = (tag.name === 'v' || tag.name === 't') && !reading.inPhonetic
  return nothing()
}

function closeTag(reading: Reading, name: string): Checked<null> {
  reading.capturing = false
  if (name === 'rPh') reading.inPhonetic = false
  if (name !== 'c' || reading.cell === null) return nothing()
  const finished = reading.cell
  reading.cell = null
  return closeCell(reading, finished)
}

function openRow(reading: Reading, tag: XmlTag): Checked<null> {
  const given = tag.attribute('r')
  reading.row = given === null ? reading.row + 1 : Number(given)
  reading.column = -1
  reading.rowIsHidden = isTrue(tag.attribute('hidden'))
  reading.tellRow(reading.row)
  if (!Number.isInteger(reading.row) || reading.row < 1) return damaged('reference-broken')
  return nothing()
}

type Spot = { readonly text: string; readonly at: number; readonly depth: number }

/** Takes cells right behind the beginning of a row or another cell of it. */
function takePlainCells(reading: Reading, { text, at, depth }: Spot): Checked<number> {
  if (depth !== 3 || !reading.inData) return ok(at)
  plainCell.lastIndex = at
  for (let end = at; ; end = plainCell.lastIndex) {
    const found = plainCell.exec(text)
    if (found === null) return ok(end)
    const [, letters, row, style = null, type = 'n', value = '', inline = ''] = found
    if (row !== undefined && Number(row) !== reading.row) return damaged('reference-broken')
    goToColumn(reading, letters)
    const closed = closeCell(reading, { type, style, value: value + inline, hasFormula: false })
    if (!closed.ok) return closed
  }
}

function openCell(reading: Reading, tag: XmlTag): Checked<null> {
  const reference = tag.attribute('r')
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(reference ?? '') ?? []
  if (reference !== null && Number(row) !== reading.row) return damaged('reference-broken')
  goToColumn(reading, letters)
  reading.cell = { type: tag.attribute('t') ?? 'n', style: tag.attribute('s'), value: '', hasFormula: false }
  return nothing()
}

function goToColumn(reading: Reading, letters: string | undefined): void {
  reading.column = letters === undefined ? reading.column + 1 : columnIndex(letters)
}

function closeCell(reading: Reading, cell: RawCell): Checked<null> {
  const { context, row, column } = reading
  const value = cleanValue(cell, context)
  if (typeof value === 'string') return noteNoValue(reading, cell, value)
  const refusal = countCell({ row, column, value }, context)
  if (refusal) return err(refusal)
  const style = cell.style !== null && /^\d{1,6}$/.test(cell.style) ? cell.style : ''
  const cells = (reading.rows[row - 1] ??= [])
  cells[column] = context.contents.numberOf(value, style)
  notePlace(reading)
  if (reading.rowIsHidden) reading.hiddenRows.add(row)
  return nothing()
}

function noteNoValue({ notes, row, column }: Reading, cell: RawCell, kind: NoValue): Checked<null> {
  if (kind === 'broken') return damaged('reference-broken')
  if (kind !== 'empty') {
    notes.push({ kind, row, column: columnLetter(column), text: cell.value.slice(0, noteTextLength) })
  }
  return nothing()
}

/** A single number for a place keeps hundreds of thousands of them cheap. */
function notePlace(reading: Reading): void {
  const place = reading.row * columnFactor + reading.column
  reading.isInOrder &&= place > (reading.places.at(-1) ?? -1)
  reading.places.push(place)
  reading.widest = Math.max(reading.widest, reading.column)
  reading.lastRow = Math.max(reading.lastRow, reading.row)
}

/** Cells that come in order cannot come twice; only where they do not is it worth looking. */
function findTwice({ places, isInOrder }: Reading): readonly CellNote[] {
  if (isInOrder) return []
  const seen = new Set<number>()
  const twice = new Set(places.filter((place) => seen.size === seen.add(place).size))
  return [...twice].map((place) => ({
    kind: 'cell-twice',
    row: Math.floor(place / columnFactor),
    column: columnLetter(place % columnFactor),
    text: ''
  }))
}

/** Merged ranges are listed after the cells; those beyond all values part nothing. */
function countMerge(reading: Reading, tag: XmlTag): void {
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})(?::|$)/.exec(tag.attribute('ref') ?? '') ?? []
  if (letters === undefined || Number(row) > reading.lastRow || columnIndex(letters) > reading.widest) return
  reading.merges += 1
}

function hideColumns({ hiddenColumns, context }: Reading, tag: XmlTag): void {
  if (!isTrue(tag.attribute('hidden'))) return
  const first = Math.max(1, Number(tag.attribute('min')))
  const last = Math.min(context.limits.columns, Number(tag.attribute('max')))
  for (let column = first; column <= last; column++) hiddenColumns.add(column - 1)
}
