import type { ReadingStep, RowsDone, SheetsJob } from '#shared/domain/sheets-messages'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { findOddCells } from './find-odd-cells'
import { importLimits } from './limits'
import { readCsv } from './read-csv'
import { readCompound } from './read-compound'
import { readOds } from './read-ods'
import { readWorkbook } from './read-workbook'
import { readXls } from './read-xls'
import { recogniseArchive, recogniseBytes, recogniseCompound } from './recognise-kind'
import type { Checked } from './refusal'
import { listZipEntries } from './zip-directory'

type Given = Extract<SheetsJob, { kind: 'read' }>
type Content = Omit<SpreadsheetFile, 'name' | 'sha256'>

const noDialect = { encoding: null, delimiter: null }

/** Reads a spreadsheet by what its bytes are, whatever its name says; a refusal names the file. */
export function readSpreadsheet(
  given: Given,
  onStep: (step: ReadingStep) => void
): Result<SpreadsheetFile, SpreadsheetFailure> {
  const { name, sha256 } = given
  onStep({ stage: 'checking', rows: null })
  const content = readContent(given, onStep)
  if (!content.ok) return err({ ...content.error, file: name })
  const { remarks, ...rest } = content.value
  return ok({ name, sha256, ...rest, remarks: [...remarks, ...findOddCells(rest.sheets)] })
}

function readContent(given: Given, onStep: (step: ReadingStep) => void): Checked<Content> {
  const { bytes, name, dialect } = given
  const onRows: OnReading = (rows) => onStep({ stage: 'reading', rows })
  if (bytes.length === 0) return err({ kind: 'file-empty' })
  const kind = recogniseBytes(bytes, name)
  if (kind === 'zip') return readArchive(bytes, onRows)
  if (kind === 'compound') return readCompoundFile(bytes, onRows)
  if (kind !== 'text') return err({ kind: 'other-kind', looksLike: kind })
  onRows(null)
  const read = readCsv({ bytes, sheet: sheetNameOf(name), dialect }, onRows)
  return read.ok ? ok({ format: 'csv', ...read.value }) : read
}

/** Told that the reading begins, and then how far it has come. */
type OnReading = (rows: RowsDone | null) => void

function readArchive(bytes: Uint8Array, onRows: OnReading): Checked<Content> {
  const entries = listZipEntries(bytes, importLimits)
  if (!entries.ok) return entries
  const archive = { bytes, entries: entries.value }
  const looksLike = recogniseArchive(archive)
  if (looksLike !== 'workbook' && looksLike !== 'open-spreadsheet')
    return err({ kind: 'other-kind', looksLike })
  onRows(null)
  const read = looksLike === 'workbook' ? readWorkbook(archive, onRows) : readOds(archive, onRows)
  if (!read.ok) return read
  const unusual = archive.entries.some(({ backslashes }) => backslashes)
  const remarks = unusual
    ? [{ kind: 'part-names-unusual' } as const, ...read.value.remarks]
    : read.value.remarks
  return ok({ ...noDialect, ...read.value, remarks })
}

function readCompoundFile(bytes: Uint8Array, onRows: OnReading): Checked<Content> {
  const compound = readCompound(bytes)
  if (!compound.ok) return compound
  const looksLike = recogniseCompound(compound.value)
  if (looksLike !== 'workbook') return err({ kind: 'other-kind', looksLike })
  onRows(null)
  const read = readXls(compound.value, onRows)
  return read.ok ? ok({ format: 'xls', ...noDialect, ...read.value }) : read
}

/** A text file has one sheet, called after the file, as spreadsheet programs do. */
function sheetNameOf(name: string): string {
  return name.replace(/\.[^.]*$/, '') || name
}
