import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { read, utils } from 'xlsx'
import { dropFile } from './support/drop-file'
import { expect, openThrough, saveTo, test } from './support/launch'
import {
  importFile,
  importWhatIsShown,
  lookAt,
  newEdition,
  openSample,
  openStage,
  proposedPairs,
  rowCount
} from './support/window-parts'

const mentorsFile = join('build', 'sample', 'sample-mentors.xlsx')
const menteesFile = join('build', 'sample', 'sample-mentees.xlsx')

test('two files become pairs with scores, and a workbook that can be read back', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { app, page } = desk
  await importFile(desk, 'mentors', mentorsFile)
  await expect(page.getByText('sample-mentors.xlsx', { exact: true })).toBeVisible()
  await importFile(desk, 'mentees', menteesFile)
  await expect(page.getByText('sample-mentees.xlsx', { exact: true })).toBeVisible()

  const pairs = await proposedPairs(page)
  const count = await rowCount(pairs)
  expect(count).toBeGreaterThan(50)
  const first = pairs.getByRole('row').nth(1)
  const [mentee = '', mentor = ''] = [
    await first.getByRole('gridcell').nth(1).textContent(),
    await first.getByRole('gridcell').nth(2).textContent()
  ].map((name) => name ?? '')
  await first.click()
  const panel = page.getByRole('complementary', { name: 'Pair' })
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(`${mentee} → ${mentor}`)
  await expect(panel.getByText('Expertise', { exact: true })).toBeVisible()
  await expect(panel.getByText(/of \d+ answers/)).toBeVisible()

  const target = join(userData, 'final.xlsx')
  await saveTo(app, target)
  await page.getByRole('banner').getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Exported final.xlsx' })).toBeVisible()
  const workbook = read(await readFile(target))
  const assignments = workbook.Sheets['Assignments']
  expect(assignments && utils.sheet_to_json(assignments)).toHaveLength(count)
})

test('a column read as something else is read anew', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  await page.getByRole('tab', { name: 'Columns' }).click()
  const meaning = page.getByRole('button', { name: /“.*(institution|affiliation).*”, is read as/i })
  const column = page.getByRole('grid').getByRole('row').filter({ has: meaning })
  await expect(column.getByRole('gridcell').nth(3)).toHaveText(/heading/i)
  await meaning.click()
  await page.getByRole('option', { name: 'Left out' }).click()
  await expect(column.getByRole('gridcell').nth(3)).toContainText(/by hand/i)
  await page.getByRole('tab', { name: /Participants/ }).click()
  await expect(
    page
      .getByRole('grid', { name: 'Mentors', exact: true })
      .getByRole('row')
      .nth(1)
      .getByRole('gridcell')
      .nth(1)
  ).toBeEmpty()
})

test('problems are listed by kind, each with its cell and a sentence', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /problem/ })
    .click()
  const list = page.getByRole('grid', { name: 'Problems' })
  const all = await rowCount(list)
  expect(all).toBeGreaterThan(5)
  await page.getByRole('listbox', { name: 'Repairs' }).getByRole('option').nth(1).click()
  expect(await rowCount(list)).toBeLessThan(all)
  const first = list.getByRole('row').nth(1)
  await expect(first.getByRole('gridcell', { name: /^([A-Z]+|Row )\d+$/ })).toBeVisible()
  await expect(first.getByRole('gridcell', { name: /\.( |$)/ })).toBeVisible()
})

test('policies stand side by side, and the chosen one is what is listed', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  await proposedPairs(page)
  const policies = page.getByRole('radiogroup', { name: 'What “best” means' })
  await expect(policies.getByRole('radio', { name: 'Most people matched' })).toBeChecked()
  await expect(policies.getByText(/^[\d,]+ of [\d,]+$/)).toHaveCount(4)
  await policies.getByText('Worst-off first').click()
  await expect(policies.getByRole('radio', { name: 'Worst-off first' })).toBeChecked()
  await openStage(page, 'Export')
  await expect(page.getByRole('main').getByText('Worst-off first')).toBeVisible()
})

test('a file that is dropped is read like one that is chosen', async ({ launch }) => {
  const { page } = await launch()
  await newEdition(page)
  const zone = page.getByText('Drop a spreadsheet here').first()
  await dropFile(zone, mentorsFile)
  await importWhatIsShown(page)
  await expect(page.getByRole('grid', { name: 'Mentors', exact: true })).toBeVisible()
})

test('a file of another kind is refused where it was imported, and nothing is lost', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await openSample(page)
  const path = join(userData, 'programme.pdf')
  await writeFile(path, '%PDF-1.7\n')
  await openThrough(app, path)
  await page.getByRole('button', { name: 'Import mentees…' }).click()
  await expect(page.getByRole('alert')).toContainText('programme.pdf')
  await expect(page.getByText('sample-mentees.xlsx', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a list without a single mentee is said to be one, and two lists on one sheet to be two', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { app, page } = desk
  await newEdition(page)
  const path = join(userData, 'mentees.csv')
  await writeFile(path, 'Name,Email,Institution,Goals\n')
  await openThrough(app, path)
  await page.getByRole('button', { name: 'Import mentees…' }).click()
  await expect(page.getByRole('alert')).toContainText('mentees.csv')
  await page.getByRole('button', { name: 'Cancel' }).click()

  const beside = join(userData, 'beside.csv')
  const lines = [
    'Name,E-mail,How many mentees?,,Name,E-mail,Goals,Sector sought',
    'Eva Lund,eva@five.example,2,,Finn Oe,finn@six.example,Grants,Industry',
    'Gil Paz,gil@seven.example,1'
  ]
  await writeFile(beside, lines.join('\n'))
  await lookAt(desk, 'mentors', beside)
  await expect(page.getByRole('radio', { name: 'Both' })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Import 3 new' })).toBeVisible()
  await page.getByRole('tab', { name: /^Sheets/ }).click()
  await page.getByRole('button', { name: 'Leave out beside!2' }).click()
  await expect(page.getByRole('button', { name: 'Import 2 new' })).toBeVisible()
  await page.getByRole('button', { name: 'Use beside!2' }).click()
  await importWhatIsShown(page)
  await expect(page.getByRole('radio', { name: 'Mentees 1' })).toBeVisible()
})

test('a score is opened and closed by keyboard alone', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  await page.keyboard.press('ControlOrMeta+3')
  await page.getByRole('tab', { name: 'Readiness' }).focus()
  await page.keyboard.press('ArrowRight')
  const pairs = page.getByRole('grid', { name: 'Proposed pairs' })
  await pairs.getByRole('row').nth(1).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Pair' })).toBeVisible()
  await expect(pairs.getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', '3')
  await page.keyboard.press('End')
  await expect(pairs.getByRole('row', { selected: true })).toHaveAttribute(
    'aria-rowindex',
    String((await rowCount(pairs)) + 1)
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toHaveCount(0)
})
