import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { importEdition } from '../e2e/support/import-edition'
import { openStage, unlock } from '../e2e/support/window-parts'
import type { Figure } from './figure'
import { median } from './measure'

type Size = { readonly mentors: number; readonly mentees: number }

const edits = 100

/** What the sealed store takes in the built window: to keep an edit, and to open an edition once its key is derived. */
export async function benchStore(): Promise<readonly Figure[]> {
  return [
    ...(await withEdition({ mentors: 250, mentees: 750 }, async (page, passphrase) => [
      ...(await timeEdits(page)),
      ...(await timeOpening(page, { passphrase, name: '1,000 people', rounds: 9, goal: 300 }))
    ])),
    ...(await withEdition({ mentors: 2_500, mentees: 7_500 }, (page, passphrase) =>
      timeOpening(page, { passphrase, name: '10,000 people', rounds: 3, goal: 2_000 })
    ))
  ]
}

async function withEdition(
  size: Size,
  work: (page: Page, passphrase: string) => Promise<readonly Figure[]>
): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'matchdesk-bench-'))
  const app = await _electron.launch({ args: ['.', `--user-data-dir=${folder}`] })
  try {
    const page = await app.firstWindow()
    await page.waitForURL('**/index.html')
    page.setDefaultTimeout(180_000)
    return await work(page, await importEdition({ app, page }, { ...size, folder }))
  } finally {
    await app.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** Turns a weight up and down, each time until it is kept: sealed, and on the disk with strict durability. */
async function timeEdits(page: Page): Promise<readonly Figure[]> {
  await openStage(page, 'Rules')
  const slider = page.getByRole('slider', { name: 'Goals' })
  await slider.focus()
  await page.evaluate(noteSaving)
  await page.evaluate(noteStoring)
  await page.evaluate(prepareBarePut)
  const bare: number[] = []
  for (let edit = 0; edit < edits; edit += 1) {
    await page.keyboard.press(edit % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
    await page.waitForFunction(
      (count) => document.documentElement.dataset['kept'] === String(count),
      edit + 1
    )
    bare.push(Number(await page.evaluate('barePut()')))
  }
  await openStage(page, 'People')
  const kept = await readTimes(page, 'keeping')
  const whole = await readTimes(page, 'answering')
  const stored = await readTimes(page, 'storing')
  return [
    againstBare('an edit stored, median', median(stored), median(bare)),
    againstBare('an edit stored, 95 of 100', percentile(stored, 0.95), percentile(bare, 0.95)),
    toFigure('an edit kept, median', median(kept), 5),
    toFigure('an edit kept, 95 of 100', percentile(kept, 0.95), 5),
    toFigure('from the key to "Saved", 95 of 100', percentile(whole, 0.95), 50)
  ]
}

/**
 * Runs in the page: from a request to write to the end of its transaction, which is the store alone. As text, since types
 * know no method without its object.
 */
const noteStoring = `
  const add = IDBObjectStore.prototype.add
  const noted = new WeakSet()
  IDBObjectStore.prototype.add = function (...parts) {
    const begun = performance.now()
    const { dataset } = document.documentElement
    if (!noted.has(this.transaction))
      this.transaction.addEventListener('complete', () => {
        dataset.storing = (dataset.storing ?? '') + ' ' + (performance.now() - begun)
      })
    noted.add(this.transaction)
    return add.apply(this, parts)
  }
`

/** Runs in the page: what Chromium itself takes to put one row of an edit's length on the disk, strictly. */
const prepareBarePut = `
  new Promise((resolve, reject) => {
    const request = indexedDB.open('bench', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('rows')
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const row = { ciphertext: new Uint8Array(600) }
      let count = 0
      globalThis.barePut = () =>
        new Promise((done) => {
          const begun = performance.now()
          const transaction = request.result.transaction('rows', 'readwrite', { durability: 'strict' })
          transaction.objectStore('rows').put(row, (count += 1))
          transaction.oncomplete = () => done(performance.now() - begun)
        })
      resolve()
    }
  })
`

/** Runs in the page: from a key to "Saving…" in the status bar, and on to "Saved". */
function noteSaving(): void {
  const { dataset } = document.documentElement
  const footer = document.querySelector('footer')
  let pressed = 0
  let saving: number | null = null
  document.addEventListener('keydown', () => (pressed = performance.now()), { capture: true })
  if (footer === null) throw new Error('the status bar is not there')
  new MutationObserver(() => {
    const text = footer.textContent
    if (text.includes('Saving')) saving ??= performance.now()
    else if (saving !== null) {
      const now = performance.now()
      dataset['keeping'] = `${dataset['keeping'] ?? ''} ${now - saving}`
      dataset['answering'] = `${dataset['answering'] ?? ''} ${now - pressed}`
      dataset['kept'] = String(Number(dataset['kept'] ?? 0) + 1)
      saving = null
    }
  }).observe(footer, { subtree: true, childList: true, characterData: true })
}

type Opening = {
  readonly passphrase: string
  readonly name: string
  readonly rounds: number
  readonly goal: number
}

/** Locks the edition and opens it again, from the moment at which the key is there to the first row of people. */
async function timeOpening(
  page: Page,
  { passphrase, name, rounds, goal }: Opening
): Promise<readonly Figure[]> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    await page.keyboard.press('ControlOrMeta+L')
    await page.getByRole('dialog', { name: /^Open / }).waitFor()
    await page.evaluate(noteOpening)
    await unlock(page, passphrase)
    await page.waitForFunction(() => document.documentElement.dataset['opening'] !== undefined)
    times.push(...(await readTimes(page, 'opening')))
    await page.waitForTimeout(1_500)
  }
  const [first = 0, ...later] = times
  return [
    toFigure(`an edition of ${name} opened, the first time`, first, goal),
    toFigure(`an edition of ${name} opened, median`, median(later), goal),
    toFigure(`an edition of ${name} opened, at worst`, Math.max(...later), goal)
  ]
}

/**
 * Runs in the page while it is locked: from the answer of the worker that derives keys to the first row of a table. As
 * text, since what compiles this file would put calls of its own into the class.
 */
const noteOpening = `
  let derived = null
  window.Worker = class extends window.Worker {
    constructor(address, options) {
      super(address, options)
      if (options?.name === 'key') this.addEventListener('message', () => (derived = performance.now()))
    }
  }
  new MutationObserver(() => {
    if (derived === null || document.querySelector('[role=grid] tbody tr') === null) return
    document.documentElement.dataset.opening ??= String(performance.now() - derived)
  }).observe(document, { subtree: true, childList: true })
`

async function readTimes(page: Page, name: string): Promise<readonly number[]> {
  const text = await page.evaluate((asked) => document.documentElement.dataset[asked] ?? '', name)
  return text
    .split(' ')
    .filter((one) => one !== '')
    .map(Number)
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0
}

function againstBare(name: string, ours: number, theirs: number): Figure {
  return { name, ours, anchor: 'a bare strict put', theirs }
}

function toFigure(name: string, ours: number, goal: number): Figure {
  return { name, ours, anchor: `${goal} ms`, theirs: goal }
}
