import { randomBytes } from 'node:crypto'
import type { Rectangle } from 'electron'
import type { OpenedPage, PageOwner, PagePlan, WindowShape } from '../driver'
import { nodeBase64 } from '../node-base64'
import { decodeClone, encodeClone } from '../page/codec'
import { type MainMessage, type PageMessage, receiverName } from '../page/messages'
import { createPartJoiner, toParts } from '../page/text-parts'
import { createPageScript } from '../page-script'
import type { DebuggingPipe, PipeSession } from './debugging-pipe'
import { toAppAddress, toPageAddress } from './page-address'

const preloadWorld = 'matchdesk-preload'

type Frame = { readonly id: string; readonly url: string; readonly urlFragment?: string }
type Context = {
  readonly id: number
  readonly name: string
  readonly auxData?: { readonly frameId?: string }
}
type Outcome = {
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: {
    readonly text: string
    readonly exception?: { readonly description?: string }
  }
}

export type WindowPageParts = {
  readonly pipe: DebuggingPipe
  readonly owner: PageOwner
  readonly plan: PagePlan
  /** Called with the origin the page is about to load from. */
  readonly beforeLoad: (origin: string) => Promise<void>
}

/** One window's page in Chromium: the app's preload in a world of its own, and the page's events as Electron's. */
export class WindowPage implements OpenedPage {
  readonly owner: PageOwner
  /** Frames that belong to this page, the main one included. */
  readonly frames = new Set<string>()
  mainFrame: string | null = null
  private readonly pipe: DebuggingPipe
  private readonly beforeLoad: WindowPageParts['beforeLoad']
  private readonly binding = `matchdesk_${randomBytes(8).toString('hex')}`
  private readonly opened: Promise<PipeSession>
  private session: PipeSession | null = null
  private context: number | null = null
  private queue: string[] = []
  private planned: string | null = null
  private takePart = this.createJoiner()

  constructor({ pipe, owner, plan, beforeLoad }: WindowPageParts) {
    this.pipe = pipe
    this.owner = owner
    this.beforeLoad = beforeLoad
    this.opened = this.open(plan)
    this.opened.catch((reason: unknown) => {
      console.error('stand-in: a window could not be opened:', reason)
      owner.onGone()
    })
  }

  targetId(): string | null {
    // Chromium gives a page's target and its main frame one id.
    return this.mainFrame
  }

