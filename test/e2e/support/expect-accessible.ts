import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What a theme changes: colours. All else is the same in both, and axe need not look for it twice. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** In both themes, with no hint of a button in the way. */
export async function expectAccessibleInBoth(page: Page, screen: string): Promise<void> {
  await page.mouse.move(4, 400)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectNothingFound(createAxe(page), `${screen}, light`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNothingFound(createAxe(page).withRules(colourRules), `${screen}, dark`)
}

/** Legacy mode: Electron gives axe no second page to work in. */
function createAxe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
}

async function expectNothingFound(axe: AxeBuilder, screen: string): Promise<void> {
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes[0]?.target.join(' ') ?? ''}`)
  expect(found).toEqual([])
}
