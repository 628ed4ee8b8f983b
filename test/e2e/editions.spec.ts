import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { findInFolder } from './support/find-in-folder'
import { killTree } from './support/kill-tree'
import { expect, openThrough, test } from './support/launch'
import {
  chooseOfEdition,
  importFile,
  newEdition,
  openSample,
  openStage,
  rowCount,
  unlock
} from './support/window-parts'

const sample = (role: 'mentors' | 'mentees') => join('build', 'sample', `sample-${role}.xlsx`)
const canary = 'Zebrafinch Quillfeather'
const whisper = 'knows the marmalade heron'

const saved = (page: Page) => page.getByRole('contentinfo').getByText(/^Saved \d\d:\d\d/)

test('a killed program loses nothing: people, pairs, a note and the way back are there again', async ({
  launch,
  userData
}) => {
  test.slow()
  const first = await launch()
  const passphrase = await newEdition(first.page, 'Example 2021')
  const mentors = join(userData, 'mentors.csv')
  await writeFile(
    mentors,
    `Name,Email,Institution,Areas of expertise,How many mentees can you take?\n${canary},zf@one.example,University of Oslo,Registration,1\n`
  )
  await importFile(first, 'mentors', mentors)
  await importFile(first, 'mentees', sample('mentees'))
  await writeNote(first.page, canary, whisper)
  await openStage(first.page, 'Match')
  await first.page.getByRole('button', { name: 'Apply to the board…' }).click()
  await first.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Apply / })
    .click()
  await expect(first.page.getByRole('region', { name: 'Last change' })).toContainText('Applied')
  await expect(saved(first.page)).toBeVisible()
  const matched = await first.page
    .getByRole('contentinfo')
    .getByText(/of \d+ matched/)
    .innerText()
  killTree(first.app.process().pid ?? -1)

  expect(await findInFolder(userData, canary)).toEqual([mentors])
  expect(await findInFolder(userData, whisper)).toEqual([])

  const { page } = await launch()
  await page.getByRole('button', { name: 'Example 2021' }).click()
  await unlock(page, passphrase)
  await expect(page.getByRole('grid', { name: 'Mentors' }).getByText(canary)).toBeVisible()
  await expect(page.getByRole('contentinfo').getByText(/of \d+ matched/)).toHaveText(matched)
  await page.getByRole('tab', { name: 'Columns' }).click()
  await expect(page.getByRole('grid').getByText('How many mentees can you take?')).toBeVisible()
  await page.getByRole('tab', { name: /Participants/ }).click()
  await page.getByRole('grid', { name: 'Mentors' }).getByText(canary).click()
  await expect(page.getByText(whisper)).toBeVisible()

  await page.keyboard.press('ControlOrMeta+Z')
  await expect(page.getByRole('contentinfo').getByText(/0 of \d+ matched/)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(page.getByRole('contentinfo').getByText(/of \d+ matched/)).toHaveText(matched)
})

test('locking leads back to the same place, and to what was half written, by the right passphrase only', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { app, page } = desk
  const passphrase = await newEdition(page)
  await openStage(page, 'Rules')
  await page.keyboard.press('ControlOrMeta+L')
  for (const wrong of ['not this one', `${passphrase} `, passphrase.toUpperCase()]) {
    await unlock(page, wrong)
    await expect(page.getByText('This passphrase does not open the edition.')).toBeVisible()
  }
  await unlock(page, passphrase)
  await expect(page.getByRole('button', { name: 'Rules' })).toHaveAttribute('aria-current', 'page')

  const panel = page.getByRole('complementary')
  const draft = panel.getByRole('textbox', { name: /^Note on/ })
  await openStage(page, 'People')
  await importFile(desk, 'mentors', sample('mentors'))
  await page.getByRole('grid', { name: 'Mentors' }).getByRole('row').nth(3).click()
  await panel.getByRole('button', { name: 'Write a note…' }).click()
  await draft.pressSequentially(whisper)
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  await expect(page.getByRole('dialog', { name: /^Open / })).toBeVisible()
  await expect(draft).toHaveCount(0)
  await unlock(page, passphrase)
  await expect(draft).toHaveValue(whisper)
  killTree(app.process().pid ?? -1)
  expect(await findInFolder(userData, whisper)).toEqual([])

  const { page: later } = await launch()
  await later.getByRole('button', { name: 'Example 2021' }).click()
  await unlock(later, passphrase)
  await later.getByRole('button', { name: '1 note not saved' }).click()
  await expect(later.getByRole('textbox', { name: /^Note on/ })).toHaveValue(whisper)
})

