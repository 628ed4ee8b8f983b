import type { Page } from '@playwright/test'
import { importEdition } from '../e2e/support/import-edition'
import { expect, test } from '../e2e/support/launch'
import { newEdition, openSample, openStage, proposedPairs, unlock } from '../e2e/support/window-parts'
import { createShot, type Shot } from './create-shot'

test('nothing imported yet', async ({ launch }) => {
  const { page } = await launch()
  const shot = createShot(page, 'empty')
  await page.getByRole('button', { name: 'New edition…' }).waitFor()
  await shot('start')
  await page.getByRole('button', { name: 'New edition…' }).click()
  await page.getByLabel('Offered passphrase').getByText(/\w+/).waitFor()
  await shot('new-edition')
  await page.keyboard.press('Escape')
  await newEdition(page)
  for (const stage of ['People', 'Rules', 'Match', 'Review', 'Export'] as const) {
    await openStage(page, stage)
    await shot(stage.toLowerCase())
  }
  await page.keyboard.press('ControlOrMeta+L')
  await unlock(page, 'not this one')
  await page.getByText('does not open the edition').waitFor()
  await shot('locked')
})

test('the sample', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  await takeEveryScreen(page, createShot(page, 'sample'))
})

test('300 mentors and 500 mentees', async ({ launch, userData }) => {
  const desk = await launch()
  await importEdition(desk, { mentors: 300, mentees: 500, folder: userData })
  await takeEveryScreen(desk.page, createShot(desk.page, 'large'))
})

async function takeEveryScreen(page: Page, shot: Shot): Promise<void> {
  await closeReport(page)
  await page.getByRole('grid', { name: 'Mentors', exact: true }).getByRole('row').nth(1).click()
  await shot('people')
  await page.getByRole('tab', { name: 'Columns' }).click()
  await shot('columns')
  await page.getByRole('tab', { name: /Problems/ }).click()
  await shot('problems')
  const pairs = await proposedPairs(page)
  await pairs.getByRole('row').nth(3).click()
  await shot('match')
  await page.getByRole('tab', { name: /Without a mentor/ }).click()
  await shot('without-a-mentor')
  await openStage(page, 'Rules')
  await expect(page.getByText('…', { exact: true })).toHaveCount(0)
  await shot('rules')
  await openStage(page, 'Review')
  await page.getByRole('button', { name: 'Propose…' }).click()
  await shot('proposal')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Apply/ })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await closeReport(page)
  await shot('review')
  await page
    .locator('fieldset [data-card]')
    .nth(1)
    .click({ position: { x: 20, y: 10 } })
  await page.getByRole('button', { name: 'Note on the pair…' }).click()
  await shot('note')
  await page
    .getByRole('checkbox', { name: /^Compare/ })
    .nth(0)
    .check()
  await page
    .getByRole('checkbox', { name: /^Compare/ })
    .nth(1)
    .check()
  await page.getByRole('button', { name: 'Compare two' }).click()
  await shot('compare')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Find people and actions' }).waitFor()
  await page.keyboard.type('ma')
  await page.getByRole('menuitem', { name: /^Ma/ }).first().waitFor()
  await shot('palette')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+h')
  await shot('history')
  await page.keyboard.press('Escape')
  await openStage(page, 'Export')
  await shot('export')
}

/** The report of the last change goes by itself after a while, and would stand on some pictures only. */
async function closeReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close the report' }).click()
}
