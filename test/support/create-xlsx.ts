import { rawZip, type RawPart } from './raw-zip'

/** Parts of a workbook as XML; a sheet is what stands inside `<worksheet>`, or a whole document when it begins with `<?`. */
export type XlsxParts = {
  readonly sheets?: readonly string[]
  /** The `<sheet>` attributes beside id, by position: name and state. */
  readonly names?: readonly string[]
  readonly strings?: string
  readonly formats?: readonly string[]
  readonly properties?: string
  readonly more?: readonly RawPart[]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A small workbook in which each part can be given by hand. Cell style 1, 2, … has the first, second, … of `formats`. */
export function createXlsx(parts: XlsxParts = {}): Uint8Array<ArrayBuffer> {
  return rawZip(xlsxParts(parts))
}

export function xlsxParts(parts: XlsxParts = {}): readonly RawPart[] {
  const {
    sheets = [rows('<c r="A1"><v>1</v></c>')],
    names = [],
    strings,
    formats = [],
    properties = '',
    more = []
  } = parts
  const listed = sheets.map((_, index) => {
    return `<sheet ${names[index] ?? `name="Sheet${index + 1}"`} sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  })
  const related = sheets.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)
  )
  related.push(relation('rIdS', 'styles', 'styles.xml'))
  if (strings !== undefined) related.push(relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml'))
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relationsPart([relation('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${types}">${properties}<sheets>${listed.join('')}</sheets></workbook>`
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relationsPart(related) },
    { name: 'xl/styles.xml', content: styles(formats) },
    ...(strings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${main}">${strings}</sst>` }]),
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheet.startsWith('<?') ? sheet : `<worksheet xmlns="${main}">${sheet}</worksheet>`
    })),
    ...more
  ]
}

/** The parts with one of them said otherwise. */
export function withPart(
  parts: readonly RawPart[],
  name: string,
  content: RawPart['content']
): readonly RawPart[] {
  return parts.map((part) => (part.name === name ? { ...part, content } : part))
}

/** The data of a sheet whose first, second, … row holds these cells. */
export function rows(...cells: readonly string[]): string {
  return `<sheetData>${cells.map((row, index) => `<row r="${index + 1}">${row}</row>`).join('')}</sheetData>`
}

/** A cell whose text stands in it. */
export function inline(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`
}

function relationsPart(entries: readonly string[]): string {
  return `<Relationships xmlns="${relations}">${entries.join('')}</Relationships>`
}

function styles(formats: readonly string[]): string {
  const listed = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`)
  const cells = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`)
  return `<styleSheet xmlns="${main}"><numFmts>${listed.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`
}
