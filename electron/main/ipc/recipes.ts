import { basename } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { ok } from '#shared/lib/result'
import { writeFileAtomically } from '../services/files'
import { type Desk, handle } from './handle'

/** Writes a recipe where the person wants it; the window learns the file's name, never its folder. */
export function answerRecipes(desk: Desk): void {
  handle('recipe:export', desk, async ({ suggestedName, recipe }, window) => {
    const path = await choosePath(suggestedName, window)
    if (path === null) return ok(null)
    const text = `${JSON.stringify(recipe, null, 2)}\n`
    const written = await writeFileAtomically(path, new TextEncoder().encode(text))
    return written.ok ? ok({ file: basename(path) }) : written
  })
}

/** Asks the person for a place; null when they cancel. Called on the module, so that a test can answer instead. */
async function choosePath(suggestedName: string, window: BrowserWindow): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Export the recipe',
    buttonLabel: 'Export',
    defaultPath: suggestedName,
    filters: [{ name: 'Recipe', extensions: ['json'] }]
  })
  return canceled || filePath === '' ? null : filePath
}
