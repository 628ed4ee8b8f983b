import { expect, type Locator, type Page } from '@playwright/test'
import { openSample, openStage } from './window-parts'

/** The board of the sample, with nobody seated. */
export async function openBoard(page: Page): Promise<void> {
  await openSample(page)
  await openStage(page, 'Review')
  await slots(page).first().waitFor()
}

/** The mentors in view. */
export function slots(page: Page): Locator {
  return page.locator('fieldset')
}

export function parkingList(page: Page): Locator {
  return page.getByRole('region', { name: /^Parking list/ })
}

/** A parked mentee's card; the list is filtered, because only what is in view is in the page. */
export function parked(page: Page, name: string): Locator {
  return parkingList(page).locator('[data-card]').filter({ hasText: name })
}

/** Presses a real pointer beside the centre of a card and moves it until the drag has begun. */
export async function pickUp(page: Page, card: Locator): Promise<void> {
  const box = await card.boundingBox()
  if (box === null) throw new Error('the card is not in view')
  await page.mouse.move(box.x + 30, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + 45, box.y + 22, { steps: 4 })
}

/** Goes to a slot with what is held. */
export async function moveOver(page: Page, slot: Locator): Promise<void> {
  const box = await slot.boundingBox()
  if (box === null) throw new Error('the slot is not in view')
  await page.mouse.move(box.x + 40, box.y + 56, { steps: 8 })
}

/** Goes to a slot and lets go there. */
export async function dropOn(page: Page, slot: Locator): Promise<void> {
  await moveOver(page, slot)
  await page.mouse.up()
}

/** Drags a card to a slot with a real pointer. */
export async function drag(page: Page, card: Locator, slot: Locator): Promise<void> {
  await pickUp(page, card.first())
  await dropOn(page, slot)
}

/** Chooses from the menu of a card. */
export async function choose(page: Page, card: Locator, action: string): Promise<void> {
  await card.click({ button: 'right', position: { x: 20, y: 10 } })
  await page.getByRole('menuitem', { name: action }).click()
}

/** Seats everybody as the chosen policy proposes. */
export async function applyProposal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Propose…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Apply / })
    .click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).not.toContainText('0 of 1')
}