test('a new passphrase or a recovery code opens the edition, and the old passphrase no more', async ({
  launch
}) => {
  test.slow()
  const { page } = await launch()
  const old = await newEdition(page)
  await chooseOfEdition(page, 'Recovery code…')
  await page.getByRole('dialog').getByLabel('Passphrase').fill(old)
  await page.getByRole('button', { name: 'Make the code' }).click()
  const code = await page.getByLabel('Recovery code', { exact: true }).innerText()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(code)).toBeVisible()
  await expect(page.getByText('Recovery code of Example 2021')).toBeVisible()
  await expect(page.getByText('I have it on paper')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await page.emulateMedia({ media: null })
  await page.getByRole('button', { name: 'I have it on paper' }).click()
  await chooseOfEdition(page, 'Change the passphrase…')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Passphrase now').fill(old)
  await dialog.getByLabel('Offered passphrase').getByText(/\w+/).waitFor()
  const next = await dialog.getByLabel('Offered passphrase').innerText()
  await dialog.getByText('I have written the new passphrase down').click()
  await dialog.getByRole('button', { name: 'Change the passphrase' }).click()
  await expect(dialog).toHaveCount(0)
  for (const key of [code.toLowerCase(), next]) {
    await page.keyboard.press('ControlOrMeta+L')
    await unlock(page, old)
    await expect(page.getByText('This passphrase does not open the edition.')).toBeVisible()
    await unlock(page, key)
    await expect(saved(page)).toBeVisible()
  }
})

test('a name and dates can be changed, undone, and stand on the start screen', async ({ launch }) => {
  const { page } = await launch()
  await newEdition(page, 'Example 2021')
  await chooseOfEdition(page, 'Name and dates…')
  const dialog = page.getByRole('dialog', { name: 'Name and dates' })
  await dialog.getByLabel('Name').fill('Example 2022')
  await dialog.getByLabel('Call for mentees').fill('2022-08-22')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('banner')).toContainText(
    'Call for mentees · Next: import the mentors by 22 Aug'
  )
  await openStage(page, 'Review')
  await page.getByRole('button', { name: /^Next: import the mentors/ }).click()
  await expect(page.getByRole('button', { name: 'Import mentors…' })).toBeVisible()
  await chooseOfEdition(page, 'Close, and open another…')
  await expect(page.getByRole('button', { name: 'Example 2022' })).toBeVisible()
})

test('the sample stays apart: a file of one’s own asks for an edition first', async ({ launch }) => {
  const { app, page } = await launch()
  await openSample(page)
  await openThrough(app, sample('mentors'))
  await page.getByRole('button', { name: 'Import mentors…' }).click()
  await page.getByRole('button', { name: /^Import \d/ }).click()
  const dialog = page.getByRole('dialog', { name: 'New edition' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toContainText('invented people')
  await page.getByRole('button', { name: /^Import \d/ }).click()
  await dialog.getByLabel('Name').fill('Example 2021')
  await dialog.getByText('I have written the passphrase down').click()
  await dialog.getByRole('button', { name: 'Create the edition' }).click()
  await page.getByRole('button', { name: 'I have it on paper' }).click()
  const grid = page.getByRole('grid', { name: 'Mentors' })
  await grid.waitFor()
  expect(await rowCount(grid)).toBeGreaterThan(50)
  await expect(page.getByRole('contentinfo')).toContainText('0 mentees')
})

/** Writes a shared note on somebody in the list of mentors. */
async function writeNote(page: Page, name: string, text: string): Promise<void> {
  await openStage(page, 'People')
  await page.getByRole('grid', { name: 'Mentors' }).getByText(name).click()
  const panel = page.getByRole('complementary')
  await panel.getByRole('button', { name: 'Write a note…' }).click()
  await panel.getByRole('textbox', { name: /^Note on/ }).fill(text)
  await panel.getByRole('button', { name: 'Save note' }).click()
  await expect(panel.getByRole('button', { name: 'Save note' })).toHaveCount(0)
}
