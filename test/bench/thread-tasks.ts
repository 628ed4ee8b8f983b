import type { Page } from '@playwright/test'

/** What one step asked of the window's thread; all in milliseconds but the count. */
export type StepFigure = {
  readonly name: string
  readonly took: number
  /** Tasks over 50 ms on the window's thread while the step ran, and the longest of all. */
  readonly longTasks: number
  readonly longest: number
}

/** What follows a step in the next half second counts to it. */
export async function measureStep(page: Page, name: string, step: () => Promise<void>): Promise<StepFigure> {
  await page.evaluate(() => document.dispatchEvent(new Event('bench:begin')))
  const start = performance.now()
  await step()
  const took = performance.now() - start
  await page.waitForTimeout(500)
  const tasks = (await page.evaluate(() => document.documentElement.dataset['longTasks'])) ?? ''
  const lengths = tasks
    .split(' ')
    .filter((text) => text !== '')
    .map(Number)
  return { name, took, longTasks: lengths.length, longest: Math.max(0, ...lengths) }
}

/** Notes every task over 50 ms of the window's thread on the page itself, anew from each beginning. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement
    new PerformanceObserver((list) => {
      const lengths = list.getEntries().map(({ duration }) => Math.round(duration))
      dataset['longTasks'] = [dataset['longTasks'] ?? '', ...lengths].join(' ')
    }).observe({ entryTypes: ['longtask'] })
    document.addEventListener('bench:begin', () => {
      dataset['longTasks'] = ''
    })
  })
}
