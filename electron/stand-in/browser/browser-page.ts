import type { OpenedPage, PageOwner } from '../driver'
import { nodeBase64 } from '../node-base64'
import { decodeClone, encodeClone } from '../page/codec'
import type { MainMessage, PageMessage } from '../page/messages'
import { createPageScript } from '../page-script'

export type BrowserPageParts = {
  readonly owner: PageOwner
  readonly preload: string
  readonly push: (event: string, data: string) => void
  readonly runRequest: <T>(request: () => Promise<T>) => Promise<T>
  readonly onLoad: () => void
  readonly onFocus: () => void
}

/** The window of browser mode: one tab of a browser that is not ours. */
export class BrowserPage implements OpenedPage {
  /** The in-page code with the app's preload, served as a script of the app's own origin. */
  readonly script: string
  private readonly parts: BrowserPageParts
  private url: URL | null = null

  constructor(parts: BrowserPageParts) {
    this.parts = parts
    this.script = createPageScript({ kind: 'browser', platform: process.platform }, parts.preload)
  }

  /** Where the window starts, and the scheme and host that stand for this server in main's eyes. */
  get start(): URL | null {
    return this.url
  }

  targetId(): null {
    return null
  }

  load(url: string): Promise<void> {
    this.url = new URL(url)
    this.parts.owner.onNavigated(url, 'document')
    this.parts.onLoad()
    return Promise.resolve()
  }

  /** The tab is connected: the app's document has begun to run in it. */
  onConnected(): void {
    this.parts.owner.onDomReady()
    this.parts.owner.onLoaded()
  }

  reload(): Promise<void> {
    this.parts.push('reload', '')
    return Promise.resolve()
  }

  post(message: MainMessage): void {
    this.parts.push('message', encodeClone(message, nodeBase64))
  }

  evaluate(): Promise<never> {
    return Promise.reject(new Error('stand-in: executeJavaScript is not emulated in browser mode'))
  }

  setBounds(): void {
    // The browser's window is the browser's.
  }

  setShape(): void {
    // As above.
  }

  focus(): void {
    this.parts.onFocus()
  }

  close(): void {
    setImmediate(() => this.parts.owner.onGone())
  }

  /** Hands a message of the tab to main; the answer as text, or null when there is none to give. */
  async receive(text: string): Promise<string | null> {
    const message = decodeClone(text, nodeBase64) as PageMessage
    const answer = await this.parts.runRequest(() => this.parts.owner.onMessage(message))
    if (answer === null || message.kind !== 'invoke') return null
    const { id } = message
    try {
      return encodeClone({ kind: 'reply', id, answer }, nodeBase64)
    } catch (reason) {
      return encodeClone({ kind: 'reply', id, answer: { ok: false, message: String(reason) } }, nodeBase64)
    }
  }
}
