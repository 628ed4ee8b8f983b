import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Desk } from '#electron/main/ipc/handle'
import { answerRegistrations } from '#electron/main/ipc/registrations'
import type { GivenBytes } from '#electron/main/services/given-bytes'
import type { ReadOptions, Sheets } from '#electron/main/services/sheets'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { DeskChannel, DeskRequests } from '#shared/ipc/contract'

type Listener = (event: unknown, argument: unknown) => Promise<unknown>

const electron = vi.hoisted(() => ({
  listeners: new Map<string, Listener>(),
  folder: '',
  reads: [] as ReadOptions[],
  sent: [] as unknown[][],
  chosen: { canceled: true, filePaths: [] as string[] },
  /** Processes that were started ahead and wait. */
  waiting: 0
}))
vi.mock('electron', () => ({
  app: { getAppPath: () => electron.folder },
  dialog: { showOpenDialog: () => Promise.resolve(electron.chosen) },
  ipcMain: { handle: (channel: string, listener: Listener) => electron.listeners.set(channel, listener) }
}))

const mainFrame = { origin: 'app://matchdesk' }
const send = (...message: unknown[]): void => void electron.sent.push(message)
const window = { webContents: { mainFrame, send } }

/** Gives back what it was given to read, as one sheet of one cell. */
const sheets: Sheets = {
  prepare: () => {
    electron.waiting += 1
    return () => void (electron.waiting -= 1)
  },
  read: ({ name, bytes, sha256 }: GivenBytes, options = {}) => {
    electron.reads.push(options)
    options.onStep?.({ stage: 'reading', rows: { done: 500, of: 900 } })
    const value = toFile(name, Buffer.from(bytes).toString('utf8'), sha256)
    if (name !== 'slow.csv') return Promise.resolve({ ok: true, value })
    return new Promise((resolve) => {
      options.signal?.addEventListener('abort', () => resolve({ ok: true, value }))
    })
  },
  write: () => Promise.reject(new Error('nothing is written here')),
  compare: () => Promise.reject(new Error('nothing is compared here'))
}

const toFile = (name: string, text: string, sha256: string): SpreadsheetFile => ({
  name,
  sha256,
  format: 'csv',
  encoding: 'UTF-8',
  delimiter: ',',
  sheets: [{ name, visibility: 'visible', rows: [[text]] }],
  remarks: []
})

function ask<C extends DeskChannel>(channel: C, argument: DeskRequests[C]['argument']): Promise<unknown> {
  const event = { sender: window.webContents, senderFrame: mainFrame }
  return electron.listeners.get(channel)?.(event, argument) ?? Promise.reject(new Error('no such channel'))
}

beforeAll(async () => {
  electron.folder = await mkdtemp(join(tmpdir(), 'matchdesk-app-'))
  await writeFile(join(electron.folder, 'mentors.csv'), 'Name')
  await writeFile(join(electron.folder, 'empty.csv'), '')
  const desk = { origin: 'app://matchdesk', window: () => window, reportBug: () => undefined }
  answerRegistrations(desk as unknown as Desk, sheets)
})
afterAll(() => rm(electron.folder, { recursive: true }))
beforeEach(() => {
  electron.sent = []
  electron.chosen = { canceled: true, filePaths: [] }
  electron.waiting = 0
})

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

const nameSha = 'dcd1d5223f73b3a965c07e3ff5dbee3eedcfedb806686a05b9b3868a2c3d6d50'

