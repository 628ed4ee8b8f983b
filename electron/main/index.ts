import { join } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import { createWindow } from './create-window'
import { guardContents } from './guard-contents'
import { guardSession } from './guard-session'
import { answerApp } from './ipc/app'
import type { Desk } from './ipc/handle'
import { answerDocuments } from './ipc/documents'
import { answerRegistrations } from './ipc/registrations'
import { answerWorkbook } from './ipc/workbook'
import { lockWithSystem } from './lock-with-system'
import { offerReload } from './offer-reload'
import { reportBug } from './report-bug'
import { registerScheme, serveWindow } from './serve-window'
import { listBuiltFiles } from './services/built-files'
import { createSheets } from './services/sheets'
import { spawnWithElectron } from './services/spawn-with-electron'
import { setMenu } from './set-menu'
import { switchNetworkOff } from './switch-network-off'
import { toWindowAddress } from './window-address'

const builtFolder = join(import.meta.dirname, '..')
const address = toWindowAddress(app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'])
let window: BrowserWindow | null = null
const desk: Desk = { origin: address.origin, window: () => window, reportBug }

process.on('uncaughtException', reportBug)
process.on('unhandledRejection', reportBug)
setChosenProfile()
if (app.requestSingleInstanceLock()) start()
else app.quit()

/** The lock, and all that is kept, belong to the profile: it must be set before anything else. */
function setChosenProfile(): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir')
  if (folder !== '') app.setPath('userData', folder)
}

function start(): void {
  registerScheme()
  if (!address.isDevServer) switchNetworkOff()
  app.on('web-contents-created', (_event, contents) => guardContents(contents, address))
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app
    .whenReady()
    .then(openDesk)
    .catch((bug: unknown) => {
      reportBug(bug)
      app.exit(1)
    })
}

async function openDesk(): Promise<void> {
  guardSession(session.defaultSession, address)
  if (!address.isDevServer) serveWindow(await listBuiltFiles(join(builtFolder, 'renderer')))
  answerWindow()
  setMenu({ isDevServer: address.isDevServer, window: desk.window })
  lockWithSystem(desk.window)
  showWindow()
  app.on('second-instance', showWindow)
  app.on('activate', showWindow)
}

function answerWindow(): void {
  const sheets = createSheets(spawnWithElectron(join(builtFolder, 'main', 'sheets-process.cjs')))
  answerApp(desk)
  answerRegistrations(desk, sheets)
  answerDocuments(desk)
  answerWorkbook(desk, sheets)
}

function showWindow(): void {
  if (window === null) openWindow()
  else focus(window)
}

function openWindow(): void {
  window = createWindow({
    preload: join(builtFolder, 'preload', 'index.cjs'),
    url: address.url,
    hasDevTools: address.isDevServer,
    stateFile: join(app.getPath('userData'), 'window.json')
  })
  offerReload(window)
  window.on('closed', () => {
    window = null
  })
}

function focus(open: BrowserWindow): void {
  if (open.isMinimized()) open.restore()
  open.focus()
}
