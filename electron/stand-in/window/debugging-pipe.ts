/** Chromium's DevTools protocol over the private pipe of `--remote-debugging-pipe`: JSON texts, ended by a zero. */
import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'

export type Answer = Readonly<Record<string, unknown>>

type Message = {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: Answer
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (reason: Error) => void }

/** One target's events by name, and commands to it. */
export class PipeSession extends EventEmitter {
  readonly send: (method: string, params?: object) => Promise<Answer>

  constructor(send: (method: string, params?: object) => Promise<Answer>) {
    super()
    this.send = send
  }
}

export class DebuggingPipe {
  readonly browser: PipeSession
  private readonly sessions = new Map<string, PipeSession>()
  private readonly waiting = new Map<number, Waiting>()
  private readonly output: Writable
  private lastId = 0

  constructor(output: Writable, input: Readable) {
    this.output = output
    this.browser = this.createSession(undefined)
    // Both ends break when Chromium goes; its exit is what counts.
    output.on('error', () => undefined)
    input.on('error', () => undefined)
    readTexts(input, (text) => this.dispatch(JSON.parse(text) as Message))
  }

  /** A session with one target. */
  async attach(targetId: string): Promise<PipeSession> {
    const { sessionId } = await this.browser.send('Target.attachToTarget', { targetId, flatten: true })
    const session = this.createSession(String(sessionId))
    this.sessions.set(String(sessionId), session)
    return session
  }

  /** Every command still waiting fails: Chromium is gone. */
  close(): void {
    for (const { reject } of this.waiting.values()) reject(new Error('stand-in: Chromium has ended'))
    this.waiting.clear()
  }

  private createSession(sessionId: string | undefined): PipeSession {
    return new PipeSession((method, params = {}) => {
      this.lastId += 1
      const id = this.lastId
      return new Promise((resolve, reject) => {
        this.waiting.set(id, {
          resolve,
          reject: (reason) => reject(new Error(`${method}: ${reason.message}`))
        })
        this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      })
    })
  }

  private dispatch({ id, method, params, result, error, sessionId }: Message): void {
    if (id === undefined) {
      const session = sessionId === undefined ? this.browser : this.sessions.get(sessionId)
      if (method !== undefined) session?.emit(method, params)
      return
    }
    const waiter = this.waiting.get(id)
    this.waiting.delete(id)
    if (error === undefined) waiter?.resolve(result ?? {})
    else waiter?.reject(new Error(error.message))
  }
}

function readTexts(input: Readable, onText: (text: string) => void): void {
  let parts: Buffer[] = []
  input.on('data', (data: Buffer) => {
    let start = 0
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      parts.push(data.subarray(start, end))
      onText(Buffer.concat(parts).toString('utf8'))
      parts = []
      start = end + 1
    }
    parts.push(data.subarray(start))
  })
}
