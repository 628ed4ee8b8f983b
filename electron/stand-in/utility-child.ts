import { EventEmitter } from 'node:events'
import { createRequire } from 'node:module'

/** The argument by which this bundle knows that it runs as a utility process. */
export const utilityFlag = '--matchdesk-utility'

/** Gives the process what Electron gives a utility process, then runs the module named behind the flag. */
export function runUtilityModule(args: readonly string[]): void {
  const [modulePath = '', ...rest] = args
  process.argv = [process.execPath, modulePath, ...rest]
  Reflect.set(process, 'type', 'utility')
  Reflect.set(process, 'parentPort', createParentPort())
  createRequire(modulePath)(modulePath)
}

/** Messages that come before anybody listens wait. */
function createParentPort(): EventEmitter {
  const waiting: unknown[] = []
  const port = Object.assign(new EventEmitter(), {
    postMessage: (message: unknown): void => void process.send?.(message)
  })
  const deliver = (message: unknown): void => void port.emit('message', { data: message, ports: [] })
  process.on('message', (message) => {
    if (port.listenerCount('message') > 0) deliver(message)
    else waiting.push(message)
  })
  port.on('newListener', (name) => {
    if (name === 'message') setImmediate(() => waiting.splice(0).forEach(deliver))
  })
  return port
}
