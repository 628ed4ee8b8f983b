import { err, ok } from '#shared/lib/result'
import { biff, type BiffRecord, writeBiffRecord } from './biff-records'
import { type BiffTexts, readBiffText, writeBiffText } from './biff-text'
import type { CellNote } from './clean-sheet'
import { columnLetter } from './column-letter'
import type { Limits } from './limits'
import { type Checked, damaged, type Refusal, tooMuch } from './refusal'
import { createRowTeller, type OnRows } from './row-teller'

/** The value records of one sheet, written anew, and what a reader should know about the rest. */
export type CleanBiffSheet = {
  readonly records: readonly Buffer[]
  readonly notes: readonly CellNote[]
  readonly hiddenRows: number
  readonly hiddenColumns: number
  readonly merges: number
}

type Context = {
  readonly texts: BiffTexts
  readonly limits: Limits
  readonly used: { cells: number }
  readonly onRows: OnRows
}

type Reading = Context & {
  readonly records: Buffer[]
  readonly notes: CellNote[]
  readonly seen: Set<number>
  readonly filledRows: Set<number>
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: Set<number>
  readonly merges: { readonly row: number; readonly column: number }[]
  widest: number
  /** A formula whose text follows in a record of its own. */
  pending: Buffer | null
}

type Place = { readonly row: number; readonly column: number }

const faults: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A'
}

const placeLength = 6
const longestRecord = 8000
const columnFactor = 65_536

/** Keeps the values of a sheet within the limits; formulas become the values stored with them. */
export function cleanBiffSheet(part: readonly BiffRecord[], context: Context): Checked<CleanBiffSheet> {
  const reading = startReading(context)
  const tellRow = createRowTeller(context.onRows, countRows(part))
  for (const record of joinTexts(part)) {
    tellRow(reading.filledRows.size)
    const refusal = record === null ? damaged('reference-broken').error : readRecord(reading, record)
    if (refusal) return err(refusal)
  }
  const { records, notes, filledRows, hiddenRows, hiddenColumns, merges, widest } = reading
  const lastRow = Math.max(-1, ...filledRows)
  return ok({
    records,
    notes,
    hiddenRows: [...hiddenRows].filter((row) => filledRows.has(row)).length,
    hiddenColumns: [...hiddenColumns].filter((column) => column <= widest).length,
    merges: merges.filter(({ row, column }) => row <= lastRow && column <= widest).length
  })
}

const withPlace: ReadonlySet<number> = new Set([
  biff.number,
  biff.shortNumber,
  biff.sharedLabel,
  biff.multipleNumbers,
  biff.label,
  biff.richString,
  biff.boolOrFault,
  biff.formula
])

/** Up to where the cells go: a count for show. */
function countRows(part: readonly BiffRecord[]): number {
  return part.reduce((most, { id, data }) => {
    return withPlace.has(id) && data.length > placeLength ? Math.max(most, data.readUInt16LE(0) + 1) : most
  }, 0)
}

