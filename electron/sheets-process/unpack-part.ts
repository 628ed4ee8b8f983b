import { crc32, inflateRawSync } from 'node:zlib'
import { ok } from '#shared/lib/result'
import { type Checked, damaged, suspicious } from './refusal'
import type { ZipEntry } from './zip-directory'

const stored = 0
const deflated = 8

/** A part's bytes, never more than its header promised, checked by length and CRC-32. */
export function unpackPart(archive: Uint8Array, entry: ZipEntry): Checked<Uint8Array> {
  const packed = archive.subarray(entry.start, entry.start + entry.packed)
  const bytes = unpack(packed, entry)
  if (bytes?.length !== entry.unpacked || crc32(bytes) !== entry.crc) return damaged('part-unreadable')
  return ok(bytes)
}

/** An XML part as text. Spreadsheet programs write UTF-8; anything else is refused before a parser sees it. */
export function unpackText(archive: Uint8Array, entry: ZipEntry): Checked<string> {
  const bytes = unpackPart(archive, entry)
  if (!bytes.ok) return bytes
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value))
  } catch {
    return suspicious('not-utf8')
  }
}

function unpack(packed: Uint8Array, { method, unpacked }: ZipEntry): Uint8Array | null {
  if (method === stored) return packed
  if (method !== deflated) return null
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) })
  } catch {
    return null
  }
}
