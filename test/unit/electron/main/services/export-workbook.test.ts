import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SheetsJob } from '#shared/domain/sheets-messages'
import { runJob } from '#electron/sheets-process/run-job'
import { exportWorkbook } from '#electron/main/services/export-workbook'
import { createSheets, type Sheets } from '#electron/main/services/sheets'
import type { SheetsChild } from '#electron/main/services/sheets-child'
import { createWorkbook } from '../../../../support/create-workbook'
import { rowsOf } from '../../../../support/read-bytes'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matchdesk-export-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** The real jobs, done in this process: the process itself is tested in sheets.test.ts. */
function sheetsHere(): Sheets {
  return createSheets((): SheetsChild => {
    const listeners: ((message: unknown) => void)[] = []
    const tell = (message: unknown) => listeners.forEach((listener) => listener(message))
    return {
      post: (job) => void runJob(job as SheetsJob, (stage) => tell({ kind: 'progress', stage })).then(tell),
      onMessage: (listener) => void listeners.push(listener),
      onExit: () => undefined,
      kill: () => undefined
    }
  })
}

const workbook = createWorkbook(['=1+1', 'Ana'])

test('an export stands on the disk and reads back as it was meant', async () => {
  const path = join(folder, 'pairs.xlsx')
  expect(await exportWorkbook(sheetsHere(), path, workbook)).toEqual({
    ok: true,
    value: { file: 'pairs.xlsx' }
  })
  expect(rowsOf(new Uint8Array(await readFile(path)))).toEqual([['Text'], ['=1+1'], ['Ana']])
  expect(await readdir(folder)).toEqual(['pairs.xlsx'])
})

test('a workbook that reads back differently is never put on the disk', async () => {
  const path = join(folder, 'pairs.xlsx')
  await writeFile(path, 'old')
  const honest = sheetsHere()
  const lying: Sheets = { ...honest, write: () => honest.write(createWorkbook(['=1+1', 'Bob'])) }
  expect(await exportWorkbook(lying, path, workbook)).toEqual({
    ok: false,
    error: { kind: 'reads-back-differently', file: 'pairs.xlsx', sheet: 'Texts', row: 3, column: 'A' }
  })
  expect(await readFile(path, 'utf8')).toBe('old')
})

test('a writer or comparer that stops leaves the old file', async () => {
  const path = join(folder, 'pairs.xlsx')
  await writeFile(path, 'old')
  const stopped = { ok: false, error: { kind: 'writer-stopped' } } as const
  const honest = sheetsHere()
  expect(await exportWorkbook({ ...honest, write: () => Promise.resolve(stopped) }, path, workbook)).toEqual(
    stopped
  )
  expect(
    await exportWorkbook({ ...honest, compare: () => Promise.resolve(stopped) }, path, workbook)
  ).toEqual(stopped)
  expect(await readFile(path, 'utf8')).toBe('old')
})

test('a place that cannot be written is said', async () => {
  expect(await exportWorkbook(sheetsHere(), join(folder, 'none', 'pairs.xlsx'), workbook)).toEqual({
    ok: false,
    error: { kind: 'not-writable', file: 'pairs.xlsx', reason: 'ENOENT' }
  })
})
