import type { Locator, Page } from '@playwright/test'
import { expectAccessibleInBoth } from './support/expect-accessible'
import { test } from './support/launch'
import {
  chooseOfEdition,
  newEdition,
  openSample,
  openStage,
  proposedPairs,
  unlock
} from './support/window-parts'

test('axe finds nothing in either theme at the start, nor in what is asked about editions', async ({
  launch
}) => {
  const { page } = await launch()
  await checkEditions(page)
})

test('axe finds nothing in either theme on any screen', async ({ launch }) => {
  test.slow()
  const { page } = await launch()
  await newEdition(page)
  await expectAccessibleInBoth(page, 'People, empty')
  for (const stage of ['Rules', 'Review'] as const) {
    await openStage(page, stage)
    await expectAccessibleInBoth(page, `${stage}, empty`)
  }
  await openStage(page, 'Match')
  await expectAccessibleInBoth(page, 'Match, empty')
  await openStage(page, 'Export')
  await expectAccessibleInBoth(page, 'Export, empty')

  await chooseOfEdition(page, 'Close, and open another…')
  await page.getByRole('button', { name: 'New edition…' }).waitFor()
  await expectAccessibleInBoth(page, 'Start with an edition')
  await openSample(page)
  await page.getByRole('grid', { name: 'Mentors', exact: true }).getByRole('row').nth(1).click()
  await expectAccessibleInBoth(page, 'Participants with the panel')
  await page.getByRole('tab', { name: 'Columns' }).click()
  await expectAccessibleInBoth(page, 'Columns')
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('button').click()
  await expectAccessibleInBoth(page, 'Columns with the list of meanings open')
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: /Problems/ }).click()
  await expectAccessibleInBoth(page, 'Problems')

  const pairs = await proposedPairs(page)
  await pairs.getByRole('row').nth(1).click()
  await expectAccessibleInBoth(page, 'Pairs with the panel')
  await page.getByRole('tab', { name: /Without a mentor/ }).click()
  await expectAccessibleInBoth(page, 'Without a mentor')
  await openStage(page, 'Export')
  await expectAccessibleInBoth(page, 'Export')
  await openStage(page, 'Rules')
  await expectAccessibleInBoth(page, 'Rules')
  await checkBoard(page)
})

/** The start, and everything that is asked about an edition as a whole. */
async function checkEditions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New edition…' }).waitFor()
  await expectAccessibleInBoth(page, 'Start')
  await page.getByRole('button', { name: 'New edition…' }).click()
  await page.getByRole('radio', { name: 'My own' }).check({ force: true })
  await page.getByLabel('Your passphrase').fill('too short')
  await page.getByText('could be guessed').waitFor()
  await expectAccessibleInBoth(page, 'New edition with a weak passphrase')
  await page.keyboard.press('Escape')
  const passphrase = await newEdition(page)
  await chooseOfEdition(page, 'Name and dates…')
  await expectAccessibleInBoth(page, 'Name and dates')
  await page.keyboard.press('Escape')
  await chooseOfEdition(page, 'Change the passphrase…')
  await expectAccessibleInBoth(page, 'Change the passphrase')
  await page.keyboard.press('Escape')
  await chooseOfEdition(page, 'Recovery code…')
  await page.getByRole('dialog').getByLabel('Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Make the code' }).click()
  await page.getByLabel('Recovery code', { exact: true }).waitFor()
  await expectAccessibleInBoth(page, 'Recovery code')
  await page.getByRole('button', { name: 'I have it on paper' }).click()
  await page.keyboard.press('ControlOrMeta+L')
  await unlock(page, 'not this one')
  await page.getByText('does not open the edition').waitFor()
  await expectAccessibleInBoth(page, 'Locked, after a wrong passphrase')
  await unlock(page, passphrase)
  await page.getByRole('navigation', { name: 'Stages' }).waitFor()
}

/** The board with a proposal asked and applied, a pair in the panel, its menu, Move to, and the trouble list. */
async function checkBoard(page: Page): Promise<void> {
  await openStage(page, 'Review')
  await page.getByRole('button', { name: 'Propose…' }).click()
  await expectAccessibleInBoth(page, 'Review with the proposal')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Apply / })
    .click()
  const card = page.locator('fieldset [data-card]').nth(1)
  await card.click({ position: { x: 20, y: 10 } })
  await page.getByRole('complementary', { name: 'Pair' }).waitFor()
  await expectAccessibleInBoth(page, 'Review with a pair in the panel')
  await card.click({ button: 'right', position: { x: 20, y: 10 } })
  await expectAccessibleInBoth(page, 'Review with the menu of a card')
  await page.getByRole('menuitem', { name: 'Move to…' }).click()
  await expectAccessibleInBoth(page, 'Review with Move to')
  await page.keyboard.press('Escape')
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /in trouble/ })
    .click()
  await expectAccessibleInBoth(page, 'Review with the trouble list')
  await checkDesk(page, card)
}

/** What opens over the board: a note half written, two candidates compared, the palette, the history. */
async function checkDesk(page: Page, card: Locator): Promise<void> {
  await card.click({ position: { x: 20, y: 10 } })
  await page.getByRole('button', { name: 'Note on the pair…' }).click()
  await page.keyboard.type('x')
  await expectAccessibleInBoth(page, 'Review with a note half written')
  await page.getByRole('button', { name: 'Save note' }).click()
  for (const index of [0, 1])
    await page
      .getByRole('checkbox', { name: /^Compare/ })
      .nth(index)
      .check()
  await page.getByRole('button', { name: 'Compare two' }).click()
  await expectAccessibleInBoth(page, 'Two candidates compared')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('ma')
  await expectAccessibleInBoth(page, 'The palette')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+h')
  await expectAccessibleInBoth(page, 'The history')
}
