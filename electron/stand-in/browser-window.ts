import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron'
import type { Driver, OpenedPage, PageOwner, WindowShape } from './driver'
import type { StandInIpcMain } from './ipc-main'
import { emitPreventable } from './preventable'
import type { StandInSession } from './session'
import { strict } from './strict'
import { StandInContents } from './web-contents'

/** What windows need of the program around them. */
export type WindowHost = {
  readonly driver: Driver
  readonly session: StandInSession
  readonly ipcMain: StandInIpcMain
  readonly isReady: () => boolean
  readonly nextId: () => number
  readonly onOpened: (window: StandInWindow) => void
  readonly onClosed: (window: StandInWindow) => void
}

type Emulated = Pick<
  BrowserWindow,
  'loadURL' | 'show' | 'hide' | 'close' | 'destroy' | 'focus' | 'isDestroyed' | 'isVisible' | 'getBounds'
> &
  Pick<
    BrowserWindow,
    'getNormalBounds' | 'setBounds' | 'maximize' | 'unmaximize' | 'isMaximized' | 'restore'
  > &
  Pick<BrowserWindow, 'minimize' | 'isMinimized' | 'setFullScreen' | 'isFullScreen' | 'setTitle' | 'getTitle'>

const secureDefaults: WebPreferences = {
  contextIsolation: true,
  nodeIntegration: false,
  sandbox: true,
  webSecurity: true,
  webviewTag: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false
}

/** `BrowserWindow`: one page of the driver, with Electron's order of events around it. */
export class StandInWindow extends EventEmitter implements Emulated {
  readonly id: number
  readonly webContents: StandInContents
  /** The object that main holds: this one, but throwing by name for what is not emulated. */
  readonly asElectron: this
  private readonly host: WindowHost
  private readonly page: OpenedPage
  private bounds: Rectangle
  private shape: WindowShape = 'normal'
  private title: string
  private isShown: boolean
  private isClosing = false
  private isGone = false
  private wasReady = false

  constructor(host: WindowHost, options: BrowserWindowConstructorOptions) {
    super()
    if (!host.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    this.host = host
    this.id = host.nextId()
    this.bounds = toBounds(options)
    this.title = options.title ?? ''
    this.isShown = options.show !== false
    const preferences = toPreferences(options.webPreferences ?? {})
    const preload = preferences.preload === undefined ? '' : readFileSync(preferences.preload, 'utf8')
    const parts = { window: this, session: host.session, preferences, page: () => this.page }
    this.webContents = new StandInContents(parts).asElectron
    this.page = host.driver.openPage(this.createOwner(), { preload, bounds: this.bounds })
    this.asElectron = strict('BrowserWindow', this)
    host.onOpened(this)
  }

  loadURL(url: string): Promise<void> {
    this.webContents.beginLoading()
    return this.page.load(url)
  }

  show(): void {
    if (this.isShown) return
    this.isShown = true
    this.emit('show')
  }

  hide(): void {
    this.isShown = false
    this.emit('hide')
  }

  isVisible(): boolean {
    return this.isShown
  }

  focus(): void {
    this.page.focus()
    this.emit('focus')
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  getTitle(): string {
    return this.title
  }

  setTitle(title: string): void {
    this.title = title
  }

  getBounds(): Rectangle {
    return { ...this.bounds }
  }

  getNormalBounds(): Rectangle {
    return { ...this.bounds }
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds }
    this.page.setBounds(this.bounds)
    this.emit('resize')
  }

  maximize(): void {
    this.setShape('maximized', 'maximize')
  }

  unmaximize(): void {
    this.setShape('normal', 'unmaximize')
  }

  isMaximized(): boolean {
    return this.shape === 'maximized'
  }

  minimize(): void {
    this.setShape('minimized', 'minimize')
  }

  restore(): void {
    this.setShape('normal', 'restore')
  }

  isMinimized(): boolean {
    return this.shape === 'minimized'
  }

  setFullScreen(isFull: boolean): void {
    if (isFull) this.setShape('fullscreen', 'enter-full-screen')
    else this.setShape('normal', 'leave-full-screen')
  }

  isFullScreen(): boolean {
    return this.shape === 'fullscreen'
  }

  /** Asks the listeners of `close` first; one that prevents it keeps the window. */
  close(): void {
    if (this.isClosing || this.isGone) return
    if (!emitPreventable(this, 'close')) return
    this.destroy()
  }

  destroy(): void {
    this.isClosing = true
    this.page.close()
  }

  /** Whether the window is gone or on its way: a close that was prevented leaves it standing. */
  isLeaving(): boolean {
    return this.isClosing || this.isGone
  }

  targetId(): string | null {
    return this.page.targetId()
  }

  private setShape(shape: WindowShape, event: string): void {
    if (this.shape === shape) return
    this.shape = shape
    this.page.setShape(shape)
    this.emit(event)
  }

  private createOwner(): PageOwner {
    const contents = this.webContents
    return {
      mayNavigate: (navigation) => contents.mayNavigate(navigation),
      mayOpen: (url) => contents.mayOpen(url),
      onMessage: (message) => this.host.ipcMain.receive(contents, message),
      onNavigated: (url, how) => contents.arriveAt(url, how),
      onDomReady: () => void contents.emit('dom-ready', {}),
      onLoaded: () => this.onLoaded(),
      onCrashed: () => void contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
      onGone: () => this.onGone()
    }
  }

  private onLoaded(): void {
    this.webContents.finishLoading()
    if (this.wasReady) return
    this.wasReady = true
    this.emit('ready-to-show')
  }

  private onGone(): void {
    if (this.isGone) return
    this.isGone = true
    this.webContents.emit('destroyed')
    this.emit('closed')
    this.host.onClosed(this)
  }
}

function toPreferences(given: WebPreferences): WebPreferences {
  const preferences = { ...secureDefaults, ...given }
  if (!preferences.contextIsolation || preferences.nodeIntegration || !preferences.sandbox) {
    throw new Error('stand-in: only contextIsolation and sandbox without nodeIntegration can be emulated')
  }
  if (preferences.webviewTag || !preferences.webSecurity) {
    throw new Error('stand-in: webviewTag and a window without webSecurity are not emulated')
  }
  return preferences
}

function toBounds({ x = 0, y = 0, width = 800, height = 600 }: BrowserWindowConstructorOptions): Rectangle {
  return { x, y, width, height }
}
