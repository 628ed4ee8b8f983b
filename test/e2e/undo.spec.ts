import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './support/launch'
import { importFile, openSample, openStage, proposedPairs } from './support/window-parts'

const mentorsFile = join('build', 'sample', 'sample-mentors.xlsx')

const report = (page: Page) => page.getByRole('region', { name: 'Last change' })

test('an import is undone from its report and done again by keyboard', async ({ launch }) => {
  const desk = await launch()
  const { page } = desk
  await importFile(desk, 'mentors', mentorsFile)
  const mentors = page.getByRole('grid', { name: 'Mentors', exact: true })
  await expect(mentors).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText(/Saved \d\d:\d\d/)
  await expect(report(page)).toContainText(/^Imported sample-mentors\.xlsx: \d+ new mentors/)
  await report(page).getByRole('button', { name: 'Undo' }).click()
  await expect(mentors).toHaveCount(0)
  await expect(page.getByText('Drop a spreadsheet here')).toHaveCount(2)
  await expect(report(page)).toContainText(/^Undid: Imported sample-mentors\.xlsx/)
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(mentors).toBeVisible()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Redo' })).toBeDisabled()
})

test('a choice of policy is undone by keyboard and done again by the button in the bar', async ({
  launch
}) => {
  const { page } = await launch()
  await openSample(page)
  await proposedPairs(page)
  const policy = (name: string) => page.getByRole('radio', { name })
  await page.getByText('Best total', { exact: true }).click()
  await expect(policy('Best total')).toBeChecked()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(policy('Most people matched')).toBeChecked()
  await expect(report(page)).toContainText('Undid: Chose the policy')
  await page.getByRole('banner').getByRole('button', { name: 'Redo' }).click()
  await expect(policy('Best total')).toBeChecked()
})

test('what is typed in a field is undone there, and nothing else', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  const filter = page.getByRole('searchbox')
  await filter.pressSequentially('oslo')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(filter).not.toHaveValue('oslo')
  await openStage(page, 'People')
  await expect(page.getByRole('banner').getByRole('button', { name: 'Redo' })).toBeDisabled()
})
