import type { Locator, Page } from '@playwright/test'

/** Opens a stage from the rail. */
export async function openStage(
  page: Page,
  name: 'People' | 'Rules' | 'Match' | 'Review' | 'Export'
): Promise<void> {
  await page.getByRole('navigation', { name: 'Stages' }).getByRole('button', { name }).click()
}

/** Opens the sample and waits until its people are listed. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page.getByRole('grid', { name: 'Mentors' }).waitFor()
}

/** The proposed pairs, once they are there. */
export async function proposedPairs(page: Page): Promise<Locator> {
  await openStage(page, 'Match')
  const grid = page.getByRole('grid', { name: 'Proposed pairs' })
  await grid.waitFor()
  return grid
}

/** How many rows a list has, in view or not. */
export async function rowCount(list: Locator): Promise<number> {
  return Number(await list.getAttribute('aria-rowcount')) - 1
}

/** Makes an edition of one's own from the start screen; the answer is its passphrase. */
export async function newEdition(page: Page, name = 'Example 2021'): Promise<string> {
  await page.getByRole('button', { name: 'New edition…' }).click()
  return fillNewEdition(page, name)
}

/** Answers the dialog that asks for a new edition; no recovery code is made. */
export async function fillNewEdition(page: Page, name = 'Example 2021'): Promise<string> {
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
