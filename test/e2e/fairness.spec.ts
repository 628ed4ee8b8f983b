import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { expect, test } from './support/launch'
import { openSample, proposedPairs } from './support/window-parts'

test('who comes first is weighed person by person before it counts, is kept, undone, and shows by group', async ({
  launch
}) => {
  const { page } = await launch()
  await openSample(page)
  await proposedPairs(page)
  await page.getByRole('tab', { name: 'Who comes first' }).click()
  await page.getByRole('button', { name: 'Add a group by' }).click()
  await page.getByRole('option', { name: 'Career stage' }).click()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const effect = page.getByRole('region', { name: 'What it does' })
  await expect(page.getByRole('button', { name: 'Apply', exact: true })).toBeDisabled()

  await page.getByRole('checkbox', { name: /^PhD student 55/ }).focus()
  await page.keyboard.press('Space')
  await expect(effect).toContainText(/get a mentor who had none, 10 mentees lose theirs/)
  await expect(effect).toContainText('as many places are filled (109)')
  await expect(effect.getByRole('row', { name: /^First 55 45 55/ })).toBeVisible()
  const moved = effect.getByRole('grid', { name: 'Who has another mentor' })
  await expect(moved.getByRole('row').nth(1)).toContainText('nobody')
  await expectAccessibleInBoth(page, 'who comes first')

  await page.getByRole('button', { name: 'Apply', exact: true }).click()
  await page.getByRole('tab', { name: 'By group' }).click()
  const groups = page.getByRole('grid', { name: 'Outcome by group' })
  await expect(groups.getByRole('row', { name: /^PhD student 55 55 100 %/ })).toBeVisible()
  await expect(groups.getByRole('row', { name: /^2 small groups 8 / })).toBeVisible()
  await expectAccessibleInBoth(page, 'by group')

  await page.keyboard.press('Control+z')
  await expect(groups.getByRole('row', { name: /^PhD student 55 45 82 %/ })).toBeVisible()
  await page.getByRole('button', { name: 'Groups by' }).click()
  await page.getByRole('option', { name: /^Declared group/ }).click()
  await expect(page.getByText('This was told in confidence')).toBeVisible()
})

/** In both themes, with no hint of a button in the way. */
async function expectAccessibleInBoth(page: Page, screen: string): Promise<void> {
  await page.mouse.move(4, 400)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page, `${screen}, ${colorScheme}`)
  }
}
