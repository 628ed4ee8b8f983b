import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions, ForkOptions, MenuItemConstructorOptions } from 'electron'
import { StandInApp, type AppParts } from './app'
import { StandInWindow, type WindowHost } from './browser-window'
import type { Driver } from './driver'
import { StandInIpcMain } from './ipc-main'
import { buildMenu, type MenuHost, StandInMenu, StandInMenuItem } from './menu'
import { StandInTheme } from './native-theme'
import { StandInProtocol } from './protocol'
import { StandInScreen } from './screen'
import { StandInSession } from './session'
import { notEmulated, strict } from './strict'
import { StandInUtilityProcess } from './utility-process'
import type { StandInContents } from './web-contents'

export type ModuleParts = {
  readonly driver: Driver
  readonly app: Omit<AppParts, 'windows' | 'stop'>
  /** This bundle, which utility processes start from. */
  readonly standInFile: string
}

export type ElectronModule = {
  /** What `require('electron')` gives to main. */
  readonly electron: object
  readonly app: StandInApp
  readonly session: StandInSession
}

/** The `electron` module of the main process. Asking it for anything that is not emulated throws by name. */
export function createElectronModule({ driver, app: appParts, standInFile }: ModuleParts): ElectronModule {
  const windows: StandInWindow[] = []
  const app = new StandInApp({ ...appParts, windows: () => windows, stop: driver.stop })
  const protocol = new StandInProtocol(() => app.isReady())
  const session = new StandInSession(strict('protocol', protocol))
  const ipcMain = new StandInIpcMain()
  const host = createWindowHost({ windows, app, driver, session, ipcMain })
  const defaultSession = strict('session.defaultSession', session)
  const theme = new StandInTheme(driver)
  const electron = {
    app: strict('app', app),
    protocol: session.protocol,
    session: strict('session', { defaultSession }),
    ipcMain: strict('ipcMain', ipcMain),
    ...createWindowModules(host, windows),
    ...createMenuModules(app, windows),
    dialog: strict('dialog', { ...driver.dialogs }),
    nativeTheme: strict('nativeTheme', theme),
    // Of sleep and a locked screen the stand-in hears nothing; tests say them.
    powerMonitor: strict('powerMonitor', new EventEmitter()),
    screen: strict('screen', new StandInScreen({ width: 1600, height: 1000 })),
    utilityProcess: strict('utilityProcess', createUtilityModule(app, standInFile)),
    shell: strict('shell', {
      openExternal: driver.openExternal,
      showItemInFolder: notEmulated('shell.showItemInFolder', 'there is no file manager here')
    })
  }
  return { electron: strict('electron', electron), app, session }
}

type HostParts = Pick<WindowHost, 'driver' | 'session' | 'ipcMain'> & {
  readonly windows: StandInWindow[]
  readonly app: StandInApp
}

function createWindowHost({ windows, app, driver, session, ipcMain }: HostParts): WindowHost {
  let lastId = 0
  return {
    driver,
    session,
    ipcMain,
    isReady: () => app.isReady(),
    nextId: () => (lastId += 1),
    onOpened: (window) => {
      windows.push(window.asElectron)
      app.emit('browser-window-created', {}, window.asElectron)
      app.emit('web-contents-created', {}, window.webContents)
    },
    onClosed: (window) => {
      windows.splice(windows.indexOf(window.asElectron), 1)
      if (windows.length === 0) app.onLastWindowClosed()
    }
  }
}

function createWindowModules(host: WindowHost, windows: readonly StandInWindow[]) {
  const find = (id: number): StandInWindow | null => windows.find((window) => window.id === id) ?? null
  class BrowserWindow extends StandInWindow {
    constructor(options: BrowserWindowConstructorOptions = {}) {
      super(host, options)
      return this.asElectron
    }

    static getAllWindows = (): readonly StandInWindow[] => [...windows]
    static getFocusedWindow = (): StandInWindow | null => windows[0] ?? null
    static fromId = find
    static fromWebContents = (contents: StandInContents): StandInWindow | null => find(contents.id)
  }
  const webContents = {
    getAllWebContents: () => windows.map((window) => window.webContents),
    getFocusedWebContents: () => windows[0]?.webContents ?? null,
    fromId: (id: number) => find(id)?.webContents,
    fromDevToolsTargetId: (id: string) => windows.find((window) => window.targetId() === id)?.webContents
  }
  return {
    BrowserWindow: strict('BrowserWindow', BrowserWindow),
    webContents: strict('webContents', webContents)
  }
}

function createMenuModules(app: StandInApp, windows: readonly StandInWindow[]) {
  const host: MenuHost = {
    focusedWindow: () => windows[0],
    roleActions: {
      quit: () => app.quit(),
      close: () => windows[0]?.close(),
      minimize: () => windows[0]?.minimize(),
      reload: () => windows[0]?.webContents.reload(),
      forcereload: () => windows[0]?.webContents.reload(),
      togglefullscreen: () => windows[0]?.setFullScreen(!windows[0].isFullScreen())
    }
  }
  let applicationMenu: StandInMenu | null = null
  class MenuItem extends StandInMenuItem {
    constructor(options: MenuItemConstructorOptions) {
      super(host, options)
    }
  }
  class Menu extends StandInMenu {
    static buildFromTemplate = (template: readonly MenuItemConstructorOptions[]): StandInMenu =>
      buildMenu(host, template)
    static setApplicationMenu = (menu: StandInMenu | null): void => void (applicationMenu = menu)
    static getApplicationMenu = (): StandInMenu | null => applicationMenu
  }
  return { Menu: strict('Menu', Menu), MenuItem }
}

function createUtilityModule(app: StandInApp, standInFile: string) {
  return {
    fork: (modulePath: string, args: readonly string[] = [], options: ForkOptions = {}) => {
      if (!app.isReady()) throw new Error('utilityProcess cannot be created before app is ready.')
      return new StandInUtilityProcess(standInFile, { modulePath, args, options })
    }
  }
}