describe('choosing registrations', () => {
  it('hands over the bytes of the file a person chose; the window learns its name and not its folder', async () => {
    electron.chosen = { canceled: false, filePaths: [join(electron.folder, 'mentors.csv')] }
    expect(await ask('registrations:choose', 'mentor')).toEqual({
      ok: true,
      value: { ok: true, value: { name: 'mentors.csv', bytes: bytesOf('Name') } }
    })
  })

  it('answers null when the person cancels', async () => {
    expect(await ask('registrations:choose', 'mentee')).toEqual({
      ok: true,
      value: { ok: true, value: null }
    })
  })

  it('starts a process to read while the dialog is open, and ends it where there is nothing to read', async () => {
    await ask('registrations:choose', 'mentor')
    expect(electron.waiting).toBe(0)
    electron.chosen = { canceled: false, filePaths: [join(electron.folder, 'gone.csv')] }
    await ask('registrations:choose', 'mentor')
    expect(electron.waiting).toBe(0)
    electron.chosen = { canceled: false, filePaths: [join(electron.folder, 'mentors.csv')] }
    await ask('registrations:choose', 'mentor')
    expect(electron.waiting).toBe(1)
  })

  it('says which file is empty or gone', async () => {
    electron.chosen = { canceled: false, filePaths: [join(electron.folder, 'empty.csv')] }
    expect(await ask('registrations:choose', 'mentor')).toEqual({
      ok: true,
      value: { ok: false, error: { kind: 'file-empty', file: 'empty.csv' } }
    })
    electron.chosen = { canceled: false, filePaths: [join(electron.folder, 'gone.csv')] }
    expect(await ask('registrations:choose', 'mentor')).toEqual({
      ok: true,
      value: { ok: false, error: { kind: 'file-missing', file: 'gone.csv' } }
    })
  })
})

describe('reading registrations', () => {
  const dialect = { encoding: 'Windows-1252', delimiter: ';' } as const

  it('hashes their bytes, reads them as they are said to be written, and says how far it is', async () => {
    const request = { name: 'dropped.csv', bytes: bytesOf('Name'), call: 'c1', dialect }
    const packed = toFile('dropped.csv', 'Name', nameSha)
    expect(await ask('registrations:read', request)).toEqual({
      ok: true,
      value: { ok: true, value: bytesOf(JSON.stringify(packed)) }
    })
    expect(electron.reads.at(-1)).toMatchObject({ dialect })
    expect(electron.sent).toEqual([
      ['registrations:progress', { call: 'c1', step: { stage: 'reading', rows: { done: 500, of: 900 } } }]
    ])
  })

  it('may have 20 MiB and not a byte more', async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1)
    expect(await ask('registrations:read', { name: 'big.csv', bytes, call: 'c2', dialect })).toEqual({
      ok: true,
      value: {
        ok: false,
        error: { kind: 'file-too-large', file: 'big.csv', bytes: 20_971_521, limit: 20_971_520 }
      }
    })
  })

  it('is called off by its name, and by no other', async () => {
    const read = ask('registrations:read', { name: 'slow.csv', bytes: bytesOf('Name'), call: 'c3', dialect })
    const { signal } = electron.reads[electron.reads.length - 1] ?? {}
    expect(await ask('registrations:cancel', 'c9')).toEqual({ ok: true, value: null })
    expect(signal?.aborted).toBe(false)
    expect(await ask('registrations:cancel', 'c3')).toEqual({ ok: true, value: null })
    expect(signal?.aborted).toBe(true)
    await read
  })
})

describe('the sample', () => {
  it('says which file is missing when the program came without it', async () => {
    expect(await ask('sample:read', null)).toEqual({
      ok: true,
      value: { ok: false, error: { kind: 'file-missing', file: 'sample-mentors.xlsx' } }
    })
  })

  it('is both files that come with the program', async () => {
    const folder = join(electron.folder, 'build', 'sample')
    await mkdir(folder, { recursive: true })
    for (const role of ['mentors', 'mentees']) await writeFile(join(folder, `sample-${role}.xlsx`), 'Name')
    expect(await ask('sample:read', null)).toEqual({
      ok: true,
      value: {
        ok: true,
        value: {
          mentors: { name: 'sample-mentors.xlsx', bytes: bytesOf('Name') },
          mentees: { name: 'sample-mentees.xlsx', bytes: bytesOf('Name') }
        }
      }
    })
  })
})
