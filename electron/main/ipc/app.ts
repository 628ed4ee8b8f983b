import { app } from 'electron'
import type { Runtime } from '#shared/ipc/contract'
import { type Desk, handle } from './handle'

/** Tells the window what it runs on. */
export function answerApp(desk: Desk): void {
  handle('app:info', desk, () =>
    Promise.resolve({ version: app.getVersion(), runtime: toRuntime(), platform: process.platform })
  )
}

/** The stand-in runtime names itself among the versions of the process; a real Electron does not. */
function toRuntime(): Runtime {
  const standIn = process.versions['matchdesk-stand-in']
  if (standIn === undefined) return 'electron'
  return standIn === 'browser' ? 'browser' : 'stand-in'
}
