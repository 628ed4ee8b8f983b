import type { Sheet } from '#shared/domain/sheet'
import { err, ok } from '#shared/lib/result'
import { biff, type BiffRecord, listBiffRecords, writeBiffRecord } from './biff-records'
import { type BiffTexts, readBiffText, writeBiffText } from './biff-text'
import { cleanBiffSheet, type CleanBiffSheet } from './clean-biff-sheet'
import type { Epoch } from './find-parts'
import type { Limits } from './limits'
import { type Checked, checkSheetCount, damaged } from './refusal'
import type { OnRows } from './row-teller'

type Listed = { readonly name: string; readonly visibility: Sheet['visibility']; readonly at: number }

/** An old workbook in its plainest form: a BIFF8 stream of values and number formats, its sheets named by their numbers. */
export type CleanBiff = {
  readonly stream: Uint8Array
  readonly sheets: readonly (Omit<CleanBiffSheet, 'records'> & Omit<Listed, 'at'>)[]
  readonly epoch: Epoch
}

type Globals = {
  readonly texts: BiffTexts
  readonly epoch: Epoch
  readonly listed: readonly Listed[]
  readonly records: readonly Buffer[]
}

const biff8 = 0x0600
const biff5 = 0x0500
const unicodePage = 1200
const worksheet = 0
const visibilities = ['visible', 'hidden', 'very-hidden'] as const

/** Checks the records of a workbook stream one after the other and writes those that hold values anew. */
export function cleanBiff(stream: Uint8Array, limits: Limits, onRows: OnRows): Checked<CleanBiff> {
  const records = listBiffRecords(stream)
  if (!records.ok) return records
  const parts = splitSubstreams(records.value)
  const [first] = parts
  const version = versionOf(first?.[0])
  if (!first || (version !== biff8 && version !== biff5)) {
    return err({ kind: 'other-kind', looksLike: 'old-excel' })
  }
  const globals = readGlobals(first, version)
  if (!globals.ok) return globals
  const { listed, texts, epoch } = globals.value
  const tooMany = checkSheetCount(
    listed.map(({ name }) => name),
    limits
  )
  if (tooMany) return tooMany
  const used = { cells: 0 }
  const sheets: (CleanBiffSheet & Listed)[] = []
  for (const sheet of listed) {
    const part = parts.find((candidate) => candidate[0]?.at === sheet.at)
    if (!part) return damaged('part-missing')
    const clean = cleanBiffSheet(part, { texts, limits, used, onRows })
    if (!clean.ok) return err('sheet' in clean.error ? { ...clean.error, sheet: sheet.name } : clean.error)
    sheets.push({ ...clean.value, ...sheet })
  }
  return ok({ stream: writeStream(globals.value, sheets), sheets, epoch })
}

/** What a sheet of the clean stream is called: a sheet's own name never becomes a key. */
export function plainBiffName(index: number): string {
  return `Sheet${index + 1}`
}

/** Each part from one beginning to its end; what is nested in it, a chart, belongs to it and is left out. */
function splitSubstreams(records: readonly BiffRecord[]): readonly (readonly BiffRecord[])[] {
  const parts: BiffRecord[][] = []
  let depth = 0
  for (const record of records) {
    if (record.id === biff.beginOfFile) {
      depth += 1
      if (depth === 1) parts.push([record])
    } else if (record.id === biff.endOfFile) depth = Math.max(0, depth - 1)
    else if (depth === 1) parts.at(-1)?.push(record)
  }
  return parts
}

function versionOf(begin: BiffRecord | undefined): number {
  return begin && begin.data.length >= 2 ? begin.data.readUInt16LE(0) : 0
}

function readGlobals(records: readonly BiffRecord[], version: number): Checked<Globals> {
  if (records.some(({ id }) => id === biff.filePass)) {
    return err({ kind: 'other-kind', looksLike: 'encrypted-workbook' })
  }
  const page = records.find(({ id, data }) => id === biff.codePage && data.length >= 2)
  const texts = { unicode: version === biff8, codePage: page?.data.readUInt16LE(0) ?? 1252 }
  const epoch = records.some(({ id, data }) => id === biff.date1904 && data[0] === 1) ? 1904 : 1900
  const listed: Listed[] = []
  const kept: Buffer[] = []
  let keepsNext = false
  for (const { id, data } of records) {
    if (id === biff.continued && keepsNext) kept.push(writeBiffRecord(id, data))
    if (id === biff.continued) continue
    keepsNext = id === biff.sharedStrings
    if (id === biff.sharedStrings || (id === biff.date1904 && data.length === 2)) {
      kept.push(writeBiffRecord(id, data))
    }
    const style = id === biff.cellStyle || id === biff.format ? cleanStyle(id, data, texts) : null
    if (style) kept.push(style)
    if (id !== biff.boundSheet) continue
    const sheet = readBoundSheet(data, texts)
    if (sheet === null) return damaged('part-unreadable')
    if (data[5] === worksheet) listed.push(sheet)
  }
  return ok({ texts, epoch, listed, records: kept })
}

/** Of a cell style only the number format counts; of a number format, what it says. Null when it is cut off. */
function cleanStyle(id: number, data: Buffer, texts: BiffTexts): Buffer | null {
  if (data.length < 5) return null
  if (id === biff.cellStyle) {
    const style = Buffer.alloc(20)
    style.writeUInt16LE(data.readUInt16LE(2), 2)
    return writeBiffRecord(id, style)
  }
  const count = texts.unicode ? data.readUInt16LE(2) : data.readUInt8(2)
  const text = readBiffText(data, { at: texts.unicode ? 4 : 3, count }, texts)
  return writeBiffRecord(id, Buffer.concat([data.subarray(0, 2), writeBiffText(text ?? 'General')]))
}

function readBoundSheet(data: Buffer, texts: BiffTexts): Listed | null {
  if (data.length < 8) return null
  const name = readBiffText(data, { at: 7, count: data.readUInt8(6) }, texts)
  if (name === null) return null
  return { name, visibility: visibilities[data.readUInt8(4) & 3] ?? 'hidden', at: data.readUInt32LE(0) }
}

/** The sheets are listed with the places where they begin, which are known once the list has its length. */
function writeStream(globals: Globals, sheets: readonly CleanBiffSheet[]): Uint8Array {
  const begin = Buffer.alloc(16)
  begin.writeUInt16LE(biff8, 0)
  const page = Buffer.alloc(2)
  page.writeUInt16LE(unicodePage, 0)
  const lists = (places: readonly number[]): Buffer =>
    Buffer.concat([
      writeBiffRecord(biff.beginOfFile, begin),
      writeBiffRecord(biff.codePage, page),
      ...places.map(boundSheet),
      ...globals.records,
      writeBiffRecord(biff.endOfFile, Buffer.alloc(0))
    ])
  const bodies = sheets.map(({ records }) =>
    Buffer.concat([
      writeBiffRecord(biff.beginOfFile, begin),
      ...records,
      writeBiffRecord(biff.endOfFile, Buffer.alloc(0))
    ])
  )
  let at = lists(sheets.map(() => 0)).length
  const places = bodies.map((body) => {
    at += body.length
    return at - body.length
  })
  return Buffer.concat([lists(places), ...bodies])
}

function boundSheet(place: number, index: number): Buffer {
  const name = Buffer.from(plainBiffName(index), 'latin1')
  const head = Buffer.alloc(8)
  head.writeUInt32LE(place, 0)
  head.writeUInt8(name.length, 6)
  return writeBiffRecord(biff.boundSheet, Buffer.concat([head, name]))
}
