import { strToU8, zipSync } from 'fflate'
import type { CellObject, WorkBook } from 'xlsx'
import type { CleanWorkbook } from './clean-workbook'
import { columnLetter } from './column-letter'
import type { DistinctCell } from './distinct-cells'
import { escapeXml } from './escape-xml'

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentKind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'

const sheetName = 'Contents'
const sheetPath = 'worksheets/sheet1.xml'

type Clean = Pick<CleanWorkbook, 'strings' | 'styles' | 'epoch'>

/**
 * The smallest archive that holds what some cells of a clean workbook hold, stored without packing: what the parser is
 * given to read. Each content stands there once, in a sheet whose places are not those of the workbook.
 */
export function plainArchive(cells: readonly DistinctCell[], { strings, styles, epoch }: Clean): Uint8Array {
  const texts = cells.flatMap((cell) => (typeof cell === 'number' ? [strings[cell] ?? ''] : []))
  const parts = {
    '[Content_Types].xml': contentTypes(),
    'xl/workbook.xml': workbook(epoch === 1904 ? '<workbookPr date1904="1"/>' : ''),
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relationTypes}/worksheet" Target="${sheetPath}"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `<sst>${texts.map(sharedString).join('')}</sst>`,
    [`xl/${sheetPath}`]: worksheet(cells)
  }
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const)
  return zipSync(Object.fromEntries(packed), { level: 0 })
}

/** What the parser made of each content of a plain archive, in their order. */
export function contentsOf({ Sheets }: WorkBook, count: number): readonly (CellObject | undefined)[] {
  const grid = Sheets[sheetName]?.['!data'] ?? []
  return Array.from({ length: count }, (_, at) => grid[Math.floor(at / width)]?.[at % width])
}

/** Whether nothing in a text stands for something else: the parser could only say it again, and takes long to. */
export function isPlain(text: string): boolean {
  return !/[_\r]/.test(text)
}

/** So many cells stand in one row of the archive. */
const width = 100

function worksheet(cells: readonly DistinctCell[]): string {
  let texts = 0
  const spelled = cells.map((cell, at) => {
    const reference = `${columnLetter(at % width)}${Math.floor(at / width) + 1}`
    return `<c r="${reference}"${typeof cell === 'string' ? cell : ` t="s"><v>${texts++}</v>`}</c>`
  })
  const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) => {
    return `<row r="${row + 1}">${spelled.slice(row * width, (row + 1) * width).join('')}</row>`
  })
  return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
}

function workbook(properties: string): string {
  const sheet = `<sheet name="${sheetName}" sheetId="1" r:id="rId1"/>`
  return `<workbook xmlns="${main}" xmlns:r="${relationTypes}">${properties}<sheets>${sheet}</sheets></workbook>`
}

function sharedString(text: string): string {
  return `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`
}

function contentTypes(): string {
  const parts = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ['sharedStrings.xml', 'sharedStrings'],
    [sheetPath, 'worksheet']
  ]
  const overrides = parts.map(
    ([path, kind]) => `<Override PartName="/xl/${path}" ContentType="${contentKind}.${kind}+xml"/>`
  )
  return `<Types xmlns="${packageTypes}">${overrides.join('')}</Types>`
}
