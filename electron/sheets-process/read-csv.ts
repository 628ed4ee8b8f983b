import Papa from 'papaparse'
import {
  type SheetRemark,
  type SpreadsheetFile,
  type TextDelimiter,
  type TextDialect,
  textDelimiters
} from '#shared/domain/sheet'
import { err, ok } from '#shared/lib/result'
import { checkRows } from './check-rows'
import { decodeText, decodeTextAs } from './decode-text'
import { findDelimiter } from './find-delimiter'
import { findLooseQuotes } from './find-loose-quotes'
import { findUnevenRows } from './find-uneven-rows'
import { importLimits as limits } from './limits'
import type { ReadSheets } from './read-workbook'
import type { Checked } from './refusal'
import { createRowTeller, type OnRows } from './row-teller'
import { trimRows } from './to-rows'

type Dialect = Pick<SpreadsheetFile, 'encoding' | 'delimiter'>
type Body = { readonly text: string; readonly delimiter: TextDelimiter }
type Parsed = Papa.ParseResult<readonly string[]>

/** A text, what its one sheet is called, and what a person has said of how it is written. */
export type GivenText = { readonly bytes: Uint8Array; readonly sheet: string; readonly dialect: TextDialect }

/** A comma, semicolon or tab separated text as rows of texts, exactly as they stand: nothing becomes a number or a date. */
export function readCsv({ bytes, sheet, dialect }: GivenText, onRows: OnRows): Checked<ReadSheets & Dialect> {
  const decoded = dialect.encoding === null ? decodeText(bytes) : decodeTextAs(bytes, dialect.encoding)
  if (!decoded.ok) return decoded
  const { encoding, assumed } = decoded.value
  const text = decoded.value.text.replace(/\r\n?/g, '\n')
  if (text.trim() === '') return err({ kind: 'file-empty' })
  const body = toBody(text, dialect.delimiter)
  const parsed = Papa.parse<readonly string[]>(body.text, {
    delimiter: body.delimiter,
    newline: '\n',
    preview: limits.rows + 1
  })
  const open = parsed.errors.find(({ code }) => code === 'MissingQuotes')
  if (open) {
    const index = text.length - body.text.length + (open.index ?? 0)
    return err({ kind: 'quote-not-closed', line: lineAt(text, index) })
  }
  const tellRow = createRowTeller(onRows, parsed.data.length)
  const rows = trimRows(
    parsed.data.map((record, at) => {
      tellRow(at + 1)
      return record.map((field) => field.normalize('NFC'))
    })
  )
  const refusal = checkRows([{ rows }], limits)
  if (refusal) return err(refusal)
  const assumption: readonly SheetRemark[] = assumed ? [{ kind: 'encoding-assumed', encoding }] : []
  return ok({
    sheets: [{ name: sheet, visibility: 'visible', rows }],
    remarks: [...assumption, ...remarksOf(parsed, body, sheet)],
    encoding,
    delimiter: body.delimiter
  })
}

function remarksOf({ data, errors }: Parsed, body: Body, sheet: string): readonly SheetRemark[] {
  const hasQuotes = data.some((record) => record.some((field) => field.includes('"')))
  const badQuotes = new Set([
    ...errors.flatMap(({ code, row }) => (code === 'InvalidQuotes' ? [(row ?? 0) + 1] : [])),
    ...(hasQuotes ? findLooseQuotes(body.text, body.delimiter) : [])
  ])
  const uneven = findUnevenRows(data)
  return [
    ...[...badQuotes]
      .sort((a, b) => a - b)
      .map((row) => ({ kind: 'quotes-inside-field', sheet, row }) as const),
    ...(uneven ? [{ kind: 'rows-uneven', sheet, ...uneven } as const] : [])
  ]
}

/** Excel's first line `sep=;` names the delimiter and is no row. */
function toBody(text: string, chosen: TextDelimiter | null): Body {
  const [first, named] = /^sep=(.)\n/.exec(text) ?? []
  const delimiter = textDelimiters.find((candidate) => candidate === named)
  if (first === undefined || delimiter === undefined)
    return { text, delimiter: chosen ?? findDelimiter(text) }
  return { text: text.slice(first.length), delimiter: chosen ?? delimiter }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
