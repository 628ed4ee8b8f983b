import { read, type WorkSheet } from 'xlsx'
import { ok } from '#shared/lib/result'
import { type CleanWorkbook, cleanWorkbook, type OnRows, type ZipArchive } from './clean-workbook'
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
export function openWorkbook(
  archive: ZipArchive,
  limits: Limits,
  onRows: OnRows = () => undefined
): Checked<OpenedWorkbook> {
  const plain = toPlain(archive, limits, onRows)
  if (!plain.ok) return plain
  const { bytes, sheets, epoch, outsideLinks } = plain.value
  const parsed = parseSheets(bytes, sheets)
  return parsed.ok ? ok({ sheets: parsed.value, epoch, outsideLinks }) : parsed
}

type Notes = Omit<OpenedSheet, 'cells'>
type PlainWorkbook = { readonly bytes: Uint8Array; readonly sheets: readonly Notes[] } & Pick<
  CleanWorkbook,
  'epoch' | 'outsideLinks'
>

/** The texts of the sheets end here: beside what the parser makes of them they would take half the memory there is. */
function toPlain(archive: ZipArchive, limits: Limits, onRows: OnRows): Checked<PlainWorkbook> {
  const clean = cleanWorkbook(archive, limits, onRows)
  if (!clean.ok) return clean
  const { epoch, outsideLinks } = clean.value
  const sheets = clean.value.sheets.map(toNotes)
  return ok({ bytes: plainArchive(clean.value), sheets, epoch, outsideLinks })
}

function toNotes({ name, visibility, notes, hiddenRows, hiddenColumns, merges }: Notes): Notes {
  return { name, visibility, notes, hiddenRows, hiddenColumns, merges }
}

function parseSheets(bytes: Uint8Array, sheets: readonly Notes[]): Checked<readonly OpenedSheet[]> {
  try {
    const parsed = read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true
    })
    return ok(
      sheets.map((notes, index) => ({
        ...notes,
        cells: parsed.Sheets[plainSheetName(index + 1)] ?? {}
      }))
    )
  } catch {
    return damaged('parser-refused')
  }
}
