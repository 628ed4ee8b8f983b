import type { Page } from '@playwright/test'

/**
 * What the window met since the last look: times between frames, long tasks, and from a cause (a slot is entered, a
 * slider has another value) to its effect.
 */
export type FrameTrace = {
  readonly gaps: readonly number[]
  readonly longTasks: readonly number[]
  readonly latencies: readonly number[]
}

declare global {
  var frameTrace: { gaps: number[]; longTasks: number[]; latencies: number[] }
}

/** Begins to collect in the page: on the board, or under Rules, where sliders are moved. */
export async function startTracing(page: Page, where: 'board' | 'rules'): Promise<void> {
  // tsx names functions through a helper of its own, which the page does not have.
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate((shown) => {
    const trace = { gaps: [] as number[], longTasks: [] as number[], latencies: [] as number[] }
    globalThis.frameTrace = trace
    let last = performance.now()
    let entered: number | null = null
    let isShown = false
    const onFrame = (now: number) => {
      trace.gaps.push(now - last)
      last = now
      if (entered !== null && isShown) {
        trace.latencies.push(Math.max(0, now - entered))
        entered = null
      }
      isShown = false
      requestAnimationFrame(onFrame)
    }
    requestAnimationFrame(onFrame)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) trace.longTasks.push(duration)
    }).observe({ type: 'longtask' })
    const bars = document.querySelectorAll(
      shown === 'board' ? 'main [role=status]' : 'section[aria-label=Effect]'
    )
    const bar = bars[bars.length - 1]
    if (bar === undefined) throw new Error('the effect is not there')
    new MutationObserver(() => (isShown = true)).observe(bar, {
      subtree: true,
      childList: true,
      characterData: true
    })
    if (shown === 'rules') {
      const values = new MutationObserver(() => (entered ??= performance.now()))
      for (const output of document.querySelectorAll('output'))
        values.observe(output, { subtree: true, childList: true, characterData: true })
    }
    let slot: Element | null = null
    document.addEventListener(
      'dragenter',
      ({ target }) => {
        const next = target instanceof Element ? target.closest('fieldset') : null
        if (next !== null && next !== slot) entered = performance.now()
        slot = next
      },
      { capture: true }
    )
  }, where)
}

/** Everything since the last look. */
export async function takeTrace(page: Page): Promise<FrameTrace> {
  return page.evaluate(() => {
    const { gaps, longTasks, latencies } = globalThis.frameTrace
    const taken = { gaps: gaps.slice(1), longTasks: [...longTasks], latencies: [...latencies] }
    for (const list of [gaps, longTasks, latencies]) list.length = 0
    return taken
  })
}
