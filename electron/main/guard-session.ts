import { app, type Session } from 'electron'
import { mayRequest } from './request-policy'
import type { WindowAddress } from './window-address'

/**
 * Must run before Electron is ready. Requests are cancelled one by one below; this also stops what the engine
 * does by itself: look-ups of names (a page's `dns-prefetch` among them), proxies, background downloads.
 */
export function switchNetworkOff(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('disable-background-networking')
}

/** Cancels every request but the window's own, every permission, every device, every download. */
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
