import { startBrowserPage } from './browser-page'
import { createIpcRenderer } from './ipc-renderer'
import { type PageSetup, receiverName } from './messages'
import { createPreloadModules } from './preload-modules'
import { startIsolatedSide, startMainSide } from './world-bridge'

/** Both are given by the few lines of script that wrap this bundle: `page-script.ts`. */
declare const standIn: PageSetup
declare const runPreload: (require: (name: string) => unknown, process: object) => void

if (window === window.top) start(standIn)

function start(setup: PageSetup): void {
  switch (setup.kind) {
    case 'main':
      startMainSide(setup.nonce)
      return
    case 'isolated':
      startIsolatedWorld(setup)
      return
    case 'browser':
      startBrowserPage(setup.platform, runPreload)
  }
}

function startIsolatedWorld(setup: PageSetup & { readonly kind: 'isolated' }): void {
  const post: unknown = Reflect.get(globalThis, setup.binding)
  if (typeof post !== 'function') throw new Error('stand-in: main cannot be reached from this page')
  const { ipcRenderer, receive } = createIpcRenderer((text) => void Reflect.apply(post, undefined, [text]))
  Reflect.set(globalThis, receiverName, receive)
  const expose = startIsolatedSide(setup.nonce)
  const modules = createPreloadModules({ ipcRenderer, expose, platform: setup.platform, isIsolated: true })
  runPreload(modules.require, modules.process)
}
