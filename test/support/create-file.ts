import type { Sheet, SpreadsheetFile } from '#shared/domain/sheet'

/** Rows as one text: cells parted by `|`, rows by line breaks; space around a cell does not count. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n')
  return lines.map((line) => line.split('|').map((cell) => cell.trim()))
}

export function createSheet(rows: Sheet['rows'], overrides: Partial<Sheet> = {}): Sheet {
  return { name: 'Sheet1', visibility: 'visible', rows, ...overrides }
}

/** A file with one visible sheet of these rows, unless sheets are given. */
export function createFile(rows: Sheet['rows'], overrides: Partial<SpreadsheetFile> = {}): SpreadsheetFile {
  return {
    name: 'people.xlsx',
    sha256: '0'.repeat(64),
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheets: [createSheet(rows)],
    remarks: [],
    ...overrides
  }
}
