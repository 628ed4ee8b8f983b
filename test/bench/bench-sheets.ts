import { join } from 'node:path'
import { read, utils } from 'xlsx'
import { sha256Of } from '#electron/main/services/given-bytes'
import { createSheets } from '#electron/main/services/sheets'
import { spawnWithNode } from '#electron/main/services/spawn-with-node'
import type { Workbook, WorkbookCell } from '#shared/domain/workbook-model'
import { invariant } from '#shared/lib/invariant'
import type { Figure } from './figure'
import { createXlsxOf, firstSheet, type Table } from './large-workbook'
import { median, timed } from './measure'

const rows = 10_000
const columns = 25
const rounds = 3

const sheets = createSheets(spawnWithNode(join(import.meta.dirname, '../../out/main/sheets-process.cjs')))

/** Large workbooks through the guarded sheets process against SheetJS alone, which guards and styles nothing. */
export async function benchSheets(): Promise<readonly Figure[]> {
  return [await benchReading(), await benchWriting()]
}

async function benchReading(): Promise<Figure> {
  const bytes = createLargeWorkbook()
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
  return {
    name: `read ${rows} × ${columns} cells of .xlsx`,
    ours: median(ours),
    anchor: 'SheetJS alone',
    theirs: median(theirs)
  }
}

async function benchWriting(): Promise<Figure> {
  const workbook = toWorkbook()
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    const written = await sheets.write(workbook)
    ours.push(performance.now() - start)
    invariant(written.ok, 'the whole workbook is written')
    theirs.push(timed(createLargeWorkbook).milliseconds)
  }
  return {
    name: `write ${rows} × ${columns} styled cells of .xlsx`,
    ours: median(ours),
    anchor: 'SheetJS alone, unstyled',
    theirs: median(theirs)
  }
}

const headings = Array.from({ length: columns }, (_, column) => `Question ${column}`)

function createTable(): Table {
  return Array.from({ length: rows }, (_, row) =>
    headings.map((_heading, column) => (column % 5 === 0 ? row * column : `answer ${row % 97} to ${column}`))
  )
}

function toWorkbook(): Workbook {
  const toCell = (value: string | number): WorkbookCell =>
    typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'integer', value }
  const table = createTable().map((row) => row.map(toCell))
  return {
    title: 'Answers',
    sheets: [{ name: 'Answers', columns: headings.map((heading) => ({ heading, width: 20 })), rows: table }]
  }
}

function createLargeWorkbook(): Uint8Array<ArrayBuffer> {
  return createXlsxOf([headings, ...createTable()])
}
