import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Legacy mode: Electron gives axe no second page to work in. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes[0]?.target.join(' ') ?? ''}`)
  expect(found).toEqual([])
}
