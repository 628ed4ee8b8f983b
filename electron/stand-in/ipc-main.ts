import { EventEmitter } from 'node:events'
import type { Answer, PageMessage } from './page/messages'
import type { StandInContents } from './web-contents'

type Handler = (event: object, ...args: readonly unknown[]) => unknown

/** `ipcMain`: handlers that pages invoke, and messages they send. */
export class StandInIpcMain extends EventEmitter {
  private readonly handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    this.handlers.set(channel, handler)
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel)
      return handler(event, ...args)
    })
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel)
  }

  /** Hands a page's message to main; null when it was no question. What a handler throws comes back as a failure. */
  async receive(contents: StandInContents, message: PageMessage): Promise<Answer | null> {
    const event = createEvent(contents)
    if (message.kind === 'send') {
      this.emit(message.channel, event, ...message.args)
      return null
    }
    const handler = this.handlers.get(message.channel)
    if (handler === undefined) {
      return { ok: false, message: `Error: No handler registered for '${message.channel}'` }
    }
    try {
      return { ok: true, value: await handler(event, ...message.args) }
    } catch (reason) {
      return {
        ok: false,
        message: reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason)
      }
    }
  }
}

/** Built from what the stand-in knows of the sender, never from the message. */
function createEvent(contents: StandInContents): object {
  return {
    type: 'frame',
    sender: contents.asElectron,
    senderFrame: contents.mainFrame,
    processId: 1,
    frameId: 1,
    reply: (channel: string, ...args: readonly unknown[]) => contents.send(channel, ...args)
  }
}
