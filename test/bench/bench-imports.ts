import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { read, utils } from 'xlsx'
import { openThrough } from '../e2e/support/launch'
import { newEdition, unlock } from '../e2e/support/window-parts'
import type { Figure } from './figure'
import { createRegistrations, createXlsxOf, firstSheet } from './large-workbook'
import { median, timed } from './measure'
import { measureStep, type StepFigure, watchTasks } from './thread-tasks'

/** How a large import went, and how long a file takes until it can be looked at, against SheetJS alone. */
type Imports = { readonly steps: readonly StepFigure[]; readonly preview: Figure }

const usual = 1_000
const large = 10_000

/** Looks at, calls off, imports, undoes and does again files of 25 columns in the built window. */
export async function benchImports(): Promise<Imports> {
  const bytes = createXlsxOf(createRegistrations(large, 'mentor'))
  const theirs = [1, 2, 3].map(
    () =>
      timed(() => utils.sheet_to_json(firstSheet(read(bytes, { dense: true })), { header: 1 })).milliseconds
  )
  const small = await benchSize(usual)
  const big = await benchSize(large)
  const ours = big.find(({ name }) => name.includes(toPreview))?.took ?? Number.NaN
  return {
    steps: [...small, ...big],
    preview: { name: previewName, ours, anchor: 'SheetJS alone', theirs: median(theirs) }
  }
}

const previewName = `${large} × 25 of .xlsx, from file to preview`
const toPreview = 'from file to preview'

async function benchSize(rows: number): Promise<readonly StepFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'matchdesk-bench-'))
  const app = await _electron.launch({ args: ['.', `--user-data-dir=${folder}`] })
  try {
    const page = await app.firstWindow()
    await page.waitForURL('**/index.html')
    const passphrase = await newEdition(page)
    const mentors = join(folder, 'mentors.xlsx')
    const mentees = join(folder, 'mentees.xlsx')
    await writeFile(mentors, createXlsxOf(createRegistrations(rows, 'mentor')))
    await writeFile(mentees, createXlsxOf(createRegistrations(300, 'mentee')))
    await watchTasks(page)
    await openThrough(app, mentors)
    // Stages of a shorter file are over before anybody could press a button.
    const calledOff = rows < large ? [] : await measureCancels(page, `${rows} × 25`)
    const ofMentors = await measureMentors(page, `${rows} × 25`)
    await openThrough(app, mentees)
    const ofMentees = await measureMentees(page, `${rows} × 25`)
    return [...calledOff, ...ofMentors, ofMentees, await measureOpening(page, `${rows} × 25`, passphrase)]
  } finally {
    await app.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

async function measureCancels(page: Page, size: string): Promise<readonly StepFigure[]> {
  const choose = page.getByRole('button', { name: 'Import mentors…' })
  const figures: StepFigure[] = []
  for (const stage of ['Checking the file…', 'Reading the rows…', 'Reading the people…']) {
    await choose.click()
    await untilPainted(page, 'main', stage)
    const name = `${size}: called off at “${stage}”`
    const calledOff = await measureStep(page, name, async () => {
      await page.getByRole('button', { name: 'Cancel' }).click()
      await choose.waitFor()
    })
    figures.push(calledOff)
  }
  return figures
}

async function measureMentors(page: Page, size: string): Promise<readonly StepFigure[]> {
  const choose = page.getByRole('button', { name: 'Import mentors…' })
  const mentors = page.getByRole('grid', { name: 'Mentors', exact: true })
  const figures: StepFigure[] = []
  const step = async (name: string, work: () => Promise<void>) => {
    figures.push(await measureStep(page, `${size}: ${name}`, work))
  }
  await step(toPreview, async () => {
    await choose.click()
    await untilPainted(page, '[role=grid][aria-label="What changes"]')
  })
  await step('from preview to imported', async () => {
    await pressImport(page)
    await mentors.waitFor({ timeout: 120_000 })
  })
  await step('undone', async () => {
    await page.keyboard.press('Control+z')
    await mentors.waitFor({ state: 'detached' })
  })
  await step('done again', async () => {
    await page.keyboard.press('Control+Shift+z')
    await mentors.waitFor()
  })
  return figures
}

/** With people on both sides everybody is matched as well. */
async function measureMentees(page: Page, size: string): Promise<StepFigure> {
  await page.getByRole('button', { name: 'Import mentees…' }).click()
  await page.getByRole('grid', { name: 'What changes' }).waitFor()
  return measureStep(page, `${size}: 300 mentees imported beside them`, async () => {
    await pressImport(page)
    await page.getByRole('button', { name: 'Import mentees…' }).waitFor()
  })
}

/** Locks the edition and opens it again; locking loads the page anew. */
async function measureOpening(page: Page, size: string, passphrase: string): Promise<StepFigure> {
  await page.keyboard.press('ControlOrMeta+L')
  await page.getByRole('dialog', { name: /^Open / }).waitFor()
  await watchTasks(page)
  return measureStep(page, `${size}: opened`, async () => {
    await unlock(page, passphrase)
    await page.getByRole('grid', { name: 'Mentors', exact: true }).waitFor()
    await page.waitForTimeout(2_000)
  })
}

async function pressImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import [\d,]+ new/ }).click()
}

/** Settles when the page has painted such an element with the text in it: Playwright itself may look half a second late. */
async function untilPainted(page: Page, selector: string, text = ''): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          const found = [...document.querySelectorAll(wanted.selector)]
          if (!found.some(({ textContent }) => textContent.includes(wanted.text))) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(resolve))
        })
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
        // What stands there already is seen by this change of ours.
        document.documentElement.dataset['awaited'] = wanted.selector
      }),
    { selector, text }
  )
}
