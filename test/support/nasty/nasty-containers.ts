import { gzipSync } from 'node:zlib'
import { createOds, odsRow, odsTable, odsText } from '../create-ods'
import { createXlsx, inline, rows, xlsxParts } from '../create-xlsx'
import { biffRecord, createBiff, createCompound, createXls } from '../create-xls'
import { type RawPart, rawZip } from '../raw-zip'
import {
  accepted,
  bytesOf,
  damaged,
  type NastyInput,
  otherKind,
  refused,
  suspicious,
  tooMuch,
  warned
} from './nasty-input'

const plain = xlsxParts()
const sheet = 'xl/worksheets/sheet1.xml'
const endOfArchive = Buffer.from('504b050600000000000000000000000000000000', 'hex').toString('latin1')

/** Files that lie about what they are or how they are packed. */
export const nastyContainers: readonly NastyInput[] = [
  ...refused({ kind: 'file-empty' }, [1, 'an empty file', () => bytesOf('')]),
  ...refused(otherKind('unknown'), [2, '100 kB of zeros', () => new Uint8Array(100_000)]),
  ...refused(
    damaged('archive-incomplete'),
    [3, 'only "PK"', () => bytesOf('PK')],
    [4, 'an archive cut at every kilobyte', cutEverywhere],
    [5, 'no end record', () => rawZip(plain).slice(0, -22)]
  ),
  ...refused(otherKind('unknown'), [6, '1 MB before the archive', () => before(1_000_000)]),
  ...refused(suspicious('archive-twice'), [7, 'two end records', () => rawZip(plain, `${endOfArchive}\0\0`)]),
  ...refused(suspicious('part-names-differ'), [
    8,
    'a part with two names',
    () => rawZip(plain.map((part) => (part.name === sheet ? { ...part, localName: 'xl/other.xml' } : part)))
  ]),
  ...refused(suspicious('part-twice'), [9, 'a sheet that is there twice', () => withParts({ name: sheet })]),
  ...refused(
    suspicious('part-outside'),
    [10, 'a part above the archive', () => withParts({ name: '../../evil' })],
    [
      12,
      'a part with an absolute name',
      () => [withParts({ name: '/evil' }), withParts({ name: 'C:\\evil' })]
    ]
  ),
  ...warned({ rows: [['1']], remarks: ['part-names-unusual'] }, [
    11,
    'backslashes in the names',
    backslashes
  ]),
  ...refused(tooMuch('zip-entries'), [
    13,
    '501 parts',
    () => withParts(...Array.from({ length: 501 - plain.length }, (_, index) => ({ name: `x${index}` })))
  ]),
  ...refused(suspicious('unpacks-enormously'), [
    14,
    '70 MB of spaces',
    () => withParts({ name: 'docProps/app.xml', content: Buffer.alloc(70_000_000, ' ') })
  ]),
  ...refused(tooMuch('text-length'), [
    15,
    'a cell of 2 MB',
    () => createXlsx({ sheets: [rows(inline('A1', scrambled(2_000_000)))] })
  ]),
  ...refused(otherKind('zip'), [
    16,
    'an archive in an archive',
    () => rawZip([{ name: 'a.xlsx', content: rawZip(plain) }])
  ]),
  ...refused(suspicious('parts-overlap'), [
    17,
    'parts that share their bytes',
    () => patchHeader(20, (size) => size + 40)
  ]),
  ...refused(damaged('part-unreadable'), [
    18,
    'a part of the declared size 0',
    () => rawZip(plain.map((part) => (part.name === sheet ? { ...part, declaredSize: 0 } : part)))
  ]),
  ...refused(suspicious('archive-very-large'), [
    19,
    'sizes beyond 4 GB',
    () => patchHeader(24, () => 0xffffffff)
  ]),
  ...refused(
    otherKind('encrypted-workbook'),
    [20, 'a password', () => createCompound(encryptedXlsx)],
    [20, 'a password in an .ods, part by part and as a whole', () => [encryptedOds(), sealedOds()]],
    [20, 'a password in an .xls', () => createBiff({ globals: [biffRecord(filePass, [1])], sheet: [] })]
  ),
  ...accepted(
    [['a']],
    [
      20,
      'a sheet that is protected, but not encrypted',
      () => [
        createXlsx({ sheets: [`${rows(inline('A1', 'a'))}<sheetProtection sheet="true" password="daa7"/>`] }),
        createOds({ tables: odsTable(odsRow(odsText('a')), 'table:name="Sheet1" table:protected="true"') })
      ]
    ]
  ),
  ...accepted(
    [['Name', '2']],
    [21, 'an .xls', () => [createXls([[['Name', 2]]]), createXls([[['Name', 2]]], { version: 'biff5' })]]
  ),
  ...refused(otherKind('binary-excel'), [22, 'an .xlsb', () => named('xl/workbook.bin')]),
  ...accepted([['a']], [23, 'an .ods', () => createOds()]),
  ...refused(otherKind('web-page'), [
    24,
    'a web page called .xls',
    () => bytesOf('<html><table><tr><td>a</td></tr></table>')
  ]),
  ...refused(otherKind('numbers'), [25, 'a .numbers', () => named('Index/Document.iwa')]),
  ...warned({ rows: [['1']], remarks: ['macros-ignored'] }, [
    26,
    'macros',
    () => withParts({ name: 'xl/vbaProject.bin' })
  ]),
  ...refused(otherKind('word-document'), [27, 'a .docx', () => named('word/document.xml')]),
  ...refused(otherKind('gzip'), [28, 'a .gz', () => new Uint8Array(gzipSync('a,b'))])
]

