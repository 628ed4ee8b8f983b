import type { ElectronApplication } from '@playwright/test'
import type { DeskApi } from '#shared/ipc/contract'
import { expect, test } from './support/launch'

/** What the preload puts on the page. */
declare const desk: DeskApi

/** Opens a second window with our preload at an address and asks from there what our own window may ask. */
function askFromAnotherWindow(app: ElectronApplication, address: string): Promise<string> {
  return app.evaluate(async ({ app: main, BrowserWindow }, url) => {
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${main.getAppPath()}/out/preload/index.cjs`, sandbox: true }
    })
    try {
      await other.loadURL(url)
      const ask = `desk.appInfo().then(() => 'answered', (refusal) => refusal.message)`
      return String(await other.webContents.executeJavaScript(ask))
    } finally {
      other.destroy()
    }
  }, address)
}

test('the bridge offers the contract and nothing else', async ({ launch }) => {
  const { page } = await launch()
  const seen = await page.evaluate(() => ({
    members: Object.entries(desk).map(([name, member]) => `${name}: ${typeof member}`),
    isFrozen: Object.isFrozen(desk),
    isReplaced: Reflect.set(window, 'desk', null) && Reflect.get(window, 'desk') === null,
    node: ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron'].filter(
      (name) => name in window
    )
  }))
  expect(seen).toEqual({
    members: [
      'appInfo: function',
      'chooseRegistrations: function',
      'readRegistrations: function',
      'cancelReading: function',
      'readSample: function',
      'exportSealedCopy: function',
      'exportRecipe: function',
      'exportWorkbook: function',
      'onReadingProgress: function',
      'onMenuCommand: function'
    ],
    isFrozen: true,
    isReplaced: false,
    node: []
  })
})

test('the bridge refuses what the contract does not know', async ({ launch }) => {
  const { page } = await launch()
  const outcomes = await page.evaluate(async () => {
    const outcomeOf = (asked: Promise<unknown>): Promise<string> =>
      asked.then(
        () => 'answered',
        (refusal: unknown) => (refusal instanceof Error ? refusal.message : 'no reason')
      )
    return [
      await outcomeOf(desk.chooseRegistrations('admin' as never)),
      await outcomeOf(desk.chooseRegistrations(['mentor'] as never)),
      await outcomeOf(desk.readRegistrations({ name: 'a.csv', bytes: 'text' } as never)),
      await outcomeOf(desk.readRegistrations({ name: 'a.csv' } as never)),
      await outcomeOf(desk.exportWorkbook({ suggestedName: '../a.xlsx', workbook: null } as never)),
      await outcomeOf(desk.appInfo())
    ]
  })
  expect(outcomes).toEqual([
    'registrations:choose: bad-argument',
    'registrations:choose: bad-argument',
    'registrations:read: bad-argument',
    'registrations:read: bad-argument',
    'workbook:export: bad-argument',
    'answered'
  ])
})

test('the bridge answers only our own window at our own address', async ({ launch }) => {
  const { app, page } = await launch()
  expect(await askFromAnotherWindow(app, 'app://other/index.html')).toBe('app:info: foreign-sender')
  expect(await askFromAnotherWindow(app, 'app://matchdesk/nothing')).toBe('app:info: foreign-sender')
  expect(await page.evaluate(async () => (await desk.appInfo()).version)).toMatch(/^\d+\.\d+\.\d+$/u)
})

test('the bridge carries the commands of the menu', async ({ launch }) => {
  const { app, page } = await launch()
  await page.evaluate(() => {
    desk.onMenuCommand((command) => document.body.setAttribute('data-command', command))
  })
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('export-workbook')?.click()
  })
  await expect(page.locator('body')).toHaveAttribute('data-command', 'export-workbook')
})
