import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { changeStore } from './support/change-store'
import { expectAccessibleInBoth } from './support/expect-accessible'
import { killTree } from './support/kill-tree'
import { type Desk, expect, saveTo, test } from './support/launch'
import { chooseOfEdition, importFile, newEdition, openStage, unlock } from './support/window-parts'

const saved = (page: Page) => page.getByRole('contentinfo').getByText(/^Saved \d\d:\d\d/)
const goals = (page: Page) => page.getByRole('slider', { name: 'Goals' })
const lastChange = (page: Page) => page.getByRole('region', { name: 'Last change' })

/** Makes an edition with a mentor and a mentee: three entries. */
async function makeEdition(desk: Desk, folder: string): Promise<string> {
  const passphrase = await newEdition(desk.page, 'Example 2021')
  for (const role of ['mentors', 'mentees'] as const) {
    const path = join(folder, `${role}.csv`)
    await writeFile(
      path,
      `Name,Email,Areas of expertise,Goals\nAda Marin,${role}@one.example,MRI,Grant writing\n`
    )
    await importFile(desk, role, path)
  }
  return passphrase
}

/** Makes so many changes, each an entry of its own. */
async function raiseGoals(page: Page, times: number): Promise<void> {
  await openStage(page, 'Rules')
  await goals(page).focus()
  for (let step = 0; step < times; step += 1) {
    const next = String(Number(await goals(page).inputValue()) + 1)
    await page.keyboard.press('ArrowRight')
    await expect(lastChange(page)).toContainText(`Set the weight of Goals to ${next}`)
  }
}

/** What is kept next takes its time, and then the disk is full. */
async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(`
    const { encrypt } = SubtleCrypto.prototype
    const { add } = IDBObjectStore.prototype
    SubtleCrypto.prototype.encrypt = async function (...parts) {
      SubtleCrypto.prototype.encrypt = encrypt
      await new Promise((resolve) => setTimeout(resolve, 3_000))
      return encrypt.apply(this, parts)
    }
    IDBObjectStore.prototype.add = () => {
      IDBObjectStore.prototype.add = add
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
  `)
}

test('a damaged record is told, set aside and saved sealed; the edition goes on from what stands', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { app, page } = desk
  const passphrase = await makeEdition(desk, userData)
  await raiseGoals(page, 4)
  await page.keyboard.press('ControlOrMeta+L')
  await page.getByRole('dialog', { name: /^Open / }).waitFor()
  await changeStore(page, { store: 'records', position: 6, ciphertext: 60 })
  await unlock(page, passphrase)
  const notice = page.getByRole('alert')
  await expect(notice).toContainText(
    'The record of this edition is damaged from piece 6 on: 1 cannot be read.'
  )
  await expect(notice).toContainText('Shown is the edition after its first 5 steps')
  await expect(notice).toContainText('1 later step can be read, but builds on what is lost.')
  await expect(goals(page)).toHaveValue('5')
  await expectAccessibleInBoth(page, 'An edition that is damaged')

  await goals(page).press('ArrowRight')
  await expect(page.getByRole('status').filter({ hasText: 'Go on from what stands first' })).toHaveCount(1)
  await expect(goals(page)).toHaveValue('5')

  const copy = join(userData, 'copy.json')
  await saveTo(app, copy)
  await notice.getByRole('button', { name: 'Save a sealed copy…' }).click()
  await expect(lastChange(page)).toContainText('Saved a sealed copy as copy.json')
  expect(JSON.parse(await readFile(copy, 'utf8'))).toMatchObject({ records: { length: 7 }, setAside: [] })

  await notice.getByRole('button', { name: 'Go on from here' }).click()
  await expect(notice).toHaveCount(0)
  await expect(lastChange(page)).toContainText('7 records are set aside, sealed')
  await raiseGoals(page, 1)
  killTree(app.process().pid ?? -1)

  const again = await launch()
  await again.page.getByRole('button', { name: 'Example 2021' }).click()
  await unlock(again.page, passphrase)
  await openStage(again.page, 'Rules')
  await expect(again.page.getByRole('alert')).toHaveCount(0)
  await expect(goals(again.page)).toHaveValue('6')
  await saveTo(again.app, copy)
  await chooseOfEdition(again.page, 'Save what was set aside…')
  await expect(lastChange(again.page)).toContainText('Saved a sealed copy')
  expect(JSON.parse(await readFile(copy, 'utf8'))).toMatchObject({ setAside: { length: 7 } })
})

