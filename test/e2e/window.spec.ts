import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeskApi } from '#shared/ipc/contract'
import { toExport } from './support/export-request'
import { expect, openThrough, saveTo, test } from './support/launch'

/** What the preload puts on the page's window, where the functions given to `evaluate` run. */
declare const desk: DeskApi

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