  async load(url: string): Promise<void> {
    const session = await this.opened
    this.planned = toPageAddress(url)
    await this.beforeLoad(new URL(this.planned).origin)
    const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve))
    const { errorText } = await session.send('Page.navigate', { url: this.planned })
    if (typeof errorText === 'string') throw new Error(`${errorText} loading '${url}'`)
    await loaded
  }

  async reload(): Promise<void> {
    const session = await this.opened
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'location.href',
      returnByValue: true
    })
    this.planned = String((result as { value?: unknown }).value)
    await session.send('Page.reload')
  }

  post(message: MainMessage): void {
    const text = encodeClone(message, nodeBase64)
    if (this.context === null) this.queue.push(text)
    else this.deliver(text)
  }

  async evaluate(code: string): Promise<unknown> {
    const session = await this.opened
    const params = { expression: code, awaitPromise: true, returnByValue: true }
    // The protocol's own shape of an answer to Runtime.evaluate.
    const { result, exceptionDetails } = (await session.send('Runtime.evaluate', params)) as Outcome
    if (exceptionDetails === undefined) return result.value
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  }

  setBounds({ x, y, width, height }: Rectangle): void {
    void this.changeWindow({ left: x, top: y, width, height })
  }

  setShape(shape: WindowShape): void {
    void this.changeWindow({ windowState: shape })
  }

  focus(): void {
    void this.opened.then((session) => session.send('Page.bringToFront')).catch(() => undefined)
  }

  close(): void {
    void this.opened
      .then(() => this.pipe.browser.send('Target.closeTarget', { targetId: this.mainFrame }))
      .catch(() => this.owner.onGone())
  }

  preferScheme(scheme: 'dark' | 'light' | null): void {
    const features = [{ name: 'prefers-color-scheme', value: scheme ?? '' }]
    void this.opened
      .then((session) => session.send('Emulation.setEmulatedMedia', { features }))
      .catch(() => undefined)
  }

  /** Whether main itself asked for this document; each asking counts once. */
  takePlanned(url: string): boolean {
    const isPlanned = this.planned?.split('#')[0] === url
    if (isPlanned) this.planned = null
    return isPlanned
  }

  private async open({ preload, bounds: { width, height } }: PagePlan): Promise<PipeSession> {
    const about = { url: 'about:blank', newWindow: true, width, height }
    const { targetId } = await this.pipe.browser.send('Target.createTarget', about)
    const mainFrame = String(targetId)
    this.mainFrame = mainFrame
    this.frames.add(mainFrame)
    const session = await this.pipe.attach(mainFrame)
    this.session = session
    this.listenToPage(session, mainFrame)
    this.listenToPreload(session, mainFrame)
    const nonce = randomBytes(8).toString('hex')
    const { binding } = this
    const isolated = { kind: 'isolated', nonce, binding, platform: process.platform } as const
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Inspector.enable'),
      session.send('Runtime.addBinding', { name: binding, executionContextName: preloadWorld }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: createPageScript(isolated, preload),
        worldName: preloadWorld
      }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: createPageScript({ kind: 'main', nonce }, '')
      })
    ])
    return session
  }

  private listenToPage(session: PipeSession, mainFrame: string): void {
    session.on('Page.frameAttached', ({ frameId }: { frameId: string }) => this.frames.add(frameId))
    session.on('Page.frameNavigated', ({ frame }: { frame: Frame }) => {
      if (frame.id === mainFrame)
        this.owner.onNavigated(toAppAddress(frame.url + (frame.urlFragment ?? '')), 'document')
    })
    session.on('Page.navigatedWithinDocument', ({ frameId, url }: { frameId: string; url: string }) => {
      if (frameId === mainFrame) this.owner.onNavigated(toAppAddress(url), 'within')
    })
    session.on('Page.windowOpen', ({ url }: { url: string }) => this.owner.mayOpen(toAppAddress(url)))
    session.on('Page.domContentEventFired', () => this.owner.onDomReady())
    session.on('Page.loadEventFired', () => this.owner.onLoaded())
    session.on('Inspector.targetCrashed', () => this.owner.onCrashed())
  }

  private listenToPreload(session: PipeSession, mainFrame: string): void {
    session.on('Runtime.executionContextCreated', ({ context }: { context: Context }) => {
      if (context.name !== preloadWorld || context.auxData?.frameId !== mainFrame) return
      this.context = context.id
      this.takePart = this.createJoiner()
      for (const text of this.queue.splice(0)) this.deliver(text)
    })
    session.on(
      'Runtime.executionContextDestroyed',
      ({ executionContextId }: { executionContextId: number }) => {
        if (executionContextId === this.context) this.context = null
      }
    )
    session.on('Runtime.executionContextsCleared', () => (this.context = null))
    session.on(
      'Runtime.bindingCalled',
      (call: { name: string; payload: string; executionContextId: number }) => {
        const isPreload = call.name === this.binding && call.executionContextId === this.context
        if (isPreload) this.takePart(call.payload)
      }
    )
  }

  /** The page's preload is the app's own bundle; what it sends is still only handed to main's own checks. */
  private async receive(text: string): Promise<void> {
    const message = decodeClone(text, nodeBase64) as PageMessage
    const answer = await this.owner.onMessage(message)
    if (answer === null || message.kind !== 'invoke') return
    const { id } = message
    try {
      this.post({ kind: 'reply', id, answer })
    } catch (reason) {
      this.post({ kind: 'reply', id, answer: { ok: false, message: String(reason) } })
    }
  }

  private deliver(text: string): void {
    for (const part of toParts(text)) {
      const expression = `${receiverName}(${JSON.stringify(part)})`
      void this.session
        ?.send('Runtime.evaluate', { contextId: this.context, expression })
        .catch(() => undefined)
    }
  }

  /** What a page that is gone has only begun to say counts for nothing. */
  private createJoiner(): (part: string) => void {
    return createPartJoiner((text) => void this.receive(text))
  }

  /** A page that is closing no longer has a window; then there is nothing to change. */
  private async changeWindow(bounds: object): Promise<void> {
    await this.opened
    const { browser } = this.pipe
    try {
      const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId: this.mainFrame })
      await browser.send('Browser.setWindowBounds', { windowId, bounds })
    } catch (reason) {
      if (process.env['MATCHDESK_DEBUG'] === '1') console.error(reason)
    }
  }
}
