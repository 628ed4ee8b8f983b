import { type CellObject, read } from 'xlsx'
import { ok } from '#shared/lib/result'
import { type CleanWorkbook, cleanWorkbook, type ZipArchive } from './clean-workbook'
import type { Epoch } from './find-parts'
import type { Limits } from './limits'
import { parseOptions } from './parse-options'
import { contentsOf, isPlain, plainArchive } from './plain-archive'
import { type Checked, damaged } from './refusal'
import type { OnRows } from './row-teller'

/** A workbook as the parser understood it: each cell of the sheets is the number of its content in `contents`. */
export type OpenedWorkbook<T> = { readonly contents: readonly T[] } & Pick<
  CleanWorkbook,
  'sheets' | 'outsideLinks'
>

type Opening<T> = {
  readonly limits: Limits
  /** What is kept of a cell that the parser read. */
  readonly keep: (cell: CellObject | undefined, epoch: Epoch) => T
  readonly onRows?: OnRows
}

/**
 * Opens a workbook in two steps: every part we need is checked and what its cells hold is written in its plainest form,
 * then the parser reads that alone. It never sees a byte, a name or a part that was not checked.
 */
export function openWorkbook<T>(
  archive: ZipArchive,
  { limits, keep, onRows = () => undefined }: Opening<T>
): Checked<OpenedWorkbook<T>> {
  const clean = cleanWorkbook(archive, limits, onRows)
  if (!clean.ok) return clean
  const { sheets, outsideLinks } = clean.value
  const contents = parseContents(clean.value, keep)
  return contents.ok ? ok({ contents: contents.value, sheets, outsideLinks }) : contents
}

/** So many contents at once keep what the parser needs beside them small. */
const batchLength = 50_000

function parseContents<T>(clean: CleanWorkbook, keep: Opening<T>['keep']): Checked<readonly T[]> {
  const { contents, strings, epoch } = clean
  const kept: T[] = []
  const toParse: number[] = []
  for (const [at, cell] of contents.entries()) {
    const text = typeof cell === 'number' ? strings[cell] : undefined
    if (text !== undefined && isPlain(text)) kept[at] = keep({ t: 's', v: text }, epoch)
    else toParse.push(at)
  }
  try {
    for (let from = 0; from < toParse.length; from += batchLength) {
      const batch = toParse.slice(from, from + batchLength)
      const cells = batch.map((at) => contents[at] ?? '')
      const parsed = contentsOf(read(plainArchive(cells, clean), parseOptions), cells.length)
      for (const [at, cell] of parsed.entries()) kept[batch[at] ?? 0] = keep(cell, epoch)
    }
    return ok(kept)
  } catch {
    return damaged('parser-refused')
  }
}
