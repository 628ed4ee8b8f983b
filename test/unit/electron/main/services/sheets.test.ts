import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkGivenBytes, type GivenBytes } from '#electron/main/services/given-bytes'
import { createSheets } from '#electron/main/services/sheets'
import type { ReadingStep } from '#shared/domain/sheets-messages'
import type { SheetsChild } from '#electron/main/services/sheets-child'
import { spawnWithNode } from '#electron/main/services/spawn-with-node'
import { createWorkbook } from '../../../../support/create-workbook'
import { createXlsx, inline, rows } from '../../../../support/create-xlsx'
import { naughtyTexts } from '../../../../support/naughty-texts'
import { buildSheetsProcess } from '../../../../support/sheets-process'

/** Processes are started here, on machines that may be busy. */
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

let built = { entry: '', remove: (): Promise<void> => Promise.resolve() }
let folder = ''
beforeAll(async () => {
  built = await buildSheetsProcess()
  folder = await mkdtemp(join(tmpdir(), 'matchdesk-children-'))
})
afterAll(async () => {
  await built.remove()
  await rm(folder, { recursive: true })
})

function given(name: string, content: string | Uint8Array<ArrayBuffer>): GivenBytes {
  const bytes = typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content
  const checked = checkGivenBytes(name, bytes)
  if (!checked.ok) throw new Error('not given')
  return checked.value
}

/** A child that does something else than its job, started as the real one is; told when it has ended. */
async function spawnOther(code: string) {
  const entry = join(folder, 'other.cjs')
  await writeFile(entry, code)
  const ended: Promise<void>[] = []
  const spawn = (megabytes: number): SheetsChild => {
    const child = spawnWithNode(entry)(megabytes)
    ended.push(new Promise((resolve) => child.onExit(resolve)))
    return child
  }
  return { spawn, ended }
}

const csv = given('people.csv', 'Name,Places\nAna,2\n')

test('a CSV and a workbook are read in a process of their own, with its progress', async () => {
  const sheets = createSheets(spawnWithNode(built.entry))
  const steps: ReadingStep[] = []
  const people = {
    visibility: 'visible',
    rows: [
      ['Name', 'Places'],
      ['Ana', '2']
    ]
  }
  expect(await sheets.read(csv, { onStep: (step) => steps.push(step) })).toEqual({
    ok: true,
    value: {
      name: 'people.csv',
      sha256: csv.sha256,
      format: 'csv',
      encoding: 'UTF-8',
      delimiter: ',',
      sheets: [{ name: 'people', ...people }],
      remarks: []
    }
  })
  expect(steps).toEqual([
    { stage: 'checking', rows: null },
    { stage: 'reading', rows: null }
  ])
  const bytes = createXlsx({
    sheets: [rows(inline('A1', 'Name') + inline('B1', 'Places'), `${inline('A2', 'Ana')}<c><v>2</v></c>`)]
  })
  expect(await sheets.read(given('people.xlsx', bytes))).toMatchObject({
    ok: true,
    value: { sheets: [people] }
  })
})

test('a long sheet is told of as its rows go by, and called off at once half-way', async () => {
  const long = Array.from({ length: 6_000 }, (_none, at) => inline(`A${at + 1}`, `Ana ${at}`))
  const file = given('people.xlsx', createXlsx({ sheets: [rows(...long)] }))
  const sheets = createSheets(spawnWithNode(built.entry))
  const steps: ReadingStep[] = []
  expect((await sheets.read(file, { onStep: (step) => steps.push(step) })).ok).toBe(true)
  expect(steps.flatMap((step) => step.rows ?? [])).toEqual(
    Array.from({ length: 12 }, (_none, at) => ({ done: (at + 1) * 500, of: 6_000 }))
  )
  const halfWay = new AbortController()
  const seen: number[] = []
  const stopped = await sheets.read(file, {
    signal: halfWay.signal,
    onStep: ({ rows: through }) => {
      if (through === null) return
      seen.push(through.done)
      halfWay.abort()
    }
  })
  expect(stopped).toEqual({ ok: false, error: { kind: 'reader-stopped', file: 'people.xlsx' } })
  expect(seen).toEqual([500])
})

test('a process that was started ahead is the one that reads, and ends when it is not wanted', async () => {
  const spawned: SheetsChild[] = []
  const ended: Promise<void>[] = []
  const sheets = createSheets((megabytes) => {
    const child = spawnWithNode(built.entry)(megabytes)
    ended.push(new Promise((resolve) => child.onExit(resolve)))
    spawned.push(child)
    return child
  })
  const letGo = sheets.prepare()
  expect(spawned).toHaveLength(1)
  expect((await sheets.read(csv)).ok).toBe(true)
  expect(spawned).toHaveLength(1)
  letGo()
  expect((await sheets.read(csv)).ok).toBe(true)
  expect(spawned).toHaveLength(2)
  sheets.prepare()()
  await Promise.all(ended)
  expect(spawned).toHaveLength(3)
})

