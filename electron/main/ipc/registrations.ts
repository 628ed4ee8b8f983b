import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Role } from '#shared/domain/registration'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import {
  type GivenFile,
  type PackedSpreadsheet,
  progressChannel,
  type ReadingProgress,
  type ReadRequest,
  type SampleFiles
} from '#shared/ipc/contract'
import { ok, type Result } from '#shared/lib/result'
import { readGivenFile } from '../services/files'
import { checkGivenBytes } from '../services/given-bytes'
import type { Sheets } from '../services/sheets'
import { type Desk, handle } from './handle'

type Reading<T> = Promise<Result<T, SpreadsheetFailure>>

const titles: Readonly<Record<Role, string>> = { mentor: 'Import mentors', mentee: 'Import mentees' }

/** Hands the window the bytes of a file that a person chooses, or of the sample, and reads the rows of such bytes. */
export function answerRegistrations(desk: Desk, sheets: Sheets): void {
  const reading = new Map<string, AbortController>()
  handle('registrations:choose', desk, async (role, window) => {
    const letGo = sheets.prepare()
    const path = await choosePath(role, window)
    const given = path === null ? ok(null) : await readBytes(path)
    if (!given.ok || given.value === null) letGo()
    return given
  })
  handle('registrations:read', desk, async (request, window) => {
    const controller = new AbortController()
    reading.set(request.call, controller)
    const onProgress = (progress: ReadingProgress): void => window.webContents.send(progressChannel, progress)
    const read = await readRows(sheets, request, { signal: controller.signal, onProgress })
    reading.delete(request.call)
    return read
  })
  handle('registrations:cancel', desk, (call) => {
    reading.get(call)?.abort()
    return Promise.resolve(null)
  })
  handle('sample:read', desk, readSample)
}

/** Asks the person for a file; null when they cancel. Called on the module, so that a test can answer instead. */
async function choosePath(role: Role, window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: titles[role],
    buttonLabel: 'Open',
    properties: ['openFile'],
    filters: [
      { name: 'Spreadsheets', extensions: ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'tsv', 'txt'] },
      { name: 'All files', extensions: ['*'] }
    ]
  })
  return canceled ? null : (filePaths[0] ?? null)
}

async function readBytes(path: string): Reading<GivenFile> {
  const given = await readGivenFile(path)
  return given.ok ? ok({ name: given.value.name, bytes: given.value.bytes }) : given
}

type Watch = { readonly signal: AbortSignal; readonly onProgress: (progress: ReadingProgress) => void }

async function readRows(
  sheets: Sheets,
  { name, bytes, dialect, call }: ReadRequest,
  { signal, onProgress }: Watch
): Reading<PackedSpreadsheet> {
  const given = checkGivenBytes(name, bytes)
  if (!given.ok) return given
  const onStep = (step: ReadingProgress['step']): void => onProgress({ call, step })
  const file = await sheets.read(given.value, { dialect, signal, onStep })
  return file.ok ? ok(pack(file.value)) : file
}

function pack(file: SpreadsheetFile): PackedSpreadsheet {
  return new TextEncoder().encode(JSON.stringify(file))
}

async function readSample(): Reading<SampleFiles> {
  const read = (name: string) => readBytes(join(app.getAppPath(), 'build', 'sample', name))
  const mentors = await read('sample-mentors.xlsx')
  if (!mentors.ok) return mentors
  const mentees = await read('sample-mentees.xlsx')
  return mentees.ok ? ok({ mentors: mentors.value, mentees: mentees.value }) : mentees
}
