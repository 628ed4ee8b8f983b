import type { Session } from 'electron'
import { mayRequest } from './request-policy'
import type { WindowAddress } from './window-address'

/** Cancels every request but the window's own, and refuses every permission, device and download. */
export function guardSession(session: Session, address: WindowAddress): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url, address) })
  })
  session.setPermissionRequestHandler((_contents, _permission, grant) => grant(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
}
