import { strToU8, zipSync } from 'fflate'
import type { CleanWorkbook } from './clean-workbook'
import { escapeXml } from './escape-xml'

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentKind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'

/** The smallest archive that holds a clean workbook, stored without packing: what the parser is given to read. */
export function plainArchive({ sheets, strings, styles, epoch }: CleanWorkbook): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1)
  const parts = [
    ['[Content_Types].xml', contentTypes(numbers)],
    ['xl/workbook.xml', workbook(numbers, epoch === 1904 ? '<workbookPr date1904="1"/>' : '')],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${numbers.map(relation).join('')}</Relationships>`],
    ['xl/styles.xml', styles],
    ['xl/sharedStrings.xml', `<sst>${strings.map(sharedString).join('')}</sst>`],
    ...sheets.map(({ xml }, index) => [`xl/${sheetPath(index + 1)}`, xml] as const)
  ] as const
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])), { level: 0 })
}

/** What sheet number 1, 2, … is called in the archive: a sheet's own name never becomes a key. */
export function plainSheetName(number: number): string {
  return `Sheet${number}`
}

function sheetPath(number: number): string {
  return `worksheets/sheet${number}.xml`
}

function workbook(numbers: readonly number[], properties: string): string {
  const sheets = numbers.map((n) => `<sheet name="${plainSheetName(n)}" sheetId="${n}" r:id="rId${n}"/>`)
  return `<workbook xmlns="${main}" xmlns:r="${relationTypes}">${properties}<sheets>${sheets.join('')}</sheets></workbook>`
}

function relation(number: number): string {
  return `<Relationship Id="rId${number}" Type="${relationTypes}/worksheet" Target="${sheetPath(number)}"/>`
}

function sharedString(text: string): string {
  return `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`
}

function contentTypes(numbers: readonly number[]): string {
  const parts = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ['sharedStrings.xml', 'sharedStrings'],
    ...numbers.map((number) => [sheetPath(number), 'worksheet'] as const)
  ] as const
  const overrides = parts.map(
    ([path, kind]) => `<Override PartName="/xl/${path}" ContentType="${contentKind}.${kind}+xml"/>`
  )
  return `<Types xmlns="${packageTypes}">${overrides.join('')}</Types>`
}
