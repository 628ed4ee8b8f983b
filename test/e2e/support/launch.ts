import { _electron, type ElectronApplication, type Page, test as base } from '@playwright/test'
import { type BrowserDesk, openInBrowser } from './browser-mode'
import { withTemporaryFolder } from './temporary-folder'

export { expect } from '@playwright/test'

/** A running program and its window. */
export type Desk = { readonly app: ElectronApplication; readonly page: Page }

type Fixtures = {
  /** A user data folder of this test alone; two launches of one test share it. */
  readonly userData: string
  readonly launch: () => Promise<Desk>
  readonly openInBrowser: () => Promise<BrowserDesk>
}

/** Tests of the built program. Each says on which runtime it ran; a run on the stand-in never calls itself Electron. */
export const test = base.extend<Fixtures>({
  // Playwright reads from the pattern which fixtures one needs; this one needs none.
  userData: async ({}, provide) => withTemporaryFolder(provide),
  launch: async ({ userData }, provide, info) => {
    info.annotations.push({ type: 'runtime', description: process.env['MATCHDESK_RUNTIME'] ?? 'unknown' })
    const opened: ElectronApplication[] = []
    await provide(async () => {
      const app = await _electron.launch({ args: ['.', `--user-data-dir=${userData}`] })
      opened.push(app)
      const page = await app.firstWindow()
      await page.waitForURL('**/index.html')
      return { app, page }
    })
    for (const app of opened) await app.close()
  },
  openInBrowser: async ({ userData }, provide) => {
    const opened: BrowserDesk[] = []
    await provide(async () => {
      const desk = await openInBrowser(userData)
      opened.push(desk)
      return desk
    })
    for (const { browser, program } of opened) {
      await browser.close()
      await program.stop()
    }
  }
})

/** Answers the next open dialogs with this file. */
export async function openThrough(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
}

/** Answers the next save dialogs with this path. */
export async function saveTo(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)
}
