import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Legacy mode: Electron gives axe no second page to work in. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes[0]?.target.join(' ') ?? ''}`)
  expect(found).toEqual([])
}

/** In both themes, with no hint of a button in the way. */
export async function expectAccessibleInBoth(page: Page, screen: string): Promise<void> {
  await page.mouse.move(4, 400)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page, `${screen}, ${colorScheme}`)
  }
}
