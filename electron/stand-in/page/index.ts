import { startBrowserPage } from './browser-page'
import { createIpcRenderer } from './ipc-renderer'
import { type PageSetup, receiverName } from './messages'
import { createPreloadModules } from './preload-modules'
import { createPartJoiner, createPartPoster } from './text-parts'
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
  const send = createPartPoster((part) => void Reflect.apply(post, undefined, [part]), later)
  const { ipcRenderer, receive } = createIpcRenderer(send)
  Reflect.set(globalThis, receiverName, createPartJoiner(receive))
  const expose = startIsolatedSide(setup.nonce)
  const modules = createPreloadModules({ ipcRenderer, expose, platform: setup.platform, isIsolated: true })
  runPreload(modules.require, modules.process)
}

/** After what the window has to do by then; a timer would make a window in the background wait. */
function later(work: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    work()
  }
  port2.postMessage(null)
}
