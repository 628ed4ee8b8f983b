import type { SpreadsheetFile } from '#shared/domain/sheet'

/** The rows of a spreadsheet as main packed them: it has checked what it sent. */
export function unpackSpreadsheet(packed: Uint8Array): SpreadsheetFile {
  return JSON.parse(new TextDecoder().decode(packed)) as SpreadsheetFile
}
