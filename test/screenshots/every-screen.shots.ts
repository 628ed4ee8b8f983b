import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { utils, write } from 'xlsx'
import { createSampleEdition } from '../../build/sample/create-sample-edition'
import { type Desk, test } from '../e2e/support/launch'
import { createShot, type Shot } from './create-shot'
import { importFile, openSample, openStage, proposedPairs } from '../e2e/support/window-parts'

test('nothing imported yet', async ({ launch }) => {
  const { page } = await launch()
  const shot = createShot(page, 'empty')
  for (const stage of ['People', 'Rules', 'Match', 'Review', 'Export'] as const) {
    await openStage(page, stage)
    await shot(stage.toLowerCase())
  }
})

test('the sample', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  await takeEveryScreen(page, createShot(page, 'sample'))
})

test('300 mentors and 500 mentees', async ({ launch, userData }) => {
  const desk = await launch()
  await importEdition(desk, userData)
  await takeEveryScreen(desk.page, createShot(desk.page, 'large'))
})

async function importEdition(desk: Desk, to: string): Promise<void> {
  const edition = createSampleEdition({ seed: 1, mentors: 300, mentees: 500 })
  for (const role of ['mentors', 'mentees'] as const) {
    const path = join(to, `large-${role}.xlsx`)
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet(edition[role].map((row) => [...row])), 'Answers')
    await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
    await importFile(desk, role, path)
  }
}

async function takeEveryScreen(page: Page, shot: Shot): Promise<void> {
  await page.getByRole('grid', { name: 'Mentors' }).getByRole('row').nth(1).click()
  await shot('people')
  await page.getByRole('tab', { name: 'Columns' }).click()
  await shot('columns')
  await page.getByRole('tab', { name: /Problems/ }).click()
  await shot('problems')
  const pairs = await proposedPairs(page)
  await pairs.getByRole('row').nth(3).click()
  await shot('match')
  await page.getByRole('tab', { name: /Without a mentor/ }).click()
  await shot('without-a-mentor')
  await openStage(page, 'Rules')
  await shot('rules')
  await openStage(page, 'Review')
  await page.getByRole('button', { name: 'Propose…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Apply/ })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await shot('review')
  await openStage(page, 'Export')
  await shot('export')
}
