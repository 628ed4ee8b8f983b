import { EventEmitter } from 'node:events'
import type { WebContents, WebPreferences } from 'electron'
import type { Navigation, OpenedPage } from './driver'
import { emitPreventable } from './preventable'
import type { StandInSession } from './session'
import { strict } from './strict'

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0]

/** What a page belongs to: the window closes it, and knows whether it still is. */
type ContentsWindow = {
  readonly id: number
  readonly close: () => void
  readonly isDestroyed: () => boolean
  readonly getTitle: () => string
}

export type ContentsParts = {
  readonly window: ContentsWindow
  readonly session: StandInSession
  readonly preferences: WebPreferences
  readonly page: () => OpenedPage
}

/** The frame a message comes from; only a page's top frame has a preload here. */
export type StandInFrame = {
  readonly url: string
  readonly origin: string
  readonly parent: null
  readonly frames: readonly []
  readonly isDestroyed: () => boolean
}

/** `webContents` of one window. */
export class StandInContents extends EventEmitter {
  readonly id: number
  readonly session: StandInSession
  readonly mainFrame: StandInFrame
  /** The object that main holds: this one, but throwing by name for what is not emulated. */
  readonly asElectron: this
  private readonly parts: ContentsParts
  private url = ''
  private isPageLoading = false
  private openHandler: OpenHandler | null = null
  private webRtcPolicy = 'default'

  constructor(parts: ContentsParts) {
    super()
    this.parts = parts
    this.id = parts.window.id
    this.session = parts.session
    this.mainFrame = createFrame(this)
    this.asElectron = strict('webContents', this)
  }

  getURL(): string {
    return this.url
  }

  getTitle(): string {
    return this.parts.window.getTitle()
  }

  getLastWebPreferences(): WebPreferences {
    return { ...this.parts.preferences }
  }

  isDestroyed(): boolean {
    return this.parts.window.isDestroyed()
  }

  isLoading(): boolean {
    return this.isPageLoading
  }

  isDevToolsOpened(): boolean {
    return false
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  /** Kept, not enforced: the stand-in's Chromium is always started with the strictest policy. */
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy
  }

  getWebRTCIPHandlingPolicy(): string {
    return this.webRtcPolicy
  }

  send(channel: string, ...args: readonly unknown[]): void {
    if (!this.isDestroyed()) this.parts.page().post({ kind: 'event', channel, args })
  }

  executeJavaScript(code: string): Promise<unknown> {
    return this.parts.page().evaluate(code)
  }

  reload(): void {
    void this.parts.page().reload()
  }

  focus(): void {
    this.parts.page().focus()
  }

  close(): void {
    this.parts.window.close()
  }

  /** Tells main's listeners of a navigation that the page itself wants, in Electron's order; false: refused. */
  mayNavigate({ url, isMainFrame, kind }: Navigation): boolean {
    const offer = (name: string): boolean =>
      emitPreventable(this, name, { details: { url, isMainFrame, isSameDocument: false }, args: [url] })
    if (kind === 'redirect') return offer('will-redirect')
    return offer('will-frame-navigate') && (!isMainFrame || offer('will-navigate'))
  }

  /** Whether the page may open another window; one that is allowed is not emulated, and says so. */
  mayOpen(url: string): boolean {
    const handler = this.openHandler
    if (handler === null) throw new Error('stand-in: a window without a window-open handler is not emulated')
    const referrer = { url: '', policy: 'default' as const }
    const reply = handler({ url, frameName: '', features: '', disposition: 'foreground-tab', referrer })
    if (reply.action === 'allow') throw new Error('stand-in: an allowed child window is not emulated')
    return false
  }

  /** The page is at a new address. */
  arriveAt(url: string, how: 'document' | 'within'): void {
    this.url = url
    if (how === 'document') this.emit('did-navigate', {}, url, 200, 'OK')
    else this.emit('did-navigate-in-page', {}, url, true)
  }

  beginLoading(): void {
    this.isPageLoading = true
    this.emit('did-start-loading')
  }

  finishLoading(): void {
    this.isPageLoading = false
    this.emit('did-finish-load', {})
    this.emit('did-stop-loading')
  }
}

function createFrame(contents: StandInContents): StandInFrame {
  return strict('webFrameMain', {
    get url() {
      return contents.getURL()
    },
    get origin() {
      return contents.getURL().split('/').slice(0, 3).join('/')
    },
    parent: null,
    frames: [],
    isDestroyed: () => contents.isDestroyed()
  })
}