function startReading(context: Context): Reading {
  return {
    ...context,
    records: [],
    notes: [],
    seen: new Set(),
    filledRows: new Set(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    widest: -1,
    pending: null
  }
}

/** A formula's long text goes on in further records, each with its flags again; null where those differ. */
function joinTexts(part: readonly BiffRecord[]): readonly (BiffRecord | null)[] {
  const joined: (BiffRecord | null)[] = []
  for (const record of part) {
    const last = joined.at(-1)
    if (record.id !== biff.continued) joined.push(record)
    else if (last?.id === biff.formulaText) {
      const fits = last.data[2] === record.data[0]
      joined[joined.length - 1] = fits
        ? { ...last, data: Buffer.concat([last.data, record.data.subarray(1)]) }
        : null
    }
  }
  return joined
}

function readRecord(reading: Reading, { id, data }: BiffRecord): Refusal | null {
  switch (id) {
    case biff.number:
      return data.length < 14 ? cutOff() : keep(reading, id, data.subarray(0, 14))
    case biff.shortNumber:
      return data.length < 10 ? cutOff() : keep(reading, id, data.subarray(0, 10))
    case biff.sharedLabel:
      return data.length < 10 ? cutOff() : keep(reading, id, data.subarray(0, 10))
    case biff.multipleNumbers:
      return keepNumbers(reading, data)
    case biff.label:
    case biff.richString:
      return data.length < placeLength + 2 ? cutOff() : keepText(reading, data, data.subarray(placeLength))
    case biff.boolOrFault:
      return data.length < 8
        ? cutOff()
        : keepBoolOrFault(reading, data, { value: data.readUInt8(6), isFault: data[7] === 1 })
    case biff.formula:
      return data.length < 14 ? cutOff() : keepFormula(reading, data)
    case biff.formulaText:
      return keepFormulaText(reading, data)
    default:
      readLayout(reading, id, data)
      return null
  }
}

function keepNumbers(reading: Reading, data: Buffer): Refusal | null {
  for (let index = 0; 4 + index * 6 + 8 <= data.length; index++) {
    const cell = Buffer.alloc(10)
    data.copy(cell, 0, 0, 2)
    cell.writeUInt16LE(data.readUInt16LE(2) + index, 2)
    data.copy(cell, 4, 4 + index * 6, 10 + index * 6)
    const refusal = keep(reading, biff.shortNumber, cell)
    if (refusal) return refusal
  }
  return null
}

/** The record of a text: its place, its length, its letters; longer ones go on in a second record. */
function keepText(reading: Reading, place: Buffer, stored: Buffer): Refusal | null {
  const count = stored.readUInt16LE(0)
  const text = readBiffText(stored, { at: 2, count }, reading.texts)
  if (text === null) return cutOff()
  if (text === '') return null
  const data = Buffer.concat([place.subarray(0, placeLength), writeBiffText(text)])
  const refusal = keep(reading, biff.label, data.subarray(0, longestRecord))
  for (let at = longestRecord; at < data.length; at += longestRecord) {
    reading.records.push(writeBiffRecord(biff.continued, data.subarray(at, at + longestRecord)))
  }
  return refusal
}

type BoolOrFault = { readonly value: number; readonly isFault: boolean }

function keepBoolOrFault(reading: Reading, place: Buffer, { value, isFault }: BoolOrFault): Refusal | null {
  if (isFault) {
    note(reading, place, { kind: 'faulty-value', text: faults[value] ?? '#VALUE!' })
    return null
  }
  return keep(
    reading,
    biff.boolOrFault,
    Buffer.concat([place.subarray(0, placeLength), Buffer.from([value === 0 ? 0 : 1, 0])])
  )
}

/** The result is a number unless its last two bytes are ones; then its first byte says what it is. */
function keepFormula(reading: Reading, data: Buffer): Refusal | null {
  if (reading.pending) note(reading, reading.pending, { kind: 'formula-without-value', text: '' })
  reading.pending = null
  if (data.readUInt16LE(12) !== 0xffff) return keep(reading, biff.number, data.subarray(0, 14))
  const kind = data.readUInt8(6)
  if (kind === 0) reading.pending = data.subarray(0, placeLength)
  if (kind === 1 || kind === 2) {
    return keepBoolOrFault(reading, data, { value: data.readUInt8(8), isFault: kind === 2 })
  }
  return null
}

function keepFormulaText(reading: Reading, data: Buffer): Refusal | null {
  const place = reading.pending
  reading.pending = null
  return place === null || data.length < 3 ? null : keepText(reading, place, data)
}

function keep(reading: Reading, id: number, data: Buffer): Refusal | null {
  const { limits, used } = reading
  const { row, column } = placeOf(data)
  used.cells += 1
  if (row >= limits.rows) return tooMuch({ what: 'rows', count: row + 1, limit: limits.rows }).error
  if (column >= limits.columns) {
    return tooMuch({ what: 'columns', count: column + 1, limit: limits.columns }).error
  }
  if (used.cells > limits.cells) {
    return tooMuch({ what: 'cells', count: used.cells, limit: limits.cells }).error
  }
  const place = row * columnFactor + column
  if (reading.seen.has(place)) note(reading, data, { kind: 'cell-twice', text: '' })
  reading.seen.add(place)
  reading.filledRows.add(row)
  reading.widest = Math.max(reading.widest, column)
  reading.records.push(writeBiffRecord(id, data))
  return null
}

function note({ notes }: Reading, place: Buffer, { kind, text }: Pick<CellNote, 'kind' | 'text'>): void {
  const { row, column } = placeOf(place)
  notes.push({ kind, row: row + 1, column: columnLetter(column), text })
}

/** Hidden rows and columns, and where merged ranges begin. */
function readLayout({ hiddenRows, hiddenColumns, merges, limits }: Reading, id: number, data: Buffer): void {
  if (id === biff.rowInfo && data.length >= 16 && (data.readUInt16LE(12) & 0x20) !== 0) {
    hiddenRows.add(data.readUInt16LE(0))
  }
  if (id === biff.columnInfo && data.length >= 10 && (data.readUInt16LE(8) & 1) !== 0) {
    const last = Math.min(limits.columns - 1, data.readUInt16LE(2))
    for (let column = data.readUInt16LE(0); column <= last; column++) hiddenColumns.add(column)
  }
  for (let at = 2; id === biff.mergedCells && at + 8 <= data.length; at += 8) {
    merges.push({ row: data.readUInt16LE(at), column: data.readUInt16LE(at + 4) })
  }
}

function placeOf(data: Buffer): Place {
  return { row: data.readUInt16LE(0), column: data.readUInt16LE(2) }
}

function cutOff(): Refusal {
  return damaged('part-unreadable').error
}
