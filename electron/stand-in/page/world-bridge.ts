/**
 * The context bridge across two JavaScript worlds of one page: DOM events named by a secret nonce carry clones,
 * synchronously, so that a function called in one world runs in the other before the call returns.
 */
import { type AnyFunction, type Crossing, exposeOnWindow, packCrossing, unpackCrossing } from './crossing'

type World = 'isolated' | 'main'
type Signal =
  | { readonly kind: 'hello' }
  | { readonly kind: 'expose'; readonly name: string; readonly value: Crossing }
  | { readonly kind: 'call'; readonly call: string; readonly id: string; readonly args: readonly Crossing[] }
  | {
      readonly kind: 'returned' | 'threw' | 'resolved' | 'rejected'
      readonly call: string
      readonly value: Crossing
    }
  | { readonly kind: 'promised'; readonly call: string }

type Promised = { readonly resolve: (value: unknown) => void; readonly reject: (reason: unknown) => void }
type Bridge = {
  readonly world: World
  readonly emit: (signal: Signal) => void
  readonly own: Map<string, AnyFunction>
  readonly promised: Map<string, Promised>
  /** What the other world answered to the call in progress. */
  readonly answers: Map<string, Signal>
  readonly nextId: () => string
}

/** The preload's side: what is exposed is offered again when the page's side starts later. */
export function startIsolatedSide(nonce: string): (name: string, value: unknown) => void {
  const bridge = createBridge('isolated', nonce)
  const offered: Signal[] = []
  listen(bridge, nonce, (signal) => {
    if (signal.kind === 'hello') for (const offer of offered) bridge.emit(offer)
  })
  return (name, value) => {
    const offer: Signal = { kind: 'expose', name, value: pack(bridge, value) }
    offered.push(offer)
    bridge.emit(offer)
  }
}

/** The page's side: receives what the preload exposes. */
export function startMainSide(nonce: string): void {
  const bridge = createBridge('main', nonce)
  listen(bridge, nonce, (signal) => {
    if (signal.kind === 'expose') exposeOnWindow(signal.name, unpack(bridge, signal.value))
  })
  bridge.emit({ kind: 'hello' })
}

function createBridge(world: World, nonce: string): Bridge {
  const other: World = world === 'main' ? 'isolated' : 'main'
  let last = 0
  return {
    world,
    emit: (signal) => void window.dispatchEvent(new CustomEvent(`${nonce}-to-${other}`, { detail: signal })),
    own: new Map(),
    promised: new Map(),
    answers: new Map(),
    nextId: () => {
      last += 1
      return `${world}-${last}`
    }
  }
}

function listen(bridge: Bridge, nonce: string, others: (signal: Signal) => void): void {
  window.addEventListener(`${nonce}-to-${bridge.world}`, (event) => {
    // Only the other half of this file knows the nonce and so the name of the event.
    const signal = (event as CustomEvent<Signal>).detail
    if (signal.kind === 'call') runCall(bridge, signal)
    else if (signal.kind === 'resolved')
      takePromised(bridge, signal.call)?.resolve(unpack(bridge, signal.value))
    else if (signal.kind === 'rejected')
      takePromised(bridge, signal.call)?.reject(unpack(bridge, signal.value))
    else if ('call' in signal) bridge.answers.set(signal.call, signal)
    else others(signal)
  })
}

function runCall(bridge: Bridge, signal: Signal & { readonly kind: 'call' }): void {
  const { call } = signal
  try {
    const result = bridge.own.get(signal.id)?.(...signal.args.map((arg) => unpack(bridge, arg)))
    if (result instanceof Promise) answerLater(bridge, call, result)
    else bridge.emit({ kind: 'returned', call, value: pack(bridge, result) })
  } catch (reason) {
    bridge.emit({ kind: 'threw', call, value: pack(bridge, toError(reason)) })
  }
}

function answerLater(bridge: Bridge, call: string, result: Promise<unknown>): void {
  bridge.emit({ kind: 'promised', call })
  result
    .then((value) => bridge.emit({ kind: 'resolved', call, value: pack(bridge, value) }))
    .catch((reason: unknown) => bridge.emit({ kind: 'rejected', call, value: pack(bridge, toError(reason)) }))
}

function callOther(bridge: Bridge, id: string, args: readonly unknown[]): unknown {
  const call = bridge.nextId()
  bridge.emit({ kind: 'call', call, id, args: args.map((arg) => pack(bridge, arg)) })
  const answer = bridge.answers.get(call)
  bridge.answers.delete(call)
  switch (answer?.kind) {
    case 'returned':
      return unpack(bridge, answer.value)
    case 'threw':
      throw toError(unpack(bridge, answer.value))
    case 'promised':
      return new Promise((resolve, reject) => bridge.promised.set(call, { resolve, reject }))
    default:
      throw new Error('stand-in: the other world did not answer')
  }
}

function takePromised(bridge: Bridge, call: string): Promised | undefined {
  const promised = bridge.promised.get(call)
  bridge.promised.delete(call)
  return promised
}

function pack(bridge: Bridge, value: unknown): Crossing {
  return packCrossing(value, (own) => {
    const id = bridge.nextId()
    bridge.own.set(id, own)
    return id
  })
}

function unpack(bridge: Bridge, crossing: Crossing): unknown {
  return unpackCrossing(crossing, (id, args) => callOther(bridge, id, args))
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
