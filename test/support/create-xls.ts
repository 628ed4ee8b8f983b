import { CFB, utils, write } from 'xlsx'

/** The package types its container as `any`. */
const container = CFB as {
  readonly utils: {
    readonly cfb_new: () => object
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => unknown
  }
  readonly write: (file: object, options: { readonly type: 'array' }) => ArrayLike<number>
}

type XlsOptions = { readonly version?: 'biff8' | 'biff5'; readonly names?: readonly string[] }
type Cell = string | number | boolean | null

/** An old workbook of these sheets, as SheetJS writes it. */
export function createXls(
  sheets: readonly (readonly (readonly Cell[])[])[],
  { version = 'biff8', names = [] }: XlsOptions = {}
): Uint8Array<ArrayBuffer> {
  const book = utils.book_new()
  sheets.forEach((rows, index) => {
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(rows.map((row) => [...row])),
      names[index] ?? `Sheet${index + 1}`
    )
  })
  return bytesOf(write(book, { type: 'array', bookType: version, bookSST: version === 'biff8' }))
}

/** A compound file with these streams. */
export function createCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const file = container.utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) container.utils.cfb_add(file, name, content)
  return Uint8Array.from(container.write(file, { type: 'array' }))
}

/** Records of a BIFF8 workbook of one sheet: what stands among the globals and what in the sheet. */
type BiffParts = {
  readonly globals?: readonly Buffer[]
  readonly sheet: readonly Buffer[]
  /** Given to the sheet in place of its true beginning. */
  readonly place?: number
  readonly hidden?: 0 | 1 | 2
  readonly unicode?: boolean
}

/** A record by its number and its content as 16 bit numbers, or as bytes. */
export function biffRecord(id: number, content: readonly number[] | Buffer): Buffer {
  const data = Buffer.isBuffer(content) ? content : Buffer.from(Uint16Array.from(content).buffer)
  return Buffer.concat([Buffer.from(Uint16Array.of(id, data.length).buffer), data])
}

/** The workbook stream of hand-made records. */
function biffStream({ globals = [], sheet, place, hidden = 0, unicode = true }: BiffParts): Buffer {
  const begin = biffRecord(0x0809, [unicode ? 0x0600 : 0x0500, 5, 0, 0, 0, 0, 0, 0])
  const end = biffRecord(0x000a, [])
  const listed = (at: number): Buffer => {
    const name = unicode ? [2, 0, 0x53, 0x31] : [2, 0x53, 0x31]
    const head = Buffer.alloc(4)
    head.writeUInt32LE(at, 0)
    return biffRecord(0x0085, Buffer.concat([head, Buffer.from([hidden, 0, ...name])]))
  }
  const before = [begin, ...globals]
  const at = Buffer.concat([...before, listed(0), end]).length
  return Buffer.concat([...before, listed(place ?? at), end, begin, ...sheet, end])
}

export function createBiff(parts: BiffParts): Uint8Array<ArrayBuffer> {
  const padding = Buffer.alloc(4096)
  return createCompound({
    [parts.unicode === false ? 'Book' : 'Workbook']: Buffer.concat([biffStream(parts), padding])
  })
}

function bytesOf(written: unknown): Uint8Array<ArrayBuffer> {
  if (!(written instanceof ArrayBuffer)) throw new Error('not written')
  return new Uint8Array(written)
}
