import { EventEmitter } from 'node:events'
import type { Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { guardSession } from '#electron/main/guard-session'
import { toWindowAddress } from '#electron/main/window-address'

type Request = (details: { url: string }, answer: (reply: { cancel: boolean }) => void) => void
type Permission = (contents: null, permission: string, grant: (isGranted: boolean) => void) => void

/** As much of a session as the guard touches: it remembers whom it must ask. */
class AskingSession extends EventEmitter {
  request: Request | null = null
  permission: Permission | null = null
  check: (() => boolean) | null = null
  device: (() => boolean) | null = null
  hasSpellChecker = true
  readonly webRequest = {
    onBeforeRequest: (request: Request): void => {
      this.request = request
    }
  }
  setPermissionRequestHandler(permission: Permission): void {
    this.permission = permission
  }
  setPermissionCheckHandler(check: () => boolean): void {
    this.check = check
  }
  setDevicePermissionHandler(device: () => boolean): void {
    this.device = device
  }
  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.hasSpellChecker = isEnabled
  }
}

function guarded(): AskingSession {
  const session = new AskingSession()
  guardSession(session as unknown as Session, toWindowAddress(undefined))
  return session
}

describe('a guarded session', () => {
  it('cancels every request that is not for the window’s own files', () => {
    const cancelled = ['app://matchdesk/index.html', 'https://example.org/', 'file:///etc/passwd'].map(
      (url) => {
        let reply: { cancel: boolean } | null = null
        guarded().request?.({ url }, (given) => {
          reply = given
        })
        return reply
      }
    )
    expect(cancelled).toEqual([{ cancel: false }, { cancel: true }, { cancel: true }])
  })

  it('grants no permission and no device, whether asked or looked up', () => {
    const granted: boolean[] = []
    const session = guarded()
    session.permission?.(null, 'media', (isGranted) => granted.push(isGranted))
    expect([...granted, session.check?.(), session.device?.()]).toEqual([false, false, false])
  })

  it('downloads nothing and sends no word to a spell checker', () => {
    const session = guarded()
    let isPrevented = false
    session.emit('will-download', { preventDefault: () => (isPrevented = true) })
    expect([isPrevented, session.hasSpellChecker]).toEqual([true, false])
  })
})
