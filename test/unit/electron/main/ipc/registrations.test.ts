import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Desk } from '#electron/main/ipc/handle'
import { answerRegistrations } from '#electron/main/ipc/registrations'
import type { GivenBytes } from '#electron/main/services/given-bytes'
import type { Sheets } from '#electron/main/services/sheets'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { DeskChannel, DeskRequests } from '#shared/ipc/contract'

type Listener = (event: unknown, argument: unknown) => Promise<unknown>

const electron = vi.hoisted(() => ({
  listeners: new Map<string, Listener>(),
  folder: '',
  chosen: { canceled: true, filePaths: [] as string[] }
}))
vi.mock('electron', () => ({
  app: { getAppPath: () => electron.folder },
  dialog: { showOpenDialog: () => Promise.resolve(electron.chosen) },
  ipcMain: { handle: (channel: string, listener: Listener) => electron.listeners.set(channel, listener) }
}))

const mainFrame = { origin: 'app://matchdesk' }
const window = { webContents: { mainFrame } }

/** Gives back what it was given to read, as one sheet of one cell. */
const sheets: Sheets = {
  read: ({ name, bytes, sha256 }: GivenBytes) =>
    Promise.resolve({ ok: true, value: toFile(name, Buffer.from(bytes).toString('utf8'), sha256) }),
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
  electron.chosen = { canceled: true, filePaths: [] }
})

const nameSha = 'dcd1d5223f73b3a965c07e3ff5dbee3eedcfedb806686a05b9b3868a2c3d6d50'

describe('choosing registrations', () => {
  it('reads the file a person chose; the window learns its name and not its folder', async () => {
    electron.chosen = { canceled: false, filePaths: [join(electron.folder, 'mentors.csv')] }
    expect(await ask('registrations:choose', 'mentor')).toEqual({
      ok: true,
      value: { ok: true, value: toFile('mentors.csv', 'Name', nameSha) }
    })
  })

  it('answers null when the person cancels', async () => {
    expect(await ask('registrations:choose', 'mentee')).toEqual({
      ok: true,
      value: { ok: true, value: null }
    })
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

describe('registrations dropped on the window', () => {
  it('are read from their bytes, hashed here', async () => {
    const bytes = new Uint8Array(Buffer.from('Name'))
    expect(await ask('registrations:read', { name: 'dropped.csv', bytes })).toEqual({
      ok: true,
      value: { ok: true, value: toFile('dropped.csv', 'Name', nameSha) }
    })
  })

  it('may have 20 MiB and not a byte more', async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1)
    expect(await ask('registrations:read', { name: 'big.csv', bytes })).toEqual({
      ok: true,
      value: {
        ok: false,
        error: { kind: 'file-too-large', file: 'big.csv', bytes: 20_971_521, limit: 20_971_520 }
      }
    })
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
          mentors: toFile('sample-mentors.xlsx', 'Name', nameSha),
          mentees: toFile('sample-mentees.xlsx', 'Name', nameSha)
        }
      }
    })
  })
})
