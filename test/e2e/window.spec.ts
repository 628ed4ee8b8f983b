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

test('a chosen file comes back as bytes, and is read in a process of its own', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  const file = join(userData, 'mentors.csv')
  await writeFile(file, 'Name;E-mail\nAda Lovelace;ada@example.org\n')
  await openThrough(app, file)
  const read = await page.evaluate(async () => {
    const chosen = await desk.chooseRegistrations('mentor')
    if (!chosen.ok || chosen.value === null) return null
    const dialect = { encoding: null, delimiter: null }
    const packed = await desk.readRegistrations({ ...chosen.value, call: 'c1', dialect })
    const rows: unknown = packed.ok ? JSON.parse(new TextDecoder().decode(packed.value)) : packed
    return { name: chosen.value.name, rows }
  })
  expect(read).toMatchObject({
    name: 'mentors.csv',
    rows: {
      format: 'csv',
      delimiter: ';',
      sheets: [
        {
          rows: [
            ['Name', 'E-mail'],
            ['Ada Lovelace', 'ada@example.org']
          ]
        }
      ]
    }
  })
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
