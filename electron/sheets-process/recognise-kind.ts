import type { OtherKind } from '#shared/domain/spreadsheet-failure'
import { wideEncoding } from './decode-text'
import type { ZipEntry } from './zip-directory'

/** What a file is by its first bytes; its name and extension say nothing. */
export type ByteKind = OtherKind | 'text'

const lockFileLength = 200
const mostControls = 0.01

/** Tab, line feed, vertical tab, form feed and carriage return stand in texts. */
const lowestBlank = 0x09
const highestBlank = 0x0d

export function recogniseBytes(bytes: Uint8Array, name: string): ByteKind {
  if (name.startsWith('~$') && bytes.length <= lockFileLength) return 'excel-lock-file'
  const start = latin1(bytes.subarray(0, 512))
  if (/^PK($|[\0-\x08])/.test(start)) return 'zip'
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return recogniseCompound(bytes)
  if (start.startsWith('\x1f\x8b')) return 'gzip'
  if (start.startsWith('%PDF-')) return 'pdf'
  if (start.startsWith('{\\rtf')) return 'rich-text'
  if (/^(\xef\xbb\xbf)?\s*<(!doctype html|html|head|table|meta|\?xml)/i.test(start)) return 'web-page'
  if (isBiff(bytes)) return 'old-excel'
  if (/^(\xff\xfe\0\0|\0\0\xfe\xff)/.test(start)) return 'utf32-text'
  return isText(bytes) ? 'text' : 'unknown'
}

/** What a zip archive holds, by the parts in it. */
export function recogniseArchive(entries: readonly ZipEntry[]): OtherKind | 'workbook' {
  const names = entries.map(({ name }) => name.toLowerCase())
  const has = (part: RegExp): boolean => names.some((name) => part.test(name))
  if (has(/^xl\/workbook[^/]*\.bin$/)) return 'binary-excel'
  if (has(/^xl\/workbook[^/]*\.xml$/)) return 'workbook'
  if (has(/^word\//)) return 'word-document'
  if (has(/^ppt\//)) return 'powerpoint'
  if (has(/^index\/document\.iwa$|^index\.zip$/)) return 'numbers'
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return 'open-document'
  return 'zip'
}

/** Tells the OLE compound files apart by the names of their streams. */
function recogniseCompound(bytes: Uint8Array): OtherKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (stream: string): boolean => buffer.includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage')) return 'encrypted-workbook'
  if (has('WordDocument')) return 'word-document'
  if (has('PowerPoint Document')) return 'powerpoint'
  return has('Workbook') || has('Book') ? 'old-excel' : 'unknown'
}

/** BIFF2 to BIFF4 had no container: the file begins with its first record. */
function isBiff([first, second, length]: Uint8Array): boolean {
  return first === 0x09 && (second === 0 || second === 2 || second === 4) && (length === 4 || length === 6)
}

/**
 * Whether bytes can be a text at all. A stray NUL in a text is told later with its line; where control characters make
 * up more than one byte in a hundred, the file is something else.
 */
function isText(bytes: Uint8Array): boolean {
  if (wideEncoding(bytes)) return true
  let controls = 0
  for (const byte of bytes) {
    if (byte < 0x20 && (byte < lowestBlank || byte > highestBlank)) controls += 1
  }
  return controls <= 1 + bytes.length * mostControls
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
