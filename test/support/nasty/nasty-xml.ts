import { createXlsx, inline, rows, withPart, xlsxParts, type XlsxParts } from '../create-xlsx'
import { rawZip } from '../raw-zip'
import { accepted, damaged, type NastyInput, refused, suspicious, warned } from './nasty-input'

const sheet = 'xl/worksheets/sheet1.xml'
const declaration = '<?xml version="1.0"?>'
const laughs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main'

/** Parts whose XML wants to be more than a sheet. */
export const nastyXml: readonly NastyInput[] = [
  ...refused(
    suspicious('document-type'),
    [31, 'a billion laughs', () => sheetOf(`${declaration}${laughs}<worksheet>&b;</worksheet>`)],
    [32, 'an outside entity', () => sheetOf(`${declaration}${outside}<worksheet>&a;</worksheet>`)],
    [
      33,
      'an outside entity in a schema',
      () => createXlsx({ more: [{ name: 'xl/xmlMaps.xml', content: `${outside}<MapInfo>&a;</MapInfo>` }] })
    ]
  ),
  ...refused(suspicious('not-utf8'), [
    34,
    'UTF-16 with its mark',
    () => rawPart(Buffer.from('\ufeff<worksheet/>', 'utf16le'))
  ]),
  ...refused(damaged('xml-broken'), [
    34,
    'UTF-16 without a mark',
    () => rawPart(Buffer.from('<worksheet/>', 'utf16le'))
  ]),
  ...refused(
    suspicious('not-utf8'),
    [35, 'UTF-7', () => sheetOf('<?xml version="1.0" encoding="UTF-7"?><worksheet/>')],
    [36, 'bytes that are no UTF-8', () => rawPart(Buffer.from('<worksheet>\xff</worksheet>', 'latin1'))]
  ),
  ...accepted(
    [['1']],
    [37, 'names with a prefix', () => sheetOf(prefixed(main))],
    [38, 'the strict namespace', () => sheetOf(prefixed(strict))]
  ),
  ...refused(
    damaged('xml-broken'),
    [39, '60,000 unclosed attributes', () => sheetOf(`<x ${'a="'.repeat(60_000)}`)],
    [40, '150,000 open comments', () => sheetOf('<!--'.repeat(150_000))],
    [41, '300,000 open tags', () => sheetOf('<'.repeat(300_000))]
  ),
  ...refused(suspicious('too-deep'), [42, 'a depth of 10,000', () => sheetOf('<a>'.repeat(10_000))]),
  ...accepted(
    [['a < b']],
    [43, 'a text in CDATA', () => createXlsx({ sheets: [rows(inline('A1', '<![CDATA[a < b]]>'))] })]
  ),
  ...accepted(
    [[' a ']],
    [
      44,
      'kept spaces',
      () =>
        createXlsx({ sheets: [rows('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>')] })
    ]
  ),
  ...accepted([['1']], [45, 'no styles', () => without('xl/styles.xml')]),
  ...refused(damaged('reference-broken'), [
    45,
    'no shared strings',
    () =>
      without('xl/sharedStrings.xml', {
        strings: '<si><t>a</t></si>',
        sheets: [rows('<c r="A1" t="s"><v>0</v></c>')]
      })
  ]),
  ...refused({ kind: 'other-kind', looksLike: 'zip' }, [
    45,
    'no workbook part',
    () => without('xl/workbook.xml')
  ]),
  ...warned({ rows: [['1']], remarks: ['links-not-followed'] }, [
    46,
    'relations to other places',
    () => ['http://evil.example/s.xml', '\\\\server\\share\\s.xml'].map(withLink)
  ])
]

function sheetOf(xml: string): Uint8Array<ArrayBuffer> {
  return createXlsx({ sheets: [xml] })
}

function rawPart(content: Buffer): Uint8Array<ArrayBuffer> {
  return rawZip(withPart(xlsxParts(), sheet, content))
}

function without(part: string, parts: XlsxParts = {}): Uint8Array<ArrayBuffer> {
  return rawZip(xlsxParts(parts).filter(({ name }) => name !== part))
}

function withLink(target: string): Uint8Array<ArrayBuffer> {
  const parts = xlsxParts()
  const name = 'xl/_rels/workbook.xml.rels'
  const relations = String(parts.find((part) => part.name === name)?.content)
  const link = `<Relationship Id="rId9" Type="t/worksheet" Target="${target}"/></Relationships>`
  return rawZip(withPart(parts, name, relations.replace('</Relationships>', link)))
}

function prefixed(namespace: string): string {
  return `${declaration}<x:worksheet xmlns:x="${namespace}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`
}
