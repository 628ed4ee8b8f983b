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
