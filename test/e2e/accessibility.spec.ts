import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/launch'
import { openSample, openStage, proposedPairs } from './support/window-parts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${colorScheme}`, async ({ launch }) => {
    const { page } = await launch()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page, 'People, empty')
    await openStage(page, 'Match')
    await expectAccessible(page, 'Match, empty')
    await openStage(page, 'Export')
    await expectAccessible(page, 'Export, empty')

    await openSample(page)
    await page.getByRole('grid', { name: 'Mentors' }).getByRole('row').nth(1).click()
    await expectAccessible(page, 'Participants with the panel')
    await page.getByRole('tab', { name: 'Columns' }).click()
    await expectAccessible(page, 'Columns')
    await page.getByRole('grid').getByRole('row').nth(1).getByRole('button').click()
    await expectAccessible(page, 'Columns with the list of meanings open')
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: /Problems/ }).click()
    await expectAccessible(page, 'Problems')

    const pairs = await proposedPairs(page)
    await pairs.getByRole('row').nth(1).click()
    await expectAccessible(page, 'Pairs with the panel')
    await page.getByRole('tab', { name: /Without a mentor/ }).click()
    await expectAccessible(page, 'Without a mentor')
    await openStage(page, 'Export')
    await expectAccessible(page, 'Export')
  })
}

/** Legacy mode: Electron gives axe no second page to work in. */
async function expectAccessible(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes[0]?.target.join(' ') ?? ''}`)
  expect(found).toEqual([])
}
