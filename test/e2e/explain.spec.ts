import AxeBuilder from '@axe-core/playwright'
import { applyProposal, dropOn, moveOver, openBoard, parkingList, pickUp, slots } from './support/board-parts'
import { expect, test } from './support/launch'

test('a drag shows what the whole loses, and a candidate says why not and makes the changes as one step', async ({
  launch
}) => {
  const { page } = await launch()
  await openBoard(page)
  await applyProposal(page)

  await pickUp(page, parkingList(page).locator('[data-card]').first())
  const slot = page.getByRole('group', { name: /full; / }).first()
  await moveOver(page, slot)
  const bar = page.getByRole('status').filter({ hasText: 'the whole' })
  await expect(bar).toContainText(/the whole ?(±\.00|[−+]\S+)/)
  await page.keyboard.press('Escape')
  await page.mouse.up()

  await parkingList(page)
    .locator('[data-card]')
    .first()
    .click({ position: { x: 20, y: 10 } })
  const panel = page.getByRole('complementary', { name: 'Mentee' })
  const candidate = panel
    .getByRole('listitem')
    .filter({ hasText: /costs [^n]/ })
    .first()
  await candidate.getByRole('button').first().click()
  await candidate.getByRole('button', { name: /^Why not/ }).click()
  await expect(candidate).toContainText(/It costs .* in total|It costs nothing/)
  await expect(parkingList(page).locator('[data-card]').first()).toContainText('leaves here in step 1')
  const mentors = candidate.getByTitle('Show on the board').filter({ hasNotText: 'parking list' })
  const last = await mentors.last().innerText()
  await page
    .getByRole('region', { name: 'Mentors' })
    .locator('..')
    .evaluate((board) => (board.scrollTop = 1e6))
  await mentors.last().click()
  await expect(page.locator('[data-card]:focus')).toContainText(last)
  await expect(page.locator('[data-card]:focus')).toBeInViewport()
  const { violations } = await new AxeBuilder({ page }).include('aside').analyze()
  expect(violations).toEqual([])
  const before = await page.getByRole('contentinfo').innerText()
  await candidate.getByRole('button', { name: /^Apply th/ }).click()
  await expect(page.getByRole('contentinfo')).not.toHaveText(before)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('contentinfo')).toContainText(before.split('\n')[0] ?? '')
  await expect(slots(page).first()).toBeVisible()
})

test('after a pair was parted, a proposal offers how much may change, and the choice is what is applied', async ({
  launch
}) => {
  const { page } = await launch()
  await openBoard(page)
  await applyProposal(page)
  // Three who sit elsewhere than proposed: between the fewest changes and the best total lie others.
  const parked = await parkingList(page).locator('[data-card]').all()
  const cards = await Promise.all(parked.slice(0, 3).map((card) => card.getAttribute('data-card')))
  for (const [index, card] of cards.entries()) {
    await pickUp(page, parkingList(page).locator(`[data-card=${JSON.stringify(card)}]`))
    await dropOn(page, page.getByRole('group', { name: /full; / }).nth(index))
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Replace / })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Propose…' }).click()
  const dialog = page.getByRole('dialog')
  const points = dialog.getByRole('group', { name: /^How much may change/ })
  // All points are found, also those that are the best for no worth of a kept pair.
  await expect(dialog.getByText(/^These are all/)).toBeVisible({ timeout: 30_000 })
  const chips = points.locator('label')
  await chips
    .filter({ hasText: /pairs kept: .*, the most kept$/ })
    .getByRole('radio')
    .check()
  await expect(dialog.getByRole('button', { name: /^Apply/ })).toBeDisabled()
  // The picture says the same: from the most kept, the last dot, the arrow keys lead to the best total, the first.
  const picture = dialog.getByRole('figure', {
    name: /^The total that can be had for each number of pairs kept/
  })
  const dots = picture.getByRole('radio')
  await dots.last().focus()
  for (let left = (await dots.count()) - 1; left > 0; left -= 1) await page.keyboard.press('ArrowLeft')
  await expect(dots.first()).toBeChecked()
  await expect(chips.filter({ hasText: /the best total$/ }).getByRole('radio')).toBeChecked()
  await expect(dialog.getByRole('button', { name: /^Apply/ })).toHaveText(/^Apply \d+ changes?$/)
  await dialog.getByRole('button', { name: /^Apply/ }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('contentinfo')).toContainText('109')
})
