import { type BrowserWindow, dialog } from 'electron'
import { ok } from '#shared/lib/result'
import { exportWorkbook } from '../services/export-workbook'
import type { Sheets } from '../services/sheets'
import { type Desk, handle } from './handle'

/** Writes a workbook where the person wants it; the window learns the file's name, never its folder. */
export function answerWorkbook(desk: Desk, sheets: Sheets): void {
  handle('workbook:export', desk, async ({ suggestedName, workbook }, window) => {
    const path = await choosePath(suggestedName, window)
    return path === null ? ok(null) : exportWorkbook(sheets, path, workbook)
  })
}

/** Asks the person for a place; null when they cancel. Called on the module, so that a test can answer instead. */
async function choosePath(suggestedName: string, window: BrowserWindow): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Export',
    buttonLabel: 'Export',
    defaultPath: suggestedName,
    filters: [{ name: 'Excel workbook', extensions: ['xlsx'] }]
  })
  return canceled || filePath === '' ? null : filePath
}
