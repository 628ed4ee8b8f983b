import type { Sheet } from '#shared/domain/sheet'
import { err, ok } from '#shared/lib/result'
import type { SheetContext } from './clean-cell'
import { type CleanSheet, cleanSheet } from './clean-sheet'
import { cleanStrings } from './clean-strings'
import { cleanStyles } from './clean-styles'
import { createDistinctCells, type DistinctCell } from './distinct-cells'
import { findParts, type Parts, type WorkbookParts } from './find-parts'
import type { Limits } from './limits'
import { type Checked, damaged } from './refusal'
import type { OnRows } from './row-teller'
import { nothing, scanXml } from './scan-xml'
import { unpackText } from './unpack-part'
import type { ZipEntry } from './zip-directory'

export type ZipArchive = { readonly bytes: Uint8Array; readonly entries: readonly ZipEntry[] }

type NamedCleanSheet = CleanSheet & { readonly name: string; readonly visibility: Sheet['visibility'] }

/**
 * All of a workbook that we read, in its plainest form. `contents`: what its cells hold, by the numbers that stand in
 * the sheets.
 */
export type CleanWorkbook = {
  readonly sheets: readonly NamedCleanSheet[]
  readonly contents: readonly DistinctCell[]
  readonly strings: readonly string[]
  readonly styles: string
} & Pick<WorkbookParts, 'epoch' | 'outsideLinks'>

/** Schemas of XML that can be mapped into cells. Nothing of them is used, but an attack in them is told. */
const schemas = 'xl/xmlMaps.xml'

/** Unpacks, checks and rewrites the parts of a workbook one after the other; the first refusal ends it. */
export function cleanWorkbook(archive: ZipArchive, limits: Limits, onRows: OnRows): Checked<CleanWorkbook> {
  const parts = partsOf(archive)
  const found = findParts(parts, limits)
  if (!found.ok) return found
  const maps = optional(parts, schemas, (xml) => scanXml(xml, limits, { open: nothing, close: nothing }))
  if (!maps.ok) return maps
  const styles = optional(parts, found.value.styles, (xml) => cleanStyles(xml, limits))
  if (!styles.ok) return styles
  const strings = optional(parts, found.value.strings, (xml) => cleanStrings(xml, limits))
  if (!strings.ok) return strings
  const context = {
    strings: strings.value ?? [],
    added: new Map<string, number>(),
    contents: createDistinctCells(),
    limits,
    used: { cells: 0, text: 0 },
    onRows
  }
  const sheets = cleanSheets(parts, found.value.sheets, context)
  if (!sheets.ok) return sheets
  return ok({
    sheets: sheets.value,
    contents: context.contents.all,
    strings: context.strings,
    styles: styles.value ?? '<styleSheet/>',
    epoch: found.value.epoch,
    outsideLinks: found.value.outsideLinks
  })
}

function cleanSheets(parts: Parts, listed: WorkbookParts['sheets'], context: SheetContext) {
  const sheets: NamedCleanSheet[] = []
  for (const { name, visibility, part } of listed) {
    const text = parts(part)
    if (text === null) return damaged('part-missing')
    const sheet = text.ok ? cleanSheet(text.value, context) : text
    if (!sheet.ok) return err('sheet' in sheet.error ? { ...sheet.error, sheet: name } : sheet.error)
    sheets.push({ ...sheet.value, name, visibility })
  }
  return ok(sheets)
}

/** A part that a workbook may go without: null when it does. */
function optional<T>(
  parts: Parts,
  name: string | null,
  clean: (xml: string) => Checked<T>
): Checked<T | null> {
  const text = name === null ? null : parts(name)
  if (text === null) return ok(null)
  return text.ok ? clean(text.value) : text
}

function partsOf({ bytes, entries }: ZipArchive): Parts {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  return (name) => {
    const entry = byName.get(name.toLowerCase())
    return entry ? unpackText(bytes, entry) : null
  }
}