test('a store of a newer version is refused in one sentence, and left as it is', async ({ launch }) => {
  const first = await launch()
  await newEdition(first.page, 'Example 2021')
  await changeStore(first.page, { store: 'about', key: 'schema', value: 99 })
  await first.app.close()
  const { page } = await launch()
  await expect(page.getByRole('alert')).toContainText(
    'What is stored here was written by a newer version of Matchdesk (its store is version 99'
  )
  await expect(page.getByRole('button', { name: 'New edition…' })).toBeDisabled()
  await expectAccessibleInBoth(page, 'A store of a newer version')
  await changeStore(page, { store: 'about', key: 'schema', value: 3 })
  await page.reload()
  await expect(page.getByRole('button', { name: 'Example 2021' })).toBeVisible()
})

test('an edition that is open in another window is refused in one sentence until it is closed there', async ({
  openInBrowser
}) => {
  const { program, browser, page } = await openInBrowser()
  const passphrase = await newEdition(page, 'Example 2021')
  await expect(saved(page)).toBeVisible()
  const other = await browser.newPage()
  await other.goto(new URL(program.address).origin)
  await other.getByRole('button', { name: 'Example 2021' }).click()
  await unlock(other, passphrase)
  await expect(
    other.getByText('This edition is open in another window, and only one may write.')
  ).toBeVisible()
  await page.close()
  await other.getByRole('dialog').getByRole('button', { name: 'Open' }).click()
  await expect(saved(other)).toBeVisible()
})

test('what cannot be kept is not done, and a program killed in writing has kept all that was shown as done', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { app, page } = desk
  const passphrase = await makeEdition(desk, userData)
  await openStage(page, 'Rules')
  const rule = page.getByRole('radiogroup', { name: 'Same institution' })
  await fillDisk(page)
  await rule.getByRole('radio', { name: 'Soft' }).click()
  const footer = page.getByRole('contentinfo')
  await expect(footer).toContainText('Saving…')
  // A switch moves at once, and goes back where the change cannot be kept.
  expect(await rule.getByRole('radio', { name: 'Soft' }).isChecked()).toBe(true)
  expect(await footer.textContent()).toContain('Saving…')
  await expect(page.getByText('Not saved: the disk is full.').first()).toBeVisible()
  await expect(rule.getByRole('radio', { name: 'Hard' })).toBeChecked()

  let shown = 0
  page.on('console', (message) => {
    if (message.text() === 'shown as done') shown += 1
  })
  await page.evaluate(() => {
    let before = ''
    const look = () => {
      const text = document.querySelector('[aria-label="Last change"]')?.textContent ?? ''
      if (text !== before && text.startsWith('Set the weight')) console.log('shown as done')
      before = text
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await goals(page).focus()
  let pressed = 0
  const typing = (async () => {
    for (;;) {
      await page.keyboard.press(pressed % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
      pressed += 1
    }
  })().catch(() => undefined)
  await expect.poll(() => shown).toBeGreaterThan(8)
  await wait(Math.random() * 300)
  killTree(app.process().pid ?? -1)
  await typing

  const { page: later } = await launch()
  await later.getByRole('button', { name: 'Example 2021' }).click()
  await unlock(later, passphrase)
  await expect(saved(later)).toBeVisible()
  await expect(later.getByRole('alert')).toHaveCount(0)
  await later.keyboard.press('Control+h')
  const count = await later
    .getByRole('dialog')
    .getByText(/^\d+ entries/)
    .innerText()
  const kept = Number.parseInt(count, 10) - 3
  test
    .info()
    .annotations.push({ type: 'writes', description: `${shown} shown, ${kept} kept, ${pressed} asked` })
  expect(kept).toBeGreaterThanOrEqual(shown)
  expect(kept).toBeLessThanOrEqual(pressed + 1)
})
