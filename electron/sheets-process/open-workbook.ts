import { read, type WorkSheet } from 'xlsx'
import { ok } from '#shared/lib/result'
import { type CleanWorkbook, cleanWorkbook, type ZipArchive } from './clean-workbook'
import type { Limits } from './limits'
import { plainArchive, plainSheetName } from './plain-archive'
import { type Checked, damaged } from './refusal'

/** A sheet as the parser understood it, with what was left out before. */
export type OpenedSheet = Omit<CleanWorkbook['sheets'][number], 'xml'> & { readonly cells: WorkSheet }

export type OpenedWorkbook = { readonly sheets: readonly OpenedSheet[] } & Pick<
  CleanWorkbook,
  'epoch' | 'outsideLinks'
>

/**
 * Opens a workbook in two steps: every part we need is checked and rewritten in its plainest form, then the parser
 * reads an archive of those alone. It never sees a byte, a name or a part that was not checked.
 */
export function openWorkbook(archive: ZipArchive, limits: Limits): Checked<OpenedWorkbook> {
  const clean = cleanWorkbook(archive, limits)
  if (!clean.ok) return clean
  const sheets = parseSheets(clean.value)
  const { epoch, outsideLinks } = clean.value
  return sheets.ok ? ok({ sheets: sheets.value, epoch, outsideLinks }) : sheets
}

function parseSheets(clean: CleanWorkbook): Checked<readonly OpenedSheet[]> {
  try {
    const parsed = read(plainArchive(clean), {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true
    })
    return ok(
      clean.sheets.map((sheet, index) => ({
        ...sheet,
        cells: parsed.Sheets[plainSheetName(index + 1)] ?? {}
      }))
    )
  } catch {
    return damaged('parser-refused')
  }
}
