import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { importEdition } from '../e2e/support/import-edition'
import { openStage } from '../e2e/support/window-parts'
import { type FrameTrace, startTracing, takeTrace } from './frame-trace'
import type { Figure } from './figure'
import { median } from './measure'
import { measureStep, type StepFigure, watchTasks } from './thread-tasks'

/** How smooth the window was during one kind of work; all in milliseconds but the shares and counts. */
export type BoardFigure = {
  readonly name: string
  readonly frames: number
  readonly worstFrame: number
  /** Of all frames, those that took longer than one at 60 a second, and longer than 50 ms. */
  readonly shareLate: number
  readonly share50: number
  readonly longTasks: number
  /** From entering a slot, or from another value of a slider, to the frame that shows the effect; null where there is none. */
  readonly effectLatency: number | null
}

type Size = { readonly mentors: number; readonly mentees: number }

const sizes: readonly Size[] = [
  { mentors: 300, mentees: 500 },
  { mentors: 1_000, mentees: 3_000 }
]

/** The frames of a board, and the tasks of the steps that lead over it. */
type Boards = { readonly frames: readonly BoardFigure[]; readonly steps: readonly StepFigure[] }

/**
 * Traces the built window while a real pointer scrolls the board, drags across it, and moves the slider of a weight.
 * The first line is the machine at rest.
 */
export async function benchBoard(): Promise<Boards> {
  const all: Boards[] = []
  for (const size of sizes) all.push(await benchSize(size))
  return { frames: all.flatMap(({ frames }) => frames), steps: all.flatMap(({ steps }) => steps) }
}

/** The longest frame at 60 a second: a frame's own time jitters by a fraction of a millisecond. */
const frameTime = 17.5

/**
 * What the goals ask of the window: its slowest frame while a board is scrolled or dragged over, and how soon numbers
 * follow a slider.
 */
export function toFrameFigures(board: readonly BoardFigure[]): readonly Figure[] {
  const [small = '', large = ''] = sizes.map(({ mentors, mentees }) => `${mentors} × ${mentees}`)
  const work = board.filter(({ name }) => name.endsWith(large) && !/rest|slider/.test(name))
  const slider = board.find(({ name }) => name === `weight slider, ${small}`)
  const worst = work.reduce((most, { worstFrame }) => Math.max(most, worstFrame), 0)
  return [
    ...(work.length === 0
      ? []
      : [{ name: `slowest frame of a board, ${large}`, ours: worst, anchor: 'a frame', theirs: frameTime }]),
    ...(slider?.effectLatency == null
      ? []
      : [
          {
            name: `numbers after a slider, ${small}`,
            ours: slider.effectLatency,
            anchor: '50 ms',
            theirs: 50
          }
        ])
  ]
}

