import type { SpreadsheetFile } from '#shared/domain/sheet'
import { err, ok } from '#shared/lib/result'
import { checkRows } from './check-rows'
import type { ZipArchive } from './clean-workbook'
import { importLimits } from './limits'
import { readOdsContent } from './read-ods-content'
import type { ReadSheets } from './read-workbook'
import { type Checked, checkSheetCount, damaged } from './refusal'
import { remarksOf } from './remarks-of'
import type { OnRows } from './row-teller'
import { trimRows } from './to-rows'
import { unpackText } from './unpack-part'

/** An OpenDocument spreadsheet as rows of texts. Only its `content.xml` is read. */
export function readOds(
  { bytes, entries }: ZipArchive,
  onRows: OnRows
): Checked<ReadSheets & Pick<SpreadsheetFile, 'format'>> {
  const part = entries.find(({ name }) => name === 'content.xml')
  const xml = part ? unpackText(bytes, part) : damaged('part-missing')
  if (!xml.ok) return xml
  const content = readOdsContent(xml.value, { limits: importLimits, onRows })
  if (!content.ok) return content
  const { tables, outsideLinks } = content.value
  const tooMany = checkSheetCount(
    tables.map(({ name }) => name),
    importLimits
  )
  if (tooMany) return tooMany
  const sheets = tables.map(({ name, visibility, rows }) => {
    return { name: name.normalize('NFC'), visibility, rows: trimRows(rows) }
  })
  const refusal = checkRows(sheets, importLimits)
  if (refusal) return err(refusal)
  if (sheets.every(({ rows }) => rows.length === 0)) return err({ kind: 'file-empty' })
  const macros = entries.some(({ name }) => name.startsWith('Basic/') || name.startsWith('Scripts/'))
  const remarks = [
    ...(macros ? [{ kind: 'macros-ignored' } as const] : []),
    ...(outsideLinks > 0 ? [{ kind: 'links-not-followed', count: outsideLinks } as const] : []),
    ...tables.flatMap(remarksOf)
  ]
  return ok({ format: 'ods', sheets, remarks })
}
