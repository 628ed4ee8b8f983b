import { join } from 'node:path'
import { read, utils, write } from 'xlsx'
import { sha256Of } from '#electron/main/services/given-bytes'
import { createSheets } from '#electron/main/services/sheets'
import { spawnWithNode } from '#electron/main/services/spawn-with-node'
import { invariant } from '#shared/lib/invariant'
import type { Figure } from './figure'
import { median, timed } from './measure'

const rows = 10_000
const columns = 25
const rounds = 3

/** Reading a large workbook through the guarded sheets process against SheetJS alone on the same bytes. */
export async function benchSheets(): Promise<readonly Figure[]> {
  const bytes = createLargeWorkbook()
  const sheets = createSheets(spawnWithNode(join(import.meta.dirname, '../../out/main/sheets-process.cjs')))
  const given = { name: 'large.xlsx', bytes, sha256: sha256Of(bytes) }
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    const file = await sheets.read(given)
    ours.push(performance.now() - start)
    invariant(file.ok && file.value.sheets[0]?.rows.length === rows + 1, 'the whole workbook is read')
    theirs.push(
      timed(() => utils.sheet_to_json(firstSheet(read(bytes, { dense: true })), { header: 1 })).milliseconds
    )
  }
  return [
    {
      name: `read ${rows} × ${columns} cells of .xlsx`,
      ours: median(ours),
      anchor: 'SheetJS alone',
      theirs: median(theirs)
    }
  ]
}

function createLargeWorkbook(): Uint8Array<ArrayBuffer> {
  const headings = Array.from({ length: columns }, (_, column) => `Question ${column}`)
  const table = Array.from({ length: rows }, (_, row) =>
    headings.map((_heading, column) => (column % 5 === 0 ? row * column : `answer ${row % 97} to ${column}`))
  )
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([headings, ...table]), 'Answers')
  const written: unknown = write(book, { type: 'array', bookType: 'xlsx', compression: true })
  invariant(written instanceof ArrayBuffer, 'SheetJS writes an array buffer')
  return new Uint8Array(written)
}

function firstSheet(book: ReturnType<typeof read>): ReturnType<typeof utils.aoa_to_sheet> {
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  invariant(sheet, 'the workbook has a sheet')
  return sheet
}
