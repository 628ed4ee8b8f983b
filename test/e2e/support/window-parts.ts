import type { Locator, Page } from '@playwright/test'
import { type Desk, openThrough } from './launch'

/** Opens a stage from the rail, and waits until it is drawn. */
export async function openStage(
  page: Page,
  name: 'People' | 'Rules' | 'Match' | 'Review' | 'Export'
): Promise<void> {
  await page.getByRole('navigation', { name: 'Stages' }).getByRole('button', { name }).click()
  await page.locator('main:not([aria-busy=true])').waitFor()
}

/**
 * Chooses a file for a role and waits until it can be looked at; nothing is imported yet. From the start screen an
 * edition for it is made first.
 */
export async function lookAt(
  { app, page }: Desk,
  role: 'mentors' | 'mentees',
  path: string
): Promise<Locator> {
  await page
    .getByRole('button', { name: /^(New edition|Import \w+)…/ })
    .first()
    .waitFor()
  if (await page.getByRole('button', { name: 'New edition…' }).isVisible()) await newEdition(page)
  await openThrough(app, path)
  await page.getByRole('button', { name: `Import ${role}…` }).click()
  const look = page.getByRole('tablist', { name: 'What the file says' })
  await look.waitFor()
  return look
}

/** Imports a file for a role, whatever it changes, once it was looked at. */
export async function importFile(desk: Desk, role: 'mentors' | 'mentees', path: string): Promise<void> {
  const look = await lookAt(desk, role, path)
  await importWhatIsShown(desk.page)
  await look.waitFor({ state: 'detached' })
}

/** Presses the one button that imports. */
export async function importWhatIsShown(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import (\d|without|the new)/ }).click()
}

/** Opens the sample and waits until its people are listed. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page.getByRole('grid', { name: 'Mentors', exact: true }).waitFor()
}

/** The proposed pairs, once they are there. */
export async function proposedPairs(page: Page): Promise<Locator> {
  await openStage(page, 'Match')
  await page.getByRole('tab', { name: /^Pairs/ }).click()
  const grid = page.getByRole('grid', { name: 'Proposed pairs' })
  await grid.waitFor()
  return grid
}

/** How many rows a list has, in view or not. */
export async function rowCount(list: Locator): Promise<number> {
  return Number(await list.getAttribute('aria-rowcount')) - 1
}

/** Makes an edition of one's own from the start screen, without a recovery code; the answer is its passphrase. */
export async function newEdition(page: Page, name = 'Example 2021'): Promise<string> {
  await page.getByRole('button', { name: 'New edition…' }).click()
  const dialog = page.getByRole('dialog', { name: 'New edition' })
  await dialog.getByLabel('Name').fill(name)
  const offered = dialog.getByLabel('Offered passphrase')
  await offered.getByText(/\w+/).waitFor()
  const passphrase = await offered.innerText()
  await dialog.getByText('Make a recovery code too').click()
  await dialog.getByText('I have written the passphrase down').click()
  await dialog.getByRole('button', { name: 'Create the edition' }).click()
  await page.getByRole('navigation', { name: 'Stages' }).waitFor()
  return passphrase
}

/** Opens an edition whose passphrase is asked for. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^Open / })
  await dialog.getByLabel('Passphrase').fill(passphrase)
  await dialog.getByRole('button', { name: 'Open' }).click()
}

/** Chooses something from the menu under the edition's name. */
export async function chooseOfEdition(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).getByRole('button').click()
  await page.getByRole('menuitem', { name }).click()
}
