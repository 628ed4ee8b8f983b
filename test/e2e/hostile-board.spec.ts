import type { Page } from '@playwright/test'
import { applyProposal, choose, dropOn, openBoard, parkingList, pickUp, slots } from './support/board-parts'
import { expect, test } from './support/launch'

test('drops that mean nothing change nothing, and say so where there is something to say', async ({
  launch
}) => {
  const { page } = await launch()
  await openBoard(page)
  const card = parkingList(page).locator('[data-card]').first()

  await test.step('Escape in mid-drag, and a drop outside', async () => {
    await pickUp(page, card)
    await expect(slots(page).first()).toHaveAttribute('aria-label', /better|same|worse|blocked/)
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expectNobodyHeld(page)
    await pickUp(page, card)
    await page.mouse.move(640, 20, { steps: 6 })
    await page.mouse.up()
    await expectNobodyHeld(page)
    await expect(page.getByRole('contentinfo')).toContainText('0 of')
  })

  await test.step('a drop on the mentor where one sits already', async () => {
    await applyProposal(page)
    const seated = slots(page).first().locator('[data-card]').nth(1)
    await pickUp(page, seated)
    await dropOn(page, slots(page).first())
    await expect(page.getByRole('status').filter({ hasText: 'already' })).toHaveCount(1)
    await expect(page.getByRole('banner').getByRole('button', { name: 'Redo' })).toBeDisabled()
  })
})

test('a full mentor whose pairs are all locked offers no swap; a locked card cannot be dragged', async ({
  launch
}) => {
  const { page } = await launch()
  await openBoard(page)
  await applyProposal(page)
  const full = slots(page).filter({ hasText: '1/1' }).first()
  const seated = full.locator('[data-card]').nth(1)
  await choose(page, seated, 'Lock pair')
  await expect(full).toContainText('locked')
  await seated.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'is locked here' })).toHaveCount(1)

  const card = await welcomeCard(page, full)
  await pickUp(page, card)
  await dropOn(page, full)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('unlock the pair first')
  await expect(dialog.getByRole('button', { name: /^(Swap|Replace)/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expectNobodyHeld(page)
})

test('two quick drops both count, one after the other, and are undone one by one', async ({ launch }) => {
  const { page } = await launch()
  await openBoard(page)
  const roomy = slots(page)
    .filter({ hasText: /0\/[2-9]/ })
    .first()
  for (let drops = 0; drops < 2; drops += 1) {
    await pickUp(page, await welcomeCard(page, roomy))
    await dropOn(page, roomy)
  }
  await expect(page.getByRole('contentinfo')).toContainText('2 of')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('contentinfo')).toContainText('0 of')
})

/** The first parked card whom no rule keeps from a slot, found as a person finds it: by picking cards up. */
async function welcomeCard(page: Page, slot: ReturnType<typeof slots>) {
  const cards = parkingList(page).locator('[data-card]')
  for (let index = 0; ; index += 1) {
    await pickUp(page, cards.nth(index))
    await expect(slot).toHaveAttribute('aria-label', /better|same|worse|blocked|full/)
    const label = (await slot.getAttribute('aria-label')) ?? ''
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expectNobodyHeld(page)
    if (!label.includes('blocked')) return cards.nth(index)
  }
}

async function expectNobodyHeld(page: Page): Promise<void> {
  await expect(slots(page).first()).not.toHaveAttribute('aria-label', /better|same|worse|blocked|full/)
}