async function benchSize(size: Size): Promise<Boards> {
  const folder = await mkdtemp(join(tmpdir(), 'matchdesk-bench-'))
  const app = await _electron.launch({ args: ['.', `--user-data-dir=${folder}`] })
  try {
    const page = await app.firstWindow()
    await page.waitForURL('**/index.html')
    await page.setViewportSize({ width: 1280, height: 800 })
    await importEdition({ app, page }, { ...size, folder })
    await watchTasks(page)
    const name = `${size.mentors} × ${size.mentees}`
    const steps = await measureSteps(page, name)
    await startTracing(page, 'board')
    const board = await traceBoard(page, name)
    await openStage(page, 'Rules')
    await page
      .getByRole('region', { name: 'Effect' })
      .getByText(/total \d/)
      .waitFor()
    await startTracing(page, 'rules')
    return { frames: [...board, await traceSlider(page, name)], steps }
  } finally {
    await app.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** From the import on: matched, each stage opened, the whole proposal applied and taken back. */
async function measureSteps(page: Page, size: string): Promise<readonly StepFigure[]> {
  const steps: StepFigure[] = []
  const step = async (name: string, work: () => Promise<unknown>) => {
    const settled = async () => {
      await work()
      await page.waitForTimeout(1_500)
    }
    steps.push(await measureStep(page, `${size}: ${name}`, settled))
  }
  const propose = page.getByRole('button', { name: 'Propose…' })
  await step('matched', () => page.waitForTimeout(5_000))
  await step('Rules opened', async () => {
    await openStage(page, 'Rules')
    await page
      .getByRole('region', { name: 'Effect' })
      .getByText(/total \d/)
      .waitFor()
  })
  await step('Match opened', () => openStage(page, 'Match'))
  await step('Review opened', async () => {
    await openStage(page, 'Review')
    await page.locator('fieldset').first().waitFor()
  })
  await step('proposal opened', async () => {
    await propose.click()
    await page.getByRole('button', { name: /^Apply/ }).waitFor()
  })
  await step('all applied', () => page.getByRole('button', { name: /^Apply/ }).click())
  await step('undone', () => page.keyboard.press('Control+z'))
  return steps
}

async function traceBoard(page: Page, name: string): Promise<readonly BoardFigure[]> {
  const board = await boxOf(page.getByRole('region', { name: 'Mentors' }).locator('..'))
  const card = await boxOf(
    page
      .getByRole('region', { name: /^Parking list/ })
      .locator('[data-card]')
      .first()
  )
  const trace = async (what: string, work: () => Promise<void>) => {
    await page.waitForTimeout(500)
    await takeTrace(page)
    await work()
    return toFigure(`${what}, ${name}`, await takeTrace(page))
  }
  const rest = await trace('at rest', () => page.waitForTimeout(1_500))
  await page.mouse.move(board.x + 200, board.y + 200)
  const scroll = await trace('scroll', () => repeat(90, () => page.mouse.wheel(0, 120)))
  const leap = await trace('scroll in leaps', () => repeat(60, () => page.mouse.wheel(0, -1_200)))
  const begin = await trace('pick up', async () => {
    await page.mouse.move(card.x + 30, card.y + 10)
    await page.mouse.down()
    await page.mouse.move(card.x + 45, card.y + 22, { steps: 4 })
    await page.waitForTimeout(300)
  })
  let step = 0
  const drag = await trace('drag across', () =>
    repeat(150, () => {
      step += 1
      const x = board.x + 20 + ((step * 37) % (board.width - 40))
      return page.mouse.move(x, board.y + 40 + ((step * 53) % (board.height - 80)))
    })
  )
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return [rest, scroll, leap, begin, drag]
}

/** A weight goes down and up again under a real pointer that holds it. */
async function traceSlider(page: Page, name: string): Promise<BoardFigure> {
  const thumb = await boxOf(
    page.getByRole('slider', { name: 'Expertise' }).locator('xpath=ancestor::*[@data-rac][1]')
  )
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.waitForTimeout(1_000)
  await takeTrace(page)
  let step = 0
  await repeat(150, () => {
    step += 1
    return page.mouse.move(x - 60 + 60 * Math.cos(step / 12), y)
  })
  await page.waitForTimeout(500)
  const figure = toFigure(`weight slider, ${name}`, await takeTrace(page))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return figure
}

function toFigure(name: string, { gaps, longTasks, latencies }: FrameTrace): BoardFigure {
  const above = (limit: number) => gaps.filter((gap) => gap > limit).length / Math.max(1, gaps.length)
  return {
    name,
    frames: gaps.length,
    worstFrame: Math.max(0, ...gaps),
    shareLate: above(frameTime),
    share50: above(50),
    longTasks: longTasks.length,
    effectLatency: latencies.length === 0 ? null : median(latencies)
  }
}

async function repeat(times: number, act: () => Promise<void>): Promise<void> {
  for (let round = 0; round < times; round += 1) {
    await act()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function boxOf(locator: ReturnType<Page['locator']>) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('the board is not in view')
  return box
}
