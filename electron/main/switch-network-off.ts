import { app } from 'electron'

/**
 * Must run before Electron is ready. The session cancels what pages ask for; this stops what the engine does
 * by itself: look-ups of names (a page's `dns-prefetch` among them), proxies, background downloads.
 */
export function switchNetworkOff(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('disable-background-networking')
}
