import { decodeClone, encodeClone } from './codec'
import type { Answer, MainMessage, PageMessage } from './messages'
import { pageBase64 } from './page-base64'

type Listener = (event: object, ...args: readonly unknown[]) => void
type Waiting = { readonly channel: string; readonly settle: (answer: Answer) => void }

export type Wire = {
  readonly ipcRenderer: object
  /** Takes a message of main, as text. */
  readonly receive: (text: string) => void
}

/** The `ipcRenderer` of a sandboxed preload over any way to post text to main. */
export function createIpcRenderer(post: (text: string, id: number | null) => void): Wire {
  const listeners = new Map<string, readonly Listener[]>()
  const waiting = new Map<number, Waiting>()
  let lastId = 0

  const invoke = (channel: unknown, ...args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1
      const id = lastId
      const name = toChannel(channel)
      const text = encode({ kind: 'invoke', id, channel: name, args })
      const settle = (answer: Answer): void => {
        if (answer.ok) resolve(answer.value)
        else reject(new Error(`Error invoking remote method '${name}': ${answer.message}`))
      }
      waiting.set(id, { channel: name, settle })
      post(text, id)
    })

  const listening = createListening(listeners)
  const ipcRenderer = {
    invoke,
    send: (channel: unknown, ...args: readonly unknown[]) =>
      post(encode({ kind: 'send', channel: toChannel(channel), args }), null),
    sendSync: () => {
      throw new Error('stand-in: ipcRenderer.sendSync is not emulated')
    },
    ...listening
  }

  const receive = (text: string): void => {
    const message = decodeClone(text, pageBase64) as MainMessage
    if (message.kind === 'event') {
      const event = { sender: ipcRenderer, senderId: 0, ports: [] }
      for (const listener of listeners.get(message.channel) ?? []) listener(event, ...message.args)
      return
    }
    const waiter = waiting.get(message.id)
    waiting.delete(message.id)
    waiter?.settle(message.answer)
  }
  return { ipcRenderer, receive }
}

function createListening(listeners: Map<string, readonly Listener[]>): object {
  const on = (channel: string, listener: Listener): void => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
  }
  const off = (channel: string, listener: Listener): void => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((known) => known !== listener)
    )
  }
  const once = (channel: string, listener: Listener): void => {
    const hear: Listener = (event, ...args) => {
      off(channel, hear)
      listener(event, ...args)
    }
    on(channel, hear)
  }
  const removeAllListeners = (channel: string): void => void listeners.delete(channel)
  return { on, addListener: on, once, off, removeListener: off, removeAllListeners }
}

function encode(message: PageMessage): string {
  return encodeClone(message, pageBase64)
}

function toChannel(channel: unknown): string {
  if (typeof channel === 'string') return channel
  throw new TypeError('channel must be a string')
}
