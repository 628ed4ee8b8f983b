import { app, type BrowserWindow, dialog } from 'electron'

/** When the window's process has died: says so, and offers to load the window anew. */
export function offerReload(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void askAndReload(window)
  })
}

async function askAndReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The window of Matchdesk stopped working',
    detail: 'What was exported is safe. Load the window again and import the registrations once more.',
    buttons: ['Load again', 'Quit'],
    defaultId: 0,
    cancelId: 0
  })
  if (response === 1) app.quit()
  else window.webContents.reload()
}
