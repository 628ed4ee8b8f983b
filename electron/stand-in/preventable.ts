import type { EventEmitter } from 'node:events'

/** Emits an event that listeners may prevent, with `details` on the event itself; true when nobody did. */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  { details = {}, args = [] }: { readonly details?: object; readonly args?: readonly unknown[] } = {}
): boolean {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    }
  }
  emitter.emit(name, event, ...args)
  return !event.defaultPrevented
}
