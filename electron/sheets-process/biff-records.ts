import { ok } from '#shared/lib/result'
import { type Checked, damaged } from './refusal'

/** A record of a BIFF stream: its number, where it begins, its content. */
export type BiffRecord = { readonly id: number; readonly at: number; readonly data: Buffer }

/** The records that are read. Source: Microsoft, MS-XLS 2.3. */
export const biff = {
  formula: 0x0006,
  endOfFile: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continued: 0x003c,
  codePage: 0x0042,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  multipleNumbers: 0x00bd,
  richString: 0x00d6,
  cellStyle: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  sharedLabel: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolOrFault: 0x0205,
  formulaText: 0x0207,
  rowInfo: 0x0208,
  shortNumber: 0x027e,
  format: 0x041e,
  beginOfFile: 0x0809
} as const

/** Splits a stream into records; zeros after the last one are padding. */
export function listBiffRecords(stream: Uint8Array): Checked<readonly BiffRecord[]> {
  const bytes = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength)
  const records: BiffRecord[] = []
  let at = 0
  while (at + 4 <= bytes.length) {
    const id = bytes.readUInt16LE(at)
    const end = at + 4 + bytes.readUInt16LE(at + 2)
    if (id === 0 && records.at(-1)?.id === biff.endOfFile) break
    if (end > bytes.length) return damaged('part-unreadable')
    records.push({ id, at, data: bytes.subarray(at + 4, end) })
    at = end
  }
  return ok(records)
}

export function writeBiffRecord(id: number, data: Uint8Array): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(id, 0)
  head.writeUInt16LE(data.length, 2)
  return Buffer.concat([head, data])
}
