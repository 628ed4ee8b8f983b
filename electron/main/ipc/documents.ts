import { basename } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { ExportFailure } from '#shared/domain/export-failure'
import { ok, type Result } from '#shared/lib/result'
import { writeFileAtomically } from '../services/files'
import { type Desk, handle } from './handle'

/** Writes recipes and sealed copies where the person wants them; the window learns a file's name, never its folder. */
export function answerDocuments(desk: Desk): void {
  handle('recipe:export', desk, ({ suggestedName, recipe }, window) =>
    writeDocument(JSON.stringify(recipe, null, 2), { title: 'Export the recipe', suggestedName }, window)
  )
  handle('sealed-copy:export', desk, ({ suggestedName, copy }, window) =>
    writeDocument(JSON.stringify(copy), { title: 'Save a sealed copy', suggestedName }, window)
  )
}

type Question = { readonly title: string; readonly suggestedName: string }

async function writeDocument(
  json: string,
  question: Question,
  window: BrowserWindow
): Promise<Result<{ readonly file: string } | null, ExportFailure>> {
  const path = await choosePath(question, window)
  if (path === null) return ok(null)
  const written = await writeFileAtomically(path, new TextEncoder().encode(`${json}\n`))
  return written.ok ? ok({ file: basename(path) }) : written
}

/** Asks the person for a place; null when they cancel. Called on the module, so that a test can answer instead. */
async function choosePath({ title, suggestedName }: Question, window: BrowserWindow): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: 'Save',
    defaultPath: suggestedName,
    filters: [{ name: 'JSON', extensions: ['json'] }]
  })
  return canceled || filePath === '' ? null : filePath
}
