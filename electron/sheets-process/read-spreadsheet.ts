import type { SheetsJob, ReadingStage } from '#shared/domain/sheets-messages'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { importLimits } from './limits'
import { readCsv } from './read-csv'
import { readWorkbook } from './read-workbook'
import { recogniseArchive, recogniseBytes } from './recognise-kind'
import type { Checked } from './refusal'
import { listZipEntries } from './zip-directory'

type Given = Extract<SheetsJob, { kind: 'read' }>
type Content = Omit<SpreadsheetFile, 'name' | 'sha256'>

/** Reads a spreadsheet by what its bytes are, whatever its name says; a refusal names the file. */
export function readSpreadsheet(
  given: Given,
  onStage: (stage: ReadingStage) => void
): Result<SpreadsheetFile, SpreadsheetFailure> {
  const { name, sha256 } = given
  onStage('checking')
  const content = readContent(given, onStage)
  return content.ok ? ok({ name, sha256, ...content.value }) : err({ ...content.error, file: name })
}

function readContent({ bytes, name }: Given, onStage: (stage: ReadingStage) => void): Checked<Content> {
  if (bytes.length === 0) return err({ kind: 'file-empty' })
  const kind = recogniseBytes(bytes, name)
  if (kind === 'text') {
    onStage('reading')
    const read = readCsv(bytes, sheetNameOf(name))
    return read.ok ? ok({ format: 'csv', ...read.value }) : read
  }
  if (kind !== 'zip') return err({ kind: 'other-kind', looksLike: kind })
  const entries = listZipEntries(bytes, importLimits)
  if (!entries.ok) return entries
  const looksLike = recogniseArchive(entries.value)
  if (looksLike !== 'workbook') return err({ kind: 'other-kind', looksLike })
  onStage('reading')
  const read = readWorkbook({ bytes, entries: entries.value })
  return read.ok ? ok({ format: 'xlsx', encoding: null, delimiter: null, ...read.value }) : read
}

/** A text file has one sheet, called after the file, as spreadsheet programs do. */
function sheetNameOf(name: string): string {
  return name.replace(/\.[^.]*$/, '') || name
}