/** The streams in which Excel and LibreOffice hide an .xlsx. */
const encryptedXlsx = { EncryptionInfo: Buffer.alloc(248), EncryptedPackage: Buffer.alloc(5000) }

/** The record that says that all others after it are encrypted. */
const filePass = 0x002f

/** An .ods as LibreOffice encrypts it: its parts keep their names, and the manifest says how each is to be opened. */
function encryptedOds(): Uint8Array<ArrayBuffer> {
  return createOds({ manifest: `<manifest:manifest>${encrypted('content.xml')}</manifest:manifest>` })
}

/** An .ods as LibreOffice encrypts it since 24.8: one part holds all others. */
function sealedOds(): Uint8Array<ArrayBuffer> {
  return rawZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'encrypted-package', content: Buffer.alloc(5000, 7) },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest>${encrypted('encrypted-package')}</manifest:manifest>`
    }
  ])
}

function encrypted(part: string): string {
  return `<manifest:file-entry manifest:full-path="${part}"><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>`
}

function withParts(...more: readonly { readonly name: string; readonly content?: RawPart['content'] }[]) {
  return rawZip([...plain, ...more.map(({ name, content = 'x' }) => ({ name, content }))])
}

function named(...names: readonly string[]): Uint8Array<ArrayBuffer> {
  return rawZip(names.map((name) => ({ name, content: 'x' })))
}

function backslashes(): Uint8Array<ArrayBuffer> {
  return rawZip(plain.map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') })))
}

function before(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([Buffer.alloc(length), rawZip(plain)]))
}

function cutEverywhere(): readonly Uint8Array<ArrayBuffer>[] {
  const whole = createXlsx({ sheets: [rows(inline('A1', scrambled(20_000)))] })
  return Array.from({ length: Math.ceil(whole.length / 1024) - 1 }, (_, index) =>
    whole.slice(0, (index + 1) * 1024)
  )
}

/** Changes a number in the first part's entry of the central directory. */
function patchHeader(field: number, change: (value: number) => number): Uint8Array<ArrayBuffer> {
  const bytes = rawZip(plain)
  const view = new DataView(bytes.buffer)
  const at = view.getUint32(bytes.length - 22 + 16, true) + field
  view.setUint32(at, change(view.getUint32(at, true)), true)
  return bytes
}

/** Letters that hardly pack, the same each time. */
function scrambled(length: number): string {
  let state = 7
  const letters = Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return String.fromCharCode(97 + (state % 26))
  })
  return letters.join('')
}
