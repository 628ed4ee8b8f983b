import type { SpreadsheetFile } from '#shared/domain/sheet'

/** Rows as if the sheets process had read them from a workbook of one sheet. */
export function toSpreadsheetFile(name: string, rows: readonly (readonly string[])[]): SpreadsheetFile {
  return {
    name,
    sha256: '0'.repeat(64),
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheets: [{ name: 'Form Responses 1', visibility: 'visible', rows }],
    remarks: []
  }
}
