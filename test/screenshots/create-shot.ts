import { join } from 'node:path'
import type { Page } from '@playwright/test'

const folder = join(import.meta.dirname, '../../out/screenshots')
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 }
] as const

export type Shot = (screen: string) => Promise<void>

/** Takes a screen in light and dark, at both sizes; the name says which. */
export function createShot(page: Page, edition: string): Shot {
  return async (screen) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const size of sizes) {
        await page.setViewportSize(size)
        await page.screenshot({ path: join(folder, `${edition}-${screen}-${colorScheme}-${size.width}.png`) })
      }
    }
  }
}
