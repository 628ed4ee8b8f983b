import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createCompound } from '../../../support/create-xls'
import { rawZip } from '../../../support/raw-zip'
import { readBytes, refusalOf } from '../../../support/read-bytes'

function compoundWith(stream: string): Uint8Array {
  return createCompound({ [stream]: Buffer.alloc(5000) })
}

function archiveOf(...names: readonly string[]): Uint8Array {
  return rawZip(names.map((name) => ({ name, content: 'x' })))
}

test.each<[string, string, Uint8Array]>([
  ['a workbook with a password', 'encrypted-workbook', compoundWith('EncryptedPackage')],
  ['an .xls', 'old-excel', compoundWith('Workbook')],
  ['an .xls of 1990', 'old-excel', Buffer.from([9, 2, 6, 0, 0, 0, 16, 0])],
  ['a .doc', 'word-document', compoundWith('WordDocument')],
  ['a .ppt', 'powerpoint', compoundWith('PowerPoint Document')],
  ['another compound file', 'unknown', compoundWith('Other')],
  ['an .xlsb', 'binary-excel', archiveOf('xl/workbook.bin')],
  ['an .ods', 'open-document', archiveOf('mimetype', 'content.xml')],
  ['a .docx', 'word-document', archiveOf('[Content_Types].xml', 'word/document.xml')],
  ['a .pptx', 'powerpoint', archiveOf('ppt/presentation.xml')],
  ['a .numbers', 'numbers', archiveOf('Index/Document.iwa')],
  ['an archive of workbooks', 'zip', archiveOf('people.xlsx')],
  ['a .gz', 'gzip', gzipSync('a,b')],
  ['a PDF', 'pdf', Buffer.from('%PDF-1.7')],
  ['a rich text', 'rich-text', Buffer.from('{\\rtf1 a}')],
  ['a web page called .xls', 'web-page', Buffer.from('\n<html><table><tr><td>a</td></tr></table></html>')],
  [
    'a flat OpenDocument',
    'xml-spreadsheet',
    Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\n\n<office:document xmlns:office="urn:x"/>')
  ],
  [
    'an XML table of Excel 2003',
    'xml-spreadsheet',
    Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>')
  ],
  ['an XML file', 'web-page', Buffer.from('\ufeff<?xml version="1.0"?><a/>')],
  ['zeros', 'unknown', Buffer.alloc(100_000)],
  ['a text in UTF-32', 'utf32-text', Buffer.from([0xff, 0xfe, 0, 0, 97, 0, 0, 0])],
  [
    'bytes at random',
    'unknown',
    Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * at * 31 + 7) % 256))
  ]
])('%s is named and refused', (_, looksLike, bytes) => {
  expect(refusalOf(new Uint8Array(bytes))).toEqual({ kind: 'other-kind', looksLike })
})

test("Excel's note beside an open workbook is named", () => {
  const read = readBytes(new Uint8Array(165).fill(32), '~$people.xlsx')
  expect(read).toEqual({
    ok: false,
    error: { kind: 'other-kind', file: '~$people.xlsx', looksLike: 'excel-lock-file' }
  })
})
