import type { Driver, DriverHost } from '../driver'
import { emitPreventable } from '../preventable'
import type { StandInSession } from '../session'
import { notEmulated } from '../strict'
import { type Chromium, launchChromium } from './chromium'
import { toAppAddress } from './page-address'
import { filterRequests } from './page-requests'
import { refusePermissions } from './refuse-permissions'
import { WindowPage } from './window-page'

/** Windows as pages of a Chromium of our own. Native dialogs there are none: a test puts its answers in their place. */
export function createWindowDriver({ debuggingPort }: { readonly debuggingPort: string | null }): Driver {
  const pages: WindowPage[] = []
  let chromium: Chromium | null = null
  let session: StandInSession | null = null

  const start = async (host: DriverHost): Promise<void> => {
    const { profileFolder, switches } = host
    session = host.session
    const started = launchChromium({ profileFolder, debuggingPort, switches })
    chromium = started
    const { browser } = started.pipe
    started.process.on('exit', () => {
      started.pipe.close()
      for (const page of pages.splice(0)) page.owner.onGone()
    })
    const { product } = await browser.send('Browser.getVersion')
    const version = String(product).split('/')[1] ?? ''
    Object.defineProperty(process.versions, 'chrome', { value: version, enumerable: true })
    await filterRequests(
      browser,
      session,
      (frameId) => pages.find((page) => page.frames.has(frameId)) ?? null
    )
    watchTargets(started, pages)
    watchDownloads(started, host.session)
    await browser.send('Target.setDiscoverTargets', { discover: true })
  }

  /** Main's handlers are set by now, and its first answer for a page is good for the page's life. */
  const beforeLoad = async (origin: string): Promise<void> => {
    if (chromium === null || session === null) return
    await refusePermissions(chromium.pipe.browser, session, origin)
  }

  return {
    start,
    openPage: (owner, plan) => {
      if (chromium === null) throw new Error('stand-in: Chromium is not running')
      const page = new WindowPage({ pipe: chromium.pipe, owner, plan, beforeLoad })
      pages.push(page)
      return page
    },
    dialogs: createRefusingDialogs(),
    openExternal: () =>
      Promise.reject(new Error('stand-in: shell.openExternal must be replaced by the test')),
    preferScheme: (scheme) => {
      for (const page of pages) page.preferScheme(scheme)
    },
    stop: async () => {
      if (chromium !== null) await stopChromium(chromium)
    }
  }
}

function watchTargets({ pipe: { browser } }: Chromium, pages: WindowPage[]): void {
  browser.on('Target.targetDestroyed', ({ targetId }: { targetId: string }) => {
    const index = pages.findIndex((page) => page.mainFrame === targetId)
    if (index >= 0) pages.splice(index, 1)[0]?.owner.onGone()
  })
}

function watchDownloads({ pipe: { browser } }: Chromium, session: DriverHost['session']): void {
  browser.on(
    'Browser.downloadWillBegin',
    (download: { guid: string; url: string; suggestedFilename: string }) => {
      const item = { getURL: () => toAppAddress(download.url), getFilename: () => download.suggestedFilename }
      const mayGoOn = emitPreventable(session, 'will-download', { args: [item] })
      if (!mayGoOn)
        void browser.send('Browser.cancelDownload', { guid: download.guid }).catch(() => undefined)
    }
  )
  void browser
    .send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true })
    .catch(() => undefined)
}

function createRefusingDialogs(): Driver['dialogs'] {
  const refuse = (name: string) =>
    notEmulated(`dialog.${name}`, 'there is no native dialog; a test must replace it')
  return {
    showOpenDialog: refuse('showOpenDialog'),
    showSaveDialog: refuse('showSaveDialog'),
    showMessageBox: refuse('showMessageBox'),
    showErrorBox: (title, content) => console.error(`${title}: ${content}`)
  }
}

/** Asks Chromium to end, so that it writes its stores; then insists. */
async function stopChromium({ process: child, pipe }: Chromium): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = new Promise((resolve) => child.once('exit', resolve))
  void pipe.browser.send('Browser.close').catch(() => undefined)
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
  await exited
  clearTimeout(timer)
}
