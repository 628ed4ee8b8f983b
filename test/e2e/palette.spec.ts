import { expect, test } from './support/launch'
import { openSample, openStage } from './support/window-parts'

test('the keyboard alone finds a person, an action, and goes back in the history', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const palette = page.getByRole('dialog', { name: 'Find people and actions' })

  await test.step('an action by its name', async () => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('go to rev')
    await expect(palette.getByRole('menuitem')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(palette).toHaveCount(0)
    await page.locator('fieldset').first().waitFor()
  })

  await test.step('a person by some letters, shown on the board and in the panel', async () => {
    const last = page
      .getByRole('region', { name: /^Parking list/ })
      .locator('[data-card] span')
      .nth(4)
    const name = (await last.innerText()).trim()
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type(name.toLowerCase())
    await expect(palette.getByRole('menuitem').first()).toContainText(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary')).toContainText(name)
    await expect(page.locator('[data-card]:focus')).toContainText(name)
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('qqqq')
    await expect(palette).toContainText('Nobody and nothing is called that.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(palette).toHaveCount(0)
  })

  await test.step('back to a line of the history', async () => {
    await openStage(page, 'Rules')
    const goals = page.getByRole('slider', { name: 'Goals' })
    await goals.focus()
    const before = await goals.inputValue()
    for (const value of ['4', '5', '6']) {
      await page.keyboard.press('ArrowRight')
      await expect(goals).toHaveValue(value)
    }
    await page.keyboard.press('Control+h')
    const lines = page.getByRole('dialog').getByRole('list', { name: 'What was done' }).getByRole('listitem')
    await expect(lines.first()).toContainText('Set the weight of Goals to 6')
    await lines
      .nth(2)
      .getByRole('button', { name: /^Back to/ })
      .press('Enter')
    await expect(lines.filter({ hasText: 'taken back' })).toHaveCount(2)
    await page.keyboard.press('Escape')
    await expect(goals).toHaveValue(String(Number(before) + 1))
  })
})
