import { BrowserWindow, nativeTheme, type WebPreferences } from 'electron'

export type WindowPlan = {
  readonly preload: string
  readonly url: string
  readonly devTools: boolean
}

/** Opens the one window; it shows itself when its first frame is drawn. */
export function createWindow(plan: WindowPlan): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Matchdesk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff',
    webPreferences: toWebPreferences(plan)
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(plan.url)
  return window
}

function toWebPreferences({ preload, devTools }: WindowPlan): WebPreferences {
  return {
    preload,
    devTools,
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
