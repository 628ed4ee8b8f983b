import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeskApi } from '#shared/ipc/contract'
import { toExport } from './support/export-request'
import { expect, openThrough, saveTo, test } from './support/launch'

/** What the preload puts on the page's window, where the functions given to `evaluate` run. */
declare const desk: DeskApi

test('the page has the desk and nothing of Node', async ({ launch }) => {
  const { page } = await launch()
  const seen = await page.evaluate(() => ({
    desk: Object.keys(desk).sort(),
    require: 'require' in globalThis,
    process: 'process' in globalThis,
    isFrozen: Object.isFrozen(desk),
    isIsolated: crossOriginIsolated
  }))
  expect(seen).toEqual({
    desk: [
      'appInfo',
      'chooseRegistrations',
      'exportWorkbook',
      'onMenuCommand',
      'readRegistrations',
      'readSample'
    ],
    require: false,
    process: false,
    isFrozen: true,
    isIsolated: true
  })
})

test('the program says truly on which runtime it runs', async ({ launch }, info) => {
  const { page } = await launch()
  const { runtime } = await page.evaluate(() => desk.appInfo())
  expect(info.annotations).toContainEqual(expect.objectContaining({ type: 'runtime', description: runtime }))
})

test('a chosen file is read in a process of its own and its rows come back', async ({ launch, userData }) => {
  const { app, page } = await launch()
  const file = join(userData, 'mentors.csv')
  await writeFile(file, 'Name;E-mail\nAda Lovelace;ada@example.org\n')
  await openThrough(app, file)
  const read = await page.evaluate(() => desk.chooseRegistrations('mentor'))
  expect(read).toMatchObject({ ok: true, value: { name: 'mentors.csv' } })
})

test('an export is written whole where the person said', async ({ launch, userData }) => {
  const { app, page } = await launch()
  const file = join(userData, 'pairs.xlsx')
  await saveTo(app, file)
  const answer = await page.evaluate((request) => desk.exportWorkbook(request), toExport('pairs.xlsx'))
  expect(answer).toEqual({ ok: true, value: { file: 'pairs.xlsx' } })
  expect((await readFile(file)).subarray(0, 2).toString('latin1')).toBe('PK')
})

test('a menu item of main reaches the page', async ({ launch }) => {
  const { app, page } = await launch()
  await page.evaluate(() => {
    desk.onMenuCommand((command) => sessionStorage.setItem('heard', command))
  })
  await app.evaluate(({ BrowserWindow, Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? [])
    items
      ?.find(({ label }) => label.startsWith('Open the Sample'))
      ?.click(undefined, BrowserWindow.getAllWindows()[0])
  })
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('heard'))).toBe('open-sample')
})

test('the page cannot leave, open a window, reach the network or use a device', async ({ launch }) => {
  const { app, page } = await launch()
  const url = page.url()
  await page.evaluate(() => {
    location.href = 'https://desk.example/'
    window.open('https://desk.example/popup')
  })
  const reached = await page.evaluate(() =>
    fetch('https://desk.example/').then(
      () => true,
      () => false
    )
  )
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'] as const
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
  })
  expect(reached).toBe(false)
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied'])
  expect(page.url()).toBe(url)
  expect(app.windows()).toHaveLength(1)
})

test('what the page stores outlives a restart', async ({ launch }) => {
  const first = await launch()
  await first.page.evaluate(() => localStorage.setItem('kept', 'yes'))
  await first.app.close()
  const second = await launch()
  expect(await second.page.evaluate(() => localStorage.getItem('kept'))).toBe('yes')
})

test('closing the last window ends the program', async ({ launch }) => {
  test.skip(process.platform === 'darwin', 'on a Mac a program outlives its windows')
  const { app, page } = await launch()
  const closed = app.waitForEvent('close')
  await page.close()
  await closed
})
