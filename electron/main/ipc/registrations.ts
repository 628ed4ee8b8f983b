import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Role } from '#shared/domain/registration'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { SampleFiles } from '#shared/ipc/contract'
import { ok, type Result } from '#shared/lib/result'
import { readGivenFile } from '../services/files'
import { checkGivenBytes, type GivenBytes } from '../services/given-bytes'
import type { Sheets } from '../services/sheets'
import { type Desk, handle } from './handle'

type Given = Result<GivenBytes, SpreadsheetFailure>
type Reading<T> = Promise<Result<T, SpreadsheetFailure>>

const titles: Readonly<Record<Role, string>> = { mentor: 'Import mentors', mentee: 'Import mentees' }

/** Reads registrations for the window: from a file a person chooses, from one they dropped, from the sample. */
export function answerRegistrations(desk: Desk, sheets: Sheets): void {
  handle('registrations:choose', desk, async (role, window) => {
    const path = await choosePath(role, window)
    return path === null ? ok(null) : readRows(await readGivenFile(path), sheets)
  })
  handle('registrations:read', desk, ({ name, bytes }) => readRows(checkGivenBytes(name, bytes), sheets))
  handle('sample:read', desk, () => readSample(sheets))
}

/** Asks the person for a file; null when they cancel. Called on the module, so that a test can answer instead. */
async function choosePath(role: Role, window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: titles[role],
    buttonLabel: 'Import',
    properties: ['openFile'],
    filters: [
      { name: 'Spreadsheets', extensions: ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'tsv', 'txt'] },
      { name: 'All files', extensions: ['*'] }
    ]
  })
  return canceled ? null : (filePaths[0] ?? null)
}

async function readRows(given: Given, sheets: Sheets): Reading<SpreadsheetFile> {
  return given.ok ? sheets.read(given.value) : given
}

async function readSample(sheets: Sheets): Reading<SampleFiles> {
  const read = async (name: string): Reading<SpreadsheetFile> =>
    readRows(await readGivenFile(join(app.getAppPath(), 'build', 'sample', name)), sheets)
  const mentors = await read('sample-mentors.xlsx')
  if (!mentors.ok) return mentors
  const mentees = await read('sample-mentees.xlsx')
  return mentees.ok ? ok({ mentors: mentors.value, mentees: mentees.value }) : mentees
}
