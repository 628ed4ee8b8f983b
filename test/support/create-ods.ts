import { rawZip, type RawPart } from './raw-zip'

type OdsParts = {
  /** What stands inside `<office:spreadsheet>`. */
  readonly tables?: string
  readonly styles?: string
  readonly mimetype?: string
  readonly manifest?: string
  readonly more?: readonly RawPart[]
}

const prefixes = ['office', 'table', 'text', 'style', 'calc']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ')

/** A small OpenDocument spreadsheet in which each part can be given by hand. */
export function createOds(parts: OdsParts = {}): Uint8Array<ArrayBuffer> {
  const {
    tables = odsTable(odsRow(odsText('a'))),
    styles = '',
    mimetype = 'application/vnd.oasis.opendocument.spreadsheet',
    manifest = '<manifest:manifest/>',
    more = []
  } = parts
  return rawZip([
    { name: 'mimetype', content: mimetype },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${prefixes}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
    },
    { name: 'META-INF/manifest.xml', content: manifest },
    ...more
  ])
}

export function odsTable(rows: string, attributes = 'table:name="Sheet1"'): string {
  return `<table:table ${attributes}>${rows}</table:table>`
}

export function odsRow(cells: string, attributes = ''): string {
  return `<table:table-row ${attributes}>${cells}</table:table-row>`
}

export function odsText(text: string, attributes = ''): string {
  return `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`
}

export function odsValue(type: string, value: string, shown = 'shown'): string {
  const attribute = ['float', 'percentage', 'currency'].includes(type) ? 'value' : `${type}-value`
  return `<table:table-cell office:value-type="${type}" office:${attribute}="${value}"><text:p>${shown}</text:p></table:table-cell>`
}
