import { err, ok } from '#shared/lib/result'
import type { Limits } from './limits'
import { type Checked, type Refusal, damaged, suspicious, tooMuch } from './refusal'

/** A part of a zip archive: where its packed bytes lie and what they should become. Names use forward slashes. */
export type ZipEntry = {
  readonly name: string
  /** Whether the name was written with backslashes, which some programs wrongly do. */
  readonly backslashes: boolean
  readonly method: number
  readonly crc: number
  readonly start: number
  readonly packed: number
  readonly unpacked: number
}

type Directory = { readonly start: number; readonly end: number; readonly count: number }
type Header = ZipEntry & { readonly flags: number; readonly local: number }

const endSignature = 0x06054b50
const headerSignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const headerLength = 46
const localLength = 30
const longestComment = 0xffff
const ratioFloor = 1024 * 1024

/**
 * Walks the central directory and checks it against the local headers, without unpacking anything.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function listZipEntries(bytes: Uint8Array, limits: Limits): Checked<readonly ZipEntry[]> {
  const view = viewOf(bytes)
  const directory = findDirectory(view)
  if (!directory.ok) return directory
  const { count } = directory.value
  if (count > limits.entries) return tooMuch({ what: 'zip-entries', count, limit: limits.entries })
  const headers = readHeaders(bytes, view, directory.value)
  if (!headers.ok) return headers
  const refusal = checkHeaders(headers.value, limits) ?? checkLayout(bytes, headers.value, directory.value)
  return refusal ? err(refusal) : ok(headers.value)
}

/** The one end record that reaches exactly to the end of the file; a second one is refused. */
function findDirectory(view: DataView): Checked<Directory> {
  const ends: number[] = []
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature) ends.push(at)
  }
  const [end] = ends
  if (end === undefined) return damaged('archive-incomplete')
  if (ends.length > 1) return suspicious('archive-twice')
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) return suspicious('archive-very-large')
  const commentLength = view.getUint16(end + 20, true)
  const oneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count
  const fits = start + size === end && end + endLength + commentLength === view.byteLength
  return oneDisk && fits ? ok({ start, end, count }) : damaged('archive-incomplete')
}

function readHeaders(bytes: Uint8Array, view: DataView, directory: Directory): Checked<readonly Header[]> {
  const headers: Header[] = []
  let at = directory.start
  while (headers.length < directory.count) {
    if (at + headerLength > directory.end || view.getUint32(at, true) !== headerSignature) {
      return damaged('archive-incomplete')
    }
    const nameLength = view.getUint16(at + 28, true)
    const next =
      at + headerLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > directory.end) return damaged('archive-incomplete')
    headers.push(readHeader(bytes, view, at))
    at = next
  }
  return at === directory.end ? ok(headers) : damaged('archive-incomplete')
}

function readHeader(bytes: Uint8Array, view: DataView, at: number): Header {
  const nameLength = view.getUint16(at + 28, true)
  const local = view.getUint32(at + 42, true)
  const name = nameAt(bytes, at + headerLength, nameLength)
  return {
    name: name.replaceAll('\\', '/'),
    backslashes: name.includes('\\'),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    local,
    start: local + localLength + lengthsAfterLocal(view, local)
  }
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length))
}

/** Name and extra field of a local header; 0 when the header lies outside, which `checkLayout` then refuses. */
function lengthsAfterLocal(view: DataView, local: number): number {
  if (local + localLength > view.byteLength) return 0
  return view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
}

function checkHeaders(headers: readonly Header[], limits: Limits): Refusal | null {
  const names = new Set<string>()
  let sum = 0
  for (const { name, flags, packed, unpacked } of headers) {
    if (packed === 0xffffffff || unpacked === 0xffffffff) return suspicious('archive-very-large').error
    if ((flags & 1) !== 0) return suspicious('part-encrypted').error
    if (isOutside(name)) return suspicious('part-outside').error
    if (names.has(name.toLowerCase())) return suspicious('part-twice').error
    names.add(name.toLowerCase())
    sum += unpacked
    if (unpacked > ratioFloor && unpacked > packed * limits.ratio)
      return suspicious('unpacks-enormously').error
  }
  if (sum <= limits.unpackedBytes) return null
  return tooMuch({ what: 'unpacked-bytes', count: sum, limit: limits.unpackedBytes }).error
}

/** Each local header says the same name, and no two parts share a byte. */
function checkLayout(bytes: Uint8Array, headers: readonly Header[], directory: Directory): Refusal | null {
  const view = viewOf(bytes)
  let free = 0
  for (const header of [...headers].sort((a, b) => a.local - b.local)) {
    const { local, start, packed, name } = header
    if (local + localLength > directory.start || view.getUint32(local, true) !== localSignature) {
      return damaged('archive-incomplete').error
    }
    const localName = nameAt(bytes, local + localLength, view.getUint16(local + 26, true))
    if (localName.replaceAll('\\', '/') !== name) {
      return suspicious('part-names-differ').error
    }
    if (local < free || start + packed > directory.start) return suspicious('parts-overlap').error
    free = start + packed
  }
  return null
}

function isOutside(name: string): boolean {
  return /^\/|^[a-z]:|\0/i.test(name) || name.split('/').includes('..')
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
