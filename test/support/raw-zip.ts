import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a hand-made archive. What is not given is written as a proper archive has it. */
export type RawPart = {
  readonly name: string
  readonly content: string | Uint8Array
  readonly localName?: string
  readonly flags?: number
  readonly declaredSize?: number
  readonly crc?: number
}

type Placed = { readonly local: Buffer; readonly header: (at: number) => Buffer }

/** An archive written byte by byte, so that each field can be made to lie. */
export function rawZip(parts: readonly RawPart[], comment = ''): Uint8Array<ArrayBuffer> {
  const placed = parts.map(placePart)
  let at = 0
  const headers = placed.map(({ local, header }) => {
    const written = header(at)
    at += local.length
    return written
  })
  const directory = Buffer.concat(headers)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(comment.length, 20)
  const locals = placed.map(({ local }) => local)
  return new Uint8Array(Buffer.concat([...locals, directory, end, Buffer.from(comment, 'latin1')]))
}

function placePart({ name, content, localName = name, flags = 0, declaredSize, crc }: RawPart): Placed {
  const bytes = Buffer.from(content)
  const packed = deflateRawSync(bytes)
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(flags, 2)
  shared.writeUInt16LE(8, 4)
  shared.writeUInt32LE(crc ?? crc32(bytes), 10)
  shared.writeUInt32LE(packed.length, 14)
  shared.writeUInt32LE(declaredSize ?? bytes.length, 18)
  const local = Buffer.concat([
    signature(0x04034b50),
    withNameLength(shared, localName),
    Buffer.from(localName),
    packed
  ])
  const header = (at: number): Buffer => {
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    return Buffer.concat([
      signature(0x02014b50),
      Buffer.from([20, 0]),
      withNameLength(shared, name),
      rest,
      Buffer.from(name)
    ])
  }
  return { local, header }
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function withNameLength(shared: Buffer, name: string): Buffer {
  const copy = Buffer.from(shared)
  copy.writeUInt16LE(Buffer.byteLength(name), 22)
  return copy
}
