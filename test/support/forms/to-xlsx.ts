import type { Sheet, SpreadsheetFile } from '#shared/domain/sheet'
import { columnLetter } from '#shared/registrations/column-letter'
import { createXlsx, inline } from '../create-xlsx'

/** What a workbook of a form has beside its texts. */
export type XlsxTraps = {
  /** Times of 2021 as day numbers in cells with the format of a date. */
  readonly datedCells?: boolean
  /** Whole numbers as what a formula gave, its last result beside it. */
  readonly formulas?: boolean
  /** Rows that are hidden, counted from 1, by sheet. */
  readonly hiddenRows?: Readonly<Record<string, readonly number[]>>
  /** Cells that are merged, by sheet. */
  readonly merged?: Readonly<Record<string, string>>
}

/** The file as a workbook whose sheets hold its rows, hidden ones hidden. */
export function toXlsx({ sheets }: SpreadsheetFile, traps: XlsxTraps = {}): Uint8Array<ArrayBuffer> {
  return createXlsx({
    formats: ['yyyy-mm-dd hh:mm:ss'],
    names: sheets.map(({ name, visibility }) => `name="${escaped(name)}"${stateOf(visibility)}`),
    sheets: sheets.map((sheet) => sheetXml(sheet, traps))
  })
}

function stateOf(visibility: Sheet['visibility']): string {
  const states = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' }
  return states[visibility]
}

function sheetXml({ name, rows }: Sheet, traps: XlsxTraps): string {
  const hidden = traps.hiddenRows?.[name] ?? []
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, index) => cellXml(`${columnLetter(index)}${at + 1}`, cell, traps))
    return `<row r="${at + 1}"${hidden.includes(at + 1) ? ' hidden="1"' : ''}>${cells.join('')}</row>`
  })
  const merged = traps.merged?.[name]
  const merges = merged === undefined ? '' : `<mergeCells count="1"><mergeCell ref="${merged}"/></mergeCells>`
  return `<sheetData>${lines.join('')}</sheetData>${merges}`
}

function cellXml(reference: string, text: string, { datedCells, formulas }: XlsxTraps): string {
  if (text === '') return ''
  if (datedCells && /^443\d\d\.\d+$/.test(text)) return `<c r="${reference}" s="1"><v>${text}</v></c>`
  if (formulas && /^[1-9]\d*$/.test(text)) return `<c r="${reference}"><f>${text}+0</f><v>${text}</v></c>`
  if (/^[1-9]\d*$/.test(text)) return `<c r="${reference}"><v>${text}</v></c>`
  return inline(reference, escaped(text))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
