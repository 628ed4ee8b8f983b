import { isUtf8 } from 'node:buffer'
import type { OtherKind } from '#shared/domain/spreadsheet-failure'
import { wideEncoding } from './decode-text'
import type { ZipArchive } from './clean-workbook'
import type { Compound } from './read-compound'
import { unpackText } from './unpack-part'

/** What a file is by its first bytes; its name and extension say nothing. */
export type ByteKind = OtherKind | 'text' | 'compound'

const lockFileLength = 200
const mostControls = 0.01

/** Tab, line feed, vertical tab, form feed and carriage return stand in texts. */
const lowestBlank = 0x09
const highestBlank = 0x0d

/** LibreOffice's flat OpenDocument and what Excel 2003 called an XML table say so at once. */
const xmlSpreadsheet =
  /^(\xef\xbb\xbf)?\s*<\?xml[^>]*\?>\s*(<office:document\b|<\?mso-application progid="Excel\.Sheet"\?>)/i

export function recogniseBytes(bytes: Uint8Array, name: string): ByteKind {
  if (name.startsWith('~$') && bytes.length <= lockFileLength) return 'excel-lock-file'
  const start = latin1(bytes.subarray(0, 512))
  if (/^PK($|[\0-\x08])/.test(start)) return 'zip'
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'compound'
  if (start.startsWith('\x1f\x8b')) return 'gzip'
  if (start.startsWith('%PDF-')) return 'pdf'
  if (start.startsWith('{\\rtf')) return 'rich-text'
  if (xmlSpreadsheet.test(start)) return 'xml-spreadsheet'
  if (/^(\xef\xbb\xbf)?\s*<(!doctype html|html|head|table|meta|\?xml)/i.test(start)) return 'web-page'
  if (isBiff(bytes)) return 'old-excel'
  if (/^(\xff\xfe\0\0|\0\0\xfe\xff)/.test(start)) return 'utf32-text'
  return isText(bytes) ? 'text' : 'unknown'
}

/** What a zip archive holds, by the parts in it. */
export function recogniseArchive({
  bytes,
  entries
}: ZipArchive): OtherKind | 'workbook' | 'open-spreadsheet' {
  const names = entries.map(({ name }) => name.toLowerCase())
  const has = (part: RegExp): boolean => names.some((name) => part.test(name))
  if (has(/^xl\/workbook[^/]*\.bin$/)) return 'binary-excel'
  if (has(/^xl\/workbook[^/]*\.xml$/)) return 'workbook'
  if (has(/^word\//)) return 'word-document'
  if (has(/^ppt\//)) return 'powerpoint'
  if (has(/^index\/document\.iwa$|^index\.zip$/)) return 'numbers'
  if (has(/^mimetype$/) && has(/^content\.xml$|^encrypted-package$/))
    return recogniseOpenDocument({ bytes, entries })
  return 'zip'
}

/** Tells the OLE compound files apart by the names of their streams. */
export function recogniseCompound({ names }: Compound): OtherKind | 'workbook' {
  if (names.includes('EncryptedPackage')) return 'encrypted-workbook'
  if (names.includes('WordDocument')) return 'word-document'
  if (names.includes('PowerPoint Document')) return 'powerpoint'
  return names.includes('Workbook') || names.includes('Book') ? 'workbook' : 'unknown'
}

/** An OpenDocument file says what it is in a part of its own, and in its manifest whether it has a password. */
function recogniseOpenDocument({ bytes, entries }: ZipArchive): OtherKind | 'open-spreadsheet' {
  const text = (name: string): string => {
    const entry = entries.find((candidate) => candidate.name === name)
    const unpacked = entry ? unpackText(bytes, entry) : null
    return unpacked?.ok ? unpacked.value : ''
  }
  if (!/^application\/vnd\.oasis\.opendocument\.spreadsheet(-template)?\s*$/.test(text('mimetype'))) {
    return 'open-document'
  }
  return text('META-INF/manifest.xml').includes('encryption-data') ? 'encrypted-workbook' : 'open-spreadsheet'
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
  if ((isUtf8(bytes) && !bytes.includes(0)) || wideEncoding(bytes)) return true
  let controls = 0
  for (const byte of bytes) {
    if (byte < 0x20 && (byte < lowestBlank || byte > highestBlank)) controls += 1
  }
  return controls <= 1 + bytes.length * mostControls
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
