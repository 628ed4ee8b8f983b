import type { SpreadsheetFile, TextDelimiter } from '#shared/domain/sheet'
import type { ReadingStep } from '#shared/domain/sheets-messages'
import { groupDigits } from '#shared/lib/group-digits'
import { countText } from './number-words'

/** What kind of file it is, as people call it. */
export function formatName(format: SpreadsheetFile['format']): string {
  return formats[format]
}

/** What parts the columns of a text. */
export function delimiterName(delimiter: TextDelimiter): string {
  return delimiters[delimiter]
}

/** What is being done with a file now, and how many of its rows are through. */
export function readingStepWords({ stage, rows }: ReadingStep | ChoosingStep): string {
  const done = rows === null ? '' : ` ${groupDigits(rows.done)} of ${groupDigits(rows.of)}`
  return `${stages[stage]}…${done}`
}

/** Before there is a file to read. */
type ChoosingStep = { readonly stage: 'choosing'; readonly rows: null }

/** How many people an import would change, and how. */
export type ImportCounts = {
  readonly added: number
  readonly changed: number
  readonly moved: number
  readonly returned: number
  readonly gone: number
}

/** What the button of an import says: numbers only where there is something. */
export function importLabel({ added, changed, moved, returned, gone }: ImportCounts): string {
  const parts = [
    ...(added > 0 ? [countText(added, 'new', 'new')] : []),
    ...(changed > 0 ? [countText(changed, 'changed', 'changed')] : []),
    ...(returned > 0 ? [countText(returned, 'returned', 'returned')] : []),
    ...(gone > 0 ? [countText(gone, 'withdrawn', 'withdrawn')] : [])
  ]
  if (parts.length > 0) return `Import ${parts.join(', ')}`
  return moved > 0 ? 'Import the new order of rows' : 'Import without changes'
}

const formats: Readonly<Record<SpreadsheetFile['format'], string>> = {
  xlsx: 'Excel workbook',
  xlsm: 'Excel workbook with macros',
  xls: 'Excel 97–2003 workbook',
  ods: 'OpenDocument spreadsheet',
  csv: 'Text file'
}

const delimiters: Readonly<Record<TextDelimiter, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab'
}

const stages: Readonly<Record<'choosing' | ReadingStep['stage'], string>> = {
  choosing: 'Opening',
  checking: 'Checking the file',
  reading: 'Reading the rows'
}