test('a process that died while it waited is not asked', async () => {
  const spawned: SheetsChild[] = []
  const sheets = createSheets((megabytes) => {
    const child = spawnWithNode(built.entry)(megabytes)
    spawned.push(child)
    return child
  })
  sheets.prepare()
  const ended = new Promise<void>((resolve) => spawned[0]?.onExit(resolve))
  spawned[0]?.kill()
  await ended
  expect((await sheets.read(csv)).ok).toBe(true)
})

test('a refusal comes back from the process as the fact it is', async () => {
  const sheets = createSheets(spawnWithNode(built.entry))
  expect(await sheets.read(given('people.xlsx', '%PDF-1.7'))).toEqual({
    ok: false,
    error: { kind: 'other-kind', file: 'people.xlsx', looksLike: 'pdf' }
  })
})

test('a workbook is written in one process and compared in another', async () => {
  const sheets = createSheets(spawnWithNode(built.entry))
  const workbook = createWorkbook(naughtyTexts)
  const written = await sheets.write(workbook)
  if (!written.ok) throw new Error('not written')
  expect(await sheets.compare(written.value, workbook)).toEqual({ ok: true, value: null })
  expect(await sheets.compare(written.value, createWorkbook(['other']))).toEqual({
    ok: true,
    value: { sheet: 'Texts', row: 2, column: 'A' }
  })
})

test('a text that no cell holds is named with its cell', async () => {
  const sheets = createSheets(spawnWithNode(built.entry))
  expect(await sheets.write(createWorkbook(['x'.repeat(32_768)]))).toEqual({
    ok: false,
    error: { kind: 'text-too-long', sheet: 'Texts', row: 2, column: 'A', length: 32_768 }
  })
})

test('a process that hangs is killed when its time is up', async () => {
  const { spawn, ended } = await spawnOther("process.on('message', () => { for (;;) {} })")
  const sheets = createSheets(spawn, { read: 300, write: 300 })
  expect(await sheets.read(csv)).toEqual({
    ok: false,
    error: { kind: 'took-too-long', file: 'people.csv', seconds: 0.3 }
  })
  expect(await sheets.write(createWorkbook(['a']))).toEqual({ ok: false, error: { kind: 'writer-stopped' } })
  await Promise.all(ended)
  expect(ended).toHaveLength(2)
})

test.each([
  ['within its limit is believed', 100, 'file-empty'],
  ['beyond its limit dies, and the file is refused', 700, 'reader-stopped']
])('a process that fills memory %s', async (_, megabytes, kind) => {
  const { spawn } = await spawnOther(
    `process.on('message', () => {
      const all = Array.from({ length: ${megabytes} }, () => new Array(131_072).fill(0.5))
      const error = { kind: all.length > 0 ? 'file-empty' : '', file: 'people.csv' }
      process.send({ kind: 'read', result: { ok: false, error } })
    })`
  )
  expect(await createSheets(spawn).read(csv)).toEqual({ ok: false, error: { kind, file: 'people.csv' } })
})

test.each([
  ['ends without an answer', "process.on('message', () => process.exit(0))"],
  ['throws', "process.on('message', () => { throw new Error('no') })"],
  [
    'answers nonsense',
    "process.on('message', () => process.send({ kind: 'read', result: { ok: true, value: {} } }))"
  ],
  [
    'answers another job',
    "process.on('message', () => process.send({ kind: 'compared', difference: null }))"
  ],
  ['does not start', 'syntax error']
])('a process that %s is not believed', async (_, code) => {
  const { spawn } = await spawnOther(code)
  expect(await createSheets(spawn).read(csv)).toEqual({
    ok: false,
    error: { kind: 'reader-stopped', file: 'people.csv' }
  })
})

test('the process knows nothing of the environment it was started from', async () => {
  const code =
    "process.on('message', () => process.send({ kind: 'compared', difference: { sheet: JSON.stringify(process.env), row: 1, column: 'A' } }))"
  const { spawn } = await spawnOther(code)
  process.env['MATCHDESK_TEST_SECRET'] = 'secret'
  const compared = await createSheets(spawn).compare(csv.bytes, createWorkbook(['a']))
  delete process.env['MATCHDESK_TEST_SECRET']
  expect(compared).toMatchObject({ ok: true })
  expect(JSON.stringify(compared)).not.toContain('secret')
})
