import { isUtf8 } from 'node:buffer'
import Papa from 'papaparse'
import type { SheetRemark, SpreadsheetFile } from '#shared/domain/sheet'
import { err, ok } from '#shared/lib/result'
import { type Delimiter, delimiters, findDelimiter } from './find-delimiter'
import { importLimits as limits } from './limits'
import { type ReadSheets, trimRows } from './read-workbook'
import { type Checked, tooMuch } from './refusal'

type Dialect = Pick<SpreadsheetFile, 'encoding' | 'delimiter'>
type Body = { readonly text: string; readonly delimiter: Delimiter }

const newline = 0x0a

/** A comma, semicolon or tab separated text as rows of texts, exactly as they stand: nothing becomes a number or a date. */
export function readCsv(bytes: Uint8Array, sheet: string): Checked<ReadSheets & Dialect> {
  if (!isUtf8(bytes)) return err({ kind: 'not-utf8', line: firstBrokenLine(bytes) })
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  if (text.trim() === '') return err({ kind: 'file-empty' })
  const body = toBody(text)
  const { data, errors } = Papa.parse<readonly string[]>(body.text, {
    delimiter: body.delimiter,
    newline: '\n',
    preview: limits.rows + 1
  })
  const open = errors.find(({ code }) => code === 'MissingQuotes')
  if (open)
    return err({
      kind: 'quote-not-closed',
      line: lineAt(text, text.length - body.text.length + (open.index ?? 0))
    })
  const rows = trimRows(data.map((record) => record.map((field) => field.normalize('NFC'))))
  const refusal = checkSize(rows)
  if (!refusal.ok) return refusal
  const badQuotes = new Set(
    errors.flatMap(({ code, row }) => (code === 'InvalidQuotes' ? [(row ?? 0) + 1] : []))
  )
  const remarks: readonly SheetRemark[] = [...badQuotes].map((row) => ({
    kind: 'quotes-inside-field',
    sheet,
    row
  }))
  const sheets = [{ name: sheet, visibility: 'visible', rows } as const]
  return ok({ sheets, remarks, encoding: 'UTF-8', delimiter: body.delimiter })
}

/** Excel's first line `sep=;` names the delimiter and is no row. */
function toBody(text: string): Body {
  const [first, named] = /^sep=(.)\n/.exec(text) ?? []
  const delimiter = delimiters.find((candidate) => candidate === named)
  if (first === undefined || delimiter === undefined) return { text, delimiter: findDelimiter(text) }
  return { text: text.slice(first.length), delimiter }
}

function checkSize(rows: readonly (readonly string[])[]): Checked<null> {
  if (rows.length > limits.rows) return tooMuch({ what: 'rows', count: rows.length, limit: limits.rows })
  let cells = 0
  for (const row of rows) {
    cells += row.length
    if (row.length > limits.columns)
      return tooMuch({ what: 'columns', count: row.length, limit: limits.columns })
    if (cells > limits.cells) return tooMuch({ what: 'cells', count: cells, limit: limits.cells })
    const longest = row.reduce((most, { length }) => Math.max(most, length), 0)
    if (longest > limits.textLength)
      return tooMuch({ what: 'text-length', count: longest, limit: limits.textLength })
  }
  return ok(null)
}

/** A line break is never part of a longer UTF-8 character, so each line stands or falls alone. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(newline, start)
    const end = found === -1 ? bytes.length : found
    if (!isUtf8(bytes.subarray(start, end))) return line
    line += 1
    start = end + 1
  }
  return line
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
