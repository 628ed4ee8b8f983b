import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { openThrough } from '../e2e/support/launch'
import { newEdition } from '../e2e/support/window-parts'

/** What one step of a large import asked of the window's thread; all in milliseconds but the count. */
export type ImportFigure = {
  readonly name: string
  readonly took: number
  /** Tasks over 50 ms on the window's thread while the step ran, and the longest of all. */
  readonly longTasks: number
  readonly longest: number
}

const rows = 10_000

/** Looks at, calls off, and imports a file of 10,000 rows × 25 columns in the built window. */
export async function benchImports(): Promise<readonly ImportFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'matchdesk-bench-'))
  const app = await _electron.launch({ args: ['.', `--user-data-dir=${folder}`] })
  try {
    const page = await app.firstWindow()
    await page.waitForURL('**/index.html')
    await newEdition(page)
    const file = join(folder, 'mentors.csv')
    await writeFile(file, createLargeList())
    await openThrough(app, file)
    await watchTasks(page)
    return await measureSteps(page)
  } finally {
    await app.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

async function measureSteps(page: Page): Promise<readonly ImportFigure[]> {
  const choose = page.getByRole('button', { name: 'Import mentors…' })
  const changes = page.getByRole('grid', { name: 'What changes' })
  await choose.click()
  const cancelled = await measure(page, 'a reading called off', async () => {
    await page.getByRole('button', { name: 'Cancel' }).click()
    await choose.waitFor()
  })
  const looked = await measure(page, `${rows} × 25: from file to preview`, async () => {
    await choose.click()
    await changes.waitFor()
  })
  const imported = await measure(page, `${rows} × 25: from preview to imported`, async () => {
    await page.getByRole('button', { name: /^Import [\d,]+ new/ }).click()
    await page.getByRole('grid', { name: 'Mentors' }).waitFor({ timeout: 120_000 })
  })
  return [cancelled, looked, imported]
}

async function measure(page: Page, name: string, step: () => Promise<void>): Promise<ImportFigure> {
  await page.evaluate(() => document.dispatchEvent(new Event('bench:begin')))
  const start = performance.now()
  await step()
  const took = performance.now() - start
  const tasks = (await page.evaluate(() => document.documentElement.dataset['longTasks'])) ?? ''
  const lengths = tasks
    .split(' ')
    .filter((text) => text !== '')
    .map(Number)
  return { name, took, longTasks: lengths.length, longest: Math.max(0, ...lengths) }
}

/** Notes every task over 50 ms of the window's thread on the page itself, anew from each beginning. */
async function watchTasks(page: Page): Promise<void> {
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

/** A list with the questions of a form that are read, and others that are kept beside the person. */
function createLargeList(): string {
  const asked = [
    'Name',
    'Email',
    'Institution',
    'Country',
    'Areas of expertise',
    'How many mentees can you take?'
  ]
  const more = Array.from({ length: 25 - asked.length }, (_, at) => `Question ${at + 1}`)
  const lines = Array.from({ length: rows }, (_, row) => {
    const own = [
      `Person ${row} Example`,
      `person${row}@example.org`,
      `University ${row % 400}`,
      'Norway',
      'Graphs',
      '2'
    ]
    return [...own, ...more.map((_question, at) => `answer ${(row + at) % 97}`)].join(',')
  })
  return [[...asked, ...more].join(','), ...lines].join('\n')
}
