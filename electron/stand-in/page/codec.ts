/**
 * Carries values between main and a page as JSON text, with the rules of Electron's structured clone: what cannot
 * be cloned throws "An object could not be cloned.". Runs in Node and in the page, so base64 is handed in.
 */
export type Base64 = {
  readonly encode: (bytes: Uint8Array) => string
  readonly decode: (text: string) => Uint8Array
}

type Wire = null | boolean | number | string | readonly Wire[] | { readonly [key: string]: Wire }
type Tagged = Readonly<Record<string, unknown>>
type BytesOver = new (buffer: ArrayBufferLike) => ArrayBufferView

const byteViews: Readonly<Record<string, BytesOver>> = {
  Uint8Array,
  Int8Array,
  Uint8ClampedArray,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView
}

/** The value as text; throws what Electron throws for functions, symbols, promises and the like. */
export function encodeClone(value: unknown, base64: Base64): string {
  return JSON.stringify(encode(value, { base64, parents: new Set() }))
}

/** The value of a text that `encodeClone` made. */
export function decodeClone(text: string, base64: Base64): unknown {
  return decode(JSON.parse(text), base64)
}

type Encoding = { readonly base64: Base64; readonly parents: ReadonlySet<object> }

function encode(value: unknown, encoding: Encoding): Wire {
  if (value === undefined) return { $: 'undefined' }
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return encodeNumber(value)
  if (typeof value === 'bigint') return { $: 'bigint', text: String(value) }
  if (typeof value === 'object') return encodeObject(value, encoding)
  throw new Error('An object could not be cloned.')
}

function encodeNumber(value: number): Wire {
  if (Number.isFinite(value) && !Object.is(value, -0)) return value
  return { $: 'number', text: Object.is(value, -0) ? '-0' : String(value) }
}

function encodeObject(value: object, { base64, parents }: Encoding): Wire {
  if (parents.has(value)) throw new Error('stand-in: a value that contains itself is not emulated')
  const inner = { base64, parents: new Set([...parents, value]) }
  if (Array.isArray(value)) return value.map((item: unknown) => encode(item, inner))
  if (value instanceof Error) return { $: 'error', name: value.name, message: value.message }
  if (value instanceof Date) return { $: 'date', time: encodeNumber(value.getTime()) }
  if (value instanceof Map) {
    return { $: 'map', entries: [...value].map(([key, item]) => [encode(key, inner), encode(item, inner)]) }
  }
  if (value instanceof Set) return { $: 'set', items: [...value].map((item) => encode(item, inner)) }
  return encodeBytes(value, base64) ?? encodeRecord(value, inner)
}

function encodeBytes(value: object, base64: Base64): Wire | null {
  if (value instanceof ArrayBuffer) return { $: 'buffer', bytes: base64.encode(new Uint8Array(value)) }
  if (!ArrayBuffer.isView(value)) return null
  const name = tagOf(value)
  const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  return { $: 'view', name: name in byteViews ? name : 'Uint8Array', bytes: base64.encode(bytes) }
}

function encodeRecord(value: object, encoding: Encoding): Wire {
  if (tagOf(value) !== 'Object') throw new Error('An object could not be cloned.')
  const entries = Object.entries(value).map(([key, item]) => [key, encode(item, encoding)] as const)
  return { $: 'record', entries }
}

function decode(wire: unknown, base64: Base64): unknown {
  if (Array.isArray(wire)) return wire.map((item: unknown) => decode(item, base64))
  if (!isTagged(wire)) return wire
  const decoder = decoders[String(wire['$'])]
  if (decoder === undefined) throw new Error('stand-in: a message of an unknown kind')
  return decoder(wire, base64)
}

const decoders: Readonly<Record<string, (wire: Tagged, base64: Base64) => unknown>> = {
  undefined: () => undefined,
  number: (wire) => Number(wire['text']),
  bigint: (wire) => BigInt(String(wire['text'])),
  date: (wire, base64) => new Date(Number(decode(wire['time'], base64))),
  buffer: (wire, base64) => toBuffer(wire, base64),
  view: (wire, base64) => {
    const View = byteViews[String(wire['name'])] ?? Uint8Array
    return new View(toBuffer(wire, base64))
  },
  map: (wire, base64) => new Map(decodePairs(wire['entries'], base64)),
  set: (wire, base64) => new Set(toList(wire['items']).map((item) => decode(item, base64))),
  error: (wire) => Object.assign(new Error(String(wire['message'])), { name: String(wire['name']) }),
  record: (wire, base64) => Object.fromEntries(decodePairs(wire['entries'], base64))
}

function decodePairs(entries: unknown, base64: Base64): readonly (readonly [string, unknown])[] {
  return toList(entries).map((entry) => {
    const [key, item] = toList(entry)
    // A map's key may be any value; a record's is a string, which decodes to itself.
    return [decode(key, base64) as string, decode(item, base64)]
  })
}

function toBuffer(wire: Tagged, base64: Base64): ArrayBufferLike {
  return new Uint8Array(base64.decode(String(wire['bytes']))).buffer
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isTagged(value: unknown): value is Tagged {
  return typeof value === 'object' && value !== null
}

function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1)
}
