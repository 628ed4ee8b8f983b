import { read } from 'xlsx'
import { err, ok } from '#shared/lib/result'
import { checkRows } from './check-rows'
import { type CleanBiff, cleanBiff, plainBiffName } from './clean-biff'
import { importLimits } from './limits'
import { parseOptions } from './parse-options'
import type { Compound } from './read-compound'
import type { ReadSheets } from './read-workbook'
import { type Checked, damaged } from './refusal'
import { remarksOf } from './remarks-of'
import type { OnRows } from './row-teller'
import { toRows } from './to-rows'

const macroStorage = '_VBA_PROJECT_CUR'

/** A workbook of Excel 5 to 2003 as rows of texts; the parser is given the values and number formats alone. */
export function readXls(compound: Compound, onRows: OnRows): Checked<ReadSheets> {
  const stream = compound.stream(compound.names.includes('Workbook') ? 'Workbook' : 'Book')
  if (!stream.ok) return stream
  const clean = cleanBiff(stream.value, importLimits, onRows)
  if (!clean.ok) return clean
  const sheets = parseSheets(clean.value)
  if (!sheets.ok) return sheets
  const refusal = checkRows(sheets.value, importLimits)
  if (refusal) return err(refusal)
  if (sheets.value.every(({ rows }) => rows.length === 0)) return err({ kind: 'file-empty' })
  const hasMacros = compound.names.includes(macroStorage)
  const macros = hasMacros ? [{ kind: 'macros-ignored' } as const] : []
  return ok({ sheets: sheets.value, remarks: [...macros, ...clean.value.sheets.flatMap(remarksOf)] })
}

function parseSheets({ stream, sheets, epoch }: CleanBiff): Checked<ReadSheets['sheets']> {
  try {
    const parsed = read(stream, parseOptions)
    return ok(
      sheets.map(({ name, visibility }, index) => ({
        name: name.normalize('NFC'),
        visibility,
        rows: toRows(parsed.Sheets[plainBiffName(index)] ?? {}, epoch)
      }))
    )
  } catch {
    return damaged('parser-refused')
  }
}
