import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron'
import { readWindowStateFile, writeWindowStateFile } from './services/window-state-file'
import {
  defaultSize,
  defaultWindowState,
  fitToScreens,
  minimumSize,
  parseWindowState,
  type WindowState
} from './window-state'

export type WindowPlan = {
  readonly preload: string
  readonly url: string
  readonly hasDevTools: boolean
  readonly stateFile: string
}

/** The window's own background (`--canvas` in its styles), shown until its first frame. */
const canvas = { light: '#f6f8fb', dark: '#0e1114' }

/** Opens the one window where it stood last; it shows itself when its first frame is drawn. */
export function createWindow(plan: WindowPlan): BrowserWindow {
  const { bounds, isMaximized } = recallState(plan.stateFile)
  const window = new BrowserWindow({
    ...(bounds ?? defaultSize),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: 'Matchdesk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? canvas.dark : canvas.light,
    webPreferences: toWebPreferences(plan)
  })
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize()
    window.show()
  })
  window.on('close', () => keepState(window, plan.stateFile))
  void window.loadURL(plan.url)
  return window
}

function toWebPreferences({ preload, hasDevTools }: WindowPlan): WebPreferences {
  return {
    preload,
    devTools: hasDevTools,
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    spellcheck: false,
    webviewTag: false,
    navigateOnDragDrop: false
  }
}

function recallState(file: string): WindowState {
  const text = readWindowStateFile(file)
  const state = text === null ? defaultWindowState : parseWindowState(text)
  return fitToScreens(
    state,
    screen.getAllDisplays().map((display) => display.workArea)
  )
}

function keepState(window: BrowserWindow, file: string): void {
  const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
  writeWindowStateFile(file, JSON.stringify(state))
}
