import { ok } from '#shared/lib/result'
import { type Checked, damaged } from './refusal'

/** A compound file: the names of its streams as they are spelled, and the bytes of one. */
export type Compound = {
  readonly names: readonly string[]
  readonly stream: (name: string) => Checked<Uint8Array>
}

type Sectors = {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly size: number
  readonly table: readonly number[]
}
type Stream = {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly length: number
}

const headerLength = 512
const entryLength = 128
const tableInHeader = 109
const endOfChain = 0xfffffffe
const smallSectorSize = 64

/**
 * Walks the sectors of a compound file. Each chain is followed at most once around the file, so that a circle ends.
 * Source: Microsoft, MS-CFB 2.2 to 2.6.
 */
export function readCompound(bytes: Uint8Array): Checked<Compound> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headerLength) return damaged('archive-incomplete')
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return damaged('archive-incomplete')
  const plain = { bytes, view, size: 2 ** shift, table: [] }
  const listed = readTable(plain)
  if (listed === null) return damaged('archive-incomplete')
  const sectors = { ...plain, table: listed }
  const directory = readChain(sectors, view.getUint32(48, true))
  if (directory === null) return damaged('archive-incomplete')
  const streams = toStreams(directory)
  return ok({
    names: streams.map(({ name }) => name),
    stream: (name) => {
      const found = streams.find((stream) => stream.name === name && stream.type === 2)
      const content = found ? readStream(sectors, streams, found) : null
      return content === null ? damaged('part-unreadable') : ok(content)
    }
  })
}

/** Which sector follows which: the table's own sectors are listed in the header, then in a chain of further lists. */
function readTable(sectors: Sectors): number[] | null {
  const { view, size, bytes } = sectors
  const most = Math.ceil(bytes.length / size)
  const listed = Array.from({ length: tableInHeader }, (_, index) => view.getUint32(76 + index * 4, true))
  let next = view.getUint32(68, true)
  while (next < endOfChain && listed.length <= most + tableInHeader) {
    const more = sectorAt(sectors, next)
    if (more?.length !== size) return null
    const numbers = toNumbers(more)
    listed.push(...numbers.slice(0, -1))
    next = numbers.at(-1) ?? endOfChain
  }
  const table: number[] = []
  for (const sector of listed.filter((number) => number < endOfChain).slice(0, most)) {
    const found = sectorAt(sectors, sector)
    if (found === null) return null
    table.push(...toNumbers(found))
  }
  return table
}

/** The sectors of a chain in one piece; null when it leaves the file or never ends. */
function readChain(sectors: Sectors, start: number): Uint8Array | null {
  const pieces: Uint8Array[] = []
  for (let at = start; at < endOfChain; at = sectors.table[at] ?? endOfChain) {
    const sector = sectorAt(sectors, at)
    if (sector === null || pieces.length > sectors.table.length) return null
    pieces.push(sector)
  }
  return Buffer.concat(pieces)
}

function readStream(sectors: Sectors, streams: readonly Stream[], stream: Stream): Uint8Array | null {
  const { view } = sectors
  const smallest = view.getUint32(56, true)
  const content =
    stream.length < smallest ? readSmall(sectors, streams, stream) : readChain(sectors, stream.start)
  return content === null || content.length < stream.length ? null : content.subarray(0, stream.length)
}

/** Short streams lie together in the stream of the root, in sectors and a table of their own. */
function readSmall(sectors: Sectors, streams: readonly Stream[], { start }: Stream): Uint8Array | null {
  const root = streams.find(({ type }) => type === 5)
  const bytes = root ? readChain(sectors, root.start) : null
  const table = readChain(sectors, sectors.view.getUint32(60, true))
  if (bytes === null || table === null) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return readChain({ bytes, view, size: smallSectorSize, table: toNumbers(table) }, start)
}

function toStreams(directory: Uint8Array): readonly Stream[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const streams: Stream[] = []
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const length = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2
    streams.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      length: view.getUint32(at + 120, true)
    })
  }
  return streams
}

/** Sector 0 follows the header, which takes up one sector; those of the short streams have no header. */
function sectorAt({ bytes, size }: Sectors, number: number): Uint8Array | null {
  const start = size === smallSectorSize ? number * size : (number + 1) * size
  return start < bytes.length ? bytes.subarray(start, start + size) : null
}

function toNumbers(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true))
}
