import type { Locator, Page } from '@playwright/test'
import { type Desk, openThrough } from './launch'

/** Opens a stage from the rail. */
export async function openStage(
  page: Page,
  name: 'People' | 'Rules' | 'Match' | 'Review' | 'Export'
): Promise<void> {
  await page.getByRole('navigation', { name: 'Stages' }).getByRole('button', { name }).click()
}

/** Chooses a file for a role and waits until it can be looked at; nothing is imported yet. */
export async function lookAt(
  { app, page }: Desk,
  role: 'mentors' | 'mentees',
  path: string
): Promise<Locator> {
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
  await page.getByRole('banner').getByRole('button', { name: 'Open the sample' }).click()
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
