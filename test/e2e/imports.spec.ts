import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { editWorkbook } from '../support/edited-workbook'
import { expectAccessibleInBoth } from './support/expect-accessible'
import { expect, openThrough, test } from './support/launch'
import {
  importFile,
  importWhatIsShown,
  lookAt,
  newEdition,
  openStage,
  rowCount
} from './support/window-parts'

const mentorsFile = join('build', 'sample', 'sample-mentors.xlsx')
const menteesFile = join('build', 'sample', 'sample-mentees.xlsx')

const german = [
  'Name;E-Mail;Institution;Forschungsgebiete;Wie viele Mentees?',
  'Jürgen Groß;gross@one.example;Universität Köln;Bildverarbeitung;2',
  'Zoë Müller;mueller@two.example;TU Wien;Robotik;1'
].join('\n')

test('a text is looked at, read in another encoding, left, and imported, by keyboard alone', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await newEdition(page)
  const file = join(userData, 'mentoren.csv')
  await writeFile(file, Buffer.from(german, 'latin1'))
  await openThrough(app, file)
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
  }
  await press('Import mentors…')
  const changes = page.getByRole('grid', { name: 'What changes' })
  await expect(changes).toContainText('Jürgen Groß')
  await expect(page.getByRole('button', { name: 'Encoding' })).toContainText('Windows-1252')
  await expectAccessibleInBoth(page, 'A file that is looked at')

  await press('Encoding')
  await page.getByRole('option', { name: 'Mac Roman' }).focus()
  await page.keyboard.press('Enter')
  await expect(changes).not.toContainText('Jürgen Groß')
  await press('Encoding')
  await page.getByRole('option', { name: 'UTF-8' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('mentoren.csv is not written in UTF-8')
  await expect(page.getByRole('button', { name: /^Import 2 new/ })).toBeDisabled()
  await press('Cancel')
  await expect(page.getByText('Nothing is imported yet.')).toBeVisible()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeDisabled()

  await press('Import mentors…')
  await page.getByRole('tab', { name: 'What changes' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('grid', { name: 'First rows' })).toContainText('Universität Köln')
  await press('Import 2 new')
  await expect(page.getByRole('grid', { name: 'Mentors' })).toContainText('Zoë Müller')
})

test('a file whose headings nobody recognises is read as a person says, by keyboard alone', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await newEdition(page)
  const file = join(userData, 'elenco.csv')
  const people = [
    'Ada Marin,ETH Zurich,Robotics,2',
    'Ben Sato,KAIST,Ultrasound,1',
    'Cai Berg,Inria,Robotics,3'
  ]
  await writeFile(file, ['Elenco', 'Giugno', 'Chi sei,Casa,Materia,Quanti', ...people].join('\n'))
  await openThrough(app, file)
  await page.getByRole('button', { name: 'Import mentors…' }).press('Enter')
  await expect(page.getByRole('alert')).toContainText('no row in it looks like the headings')
  const columns = page.getByRole('grid', { name: 'Columns of elenco' })
  const rows = page.getByRole('grid', { name: 'First rows of elenco' })
  await expectAccessibleInBoth(page, 'A file of which no heading is known')
  await expect(rows.getByRole('row').nth(3)).toContainText('Chi sei · Casa · Materia · Quanti')

  const pick = async (list: string, option: string | RegExp) => {
    await page.getByRole('button', { name: list }).press('Enter')
    await page.getByRole('option', { name: option, exact: typeof option === 'string' }).press('Enter')
  }
  const headings = 'Where the headings of elenco stand'
  await rows.getByRole('button', { name: 'Row 3 holds the headings' }).press('Enter')
  await expect(columns.getByRole('row', { name: /Chi sei/ })).toContainText('Ada Marin · Ben Sato · Cai Berg')
  await pick('Column A, “Chi sei”, is read as', 'Name')
  await pick('Column B, “Casa”, is read as', 'Institution')
  await pick('Column C, “Materia”, is read as', 'Areas of expertise')
  await pick('Column D, “Quanti”, is read as', 'Places')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Import 3 new' })).toBeEnabled()
  await expect(page.getByText(/not asked: e-mail, time zone, .* and languages$/)).toBeVisible()
  await expectAccessibleInBoth(page, 'Columns of a file that is looked at')
  await page.getByRole('tab', { name: /What changes/ }).press('Enter')
  const changes = page.getByRole('grid', { name: 'What changes' })
  await expect(changes.getByRole('row', { name: /Ben Sato/ })).toContainText('KAIST')

  await page.getByRole('tab', { name: /^Columns/ }).press('Enter')
  await pick(headings, 'No row: people begin at once')
  await expect(columns.getByRole('row')).toHaveCount(5)
  await pick(headings, /^Row 3: /)
  await pick('Column A, “Chi sei”, is read as', 'Name')
  await pick('Column D, “Quanti”, is read as', 'Left out')
  await expect(page.getByRole('button', { name: 'Import 3 new' })).toBeEnabled()
  await page.getByRole('button', { name: 'Import 3 new' }).press('Enter')
  const listed = page.getByRole('grid', { name: 'Mentors', exact: true })
  await expect(listed.getByRole('row', { name: /Cai Berg/ })).toBeVisible()
  expect(await rowCount(listed)).toBe(3)
})

test('a recipe is kept, and offered for a file of the same shape and no other', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { page } = desk
  const write = async (name: string, ...lines: readonly string[]) => {
    const path = join(userData, name)
    await writeFile(path, lines.join('\n'))
    return path
  }
  const head = 'Name,E-mail,Steckenpferd,Spielraum'
  const first = await write(
    'erste.csv',
    head,
    'Ada Marin,ada@one.example,Blau,2',
    'Ben Sato,ben@two.example,Rot,1'
  )
  await lookAt(desk, 'mentors', first)
  const pick = async (list: string, option: string) => {
    await page.getByRole('button', { name: list }).press('Enter')
    await page.getByRole('option', { name: option, exact: true }).press('Enter')
  }
  await page.getByRole('tab', { name: /^Columns/ }).click()
  await pick('Column C, “Steckenpferd”, is read as', 'Areas of expertise')
  await pick('Column D, “Spielraum”, is read as', 'Places')
  await page.getByRole('button', { name: 'Recipes…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Recipes' })
  await dialog.getByLabel('Name of the recipe').fill('Summer form')
  await expectAccessibleInBoth(page, 'Recipes')
  await dialog.getByRole('button', { name: 'Save 4 columns' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()

  await lookAt(desk, 'mentors', await write('zweite.csv', head, 'Cai Berg,cai@three.example,Grün,3'))
  await page.getByRole('tab', { name: /^Columns/ }).click()
  await expect(page.getByText('This file has the shape of “Summer form”.')).toBeVisible()
  await page.getByRole('button', { name: 'Use its columns' }).click()
  await expect(page.getByRole('button', { name: 'Column D, “Spielraum”, is read as' })).toContainText(
    'Places'
  )
  await expect(page.getByText('This file has the shape of')).toHaveCount(0)
  await page.getByRole('button', { name: 'Cancel' }).click()

  const other = await write(
    'andere.csv',
    'Name,E-mail,Wetter,Laune,Farbe,Tier',
    'Dee Roy,dee@four.example,a,b,c,d'
  )
  await lookAt(desk, 'mentors', other)
  await page.getByRole('tab', { name: /^Columns/ }).click()
  await expect(page.getByRole('grid', { name: 'Columns of andere' })).toContainText('Wetter')
  await expect(page.getByText('Summer form')).toHaveCount(0)
})

test('importing again in September loses nothing of June’s work, and every value can be traced', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { page } = desk
  await importFile(desk, 'mentors', mentorsFile)
  await importFile(desk, 'mentees', menteesFile)
  await openStage(page, 'Review')
  await page.getByRole('button', { name: 'Propose…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Apply/ })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const { card, mentee, other: missing } = await findCard(page)
  await choose(page, card, 'Lock pair')
  await choose(page, card, 'Approve')
  await card.click({ position: { x: 20, y: 10 } })
  const pair = page.getByRole('complementary', { name: 'Pair' })
  await pair.getByRole('button', { name: 'Note on the pair…' }).press('Enter')
  await page.keyboard.type('Met in June.')
  await page.keyboard.press('Control+Enter')
  await expect(card).toContainText('approved')

  const september = join(userData, 'september.xlsx')
  const bytes = await editWorkbook(menteesFile, (rows) => {
    rows.splice(
      rows.findIndex(([, , name]) => name === missing),
      1
    )
    for (const row of rows) if (row[2] === mentee) row.splice(3, 1, 'University of September')
    rows.push(['2021/09/01 9:00:00 AM GMT+2', 'late@example.org', 'Late Entry', 'KAIST'])
  })
  await writeFile(september, bytes)
  await openStage(page, 'People')
  await lookAt(desk, 'mentees', september)
  await expect(page.getByRole('button', { name: 'Import 1 new, 1 changed' })).toBeVisible()
  const changes = page.getByRole('grid', { name: 'What changes' })
  await expect(changes.getByRole('row').filter({ hasText: mentee })).toContainText('University of September')
  const absent = changes.getByRole('row').filter({ hasText: missing })
  await expect(absent.getByRole('checkbox')).not.toBeChecked()
  await absent.getByRole('checkbox').check()
  for (const tab of [/What changes/, /Problems/]) {
    await page.getByRole('tab', { name: tab }).click()
    await expectAccessibleInBoth(page, `A newer file, ${tab.source}`)
  }
  await page.getByRole('button', { name: 'Import 1 new, 1 changed, 1 withdrawn' }).click()

  const people = page.getByRole('grid', { name: 'Mentors' })
  await expect(people).toBeVisible()
  await page.getByRole('radio', { name: /^Mentees/ }).click()
  await page.getByRole('searchbox').fill(mentee)
  await page.getByRole('grid', { name: 'Mentees' }).getByRole('row').nth(1).click()
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /University of September/ })
    .click()
  const trace = page.getByRole('dialog')
  await expect(trace.getByRole('table', { name: 'Cells of the value' })).toContainText(
    'University of September'
  )
  await expect(trace.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await expect(trace.getByText('september.xlsx', { exact: true })).toBeVisible()
  await expect(trace.getByRole('table', { name: 'The sheet around the row' })).toContainText(mentee)
  await expectAccessibleInBoth(page, 'A value that is traced')
  await page.keyboard.press('Escape')

  await openStage(page, 'Review')
  for (const sign of ['locked', 'approved', 'has a note']) await expect(card).toContainText(sign)
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /in trouble/ })
    .click()
  const troubles = page.getByRole('complementary', { name: 'Trouble' })
  await expect(troubles).toContainText(`${missing} with`)
  await expect(troubles).toContainText('the mentee has withdrawn')
  await page.keyboard.press('ControlOrMeta+Z')
  await openStage(page, 'People')
  await page.getByRole('searchbox').fill('Late Entry')
  await expect(page.getByText('Nobody fits the filter.').first()).toBeVisible()
})

test('a file for the other role is said to be one, and used for it with one click', async ({ launch }) => {
  const { app, page } = await launch()
  await newEdition(page)
  await openThrough(app, mentorsFile)
  await page.getByRole('button', { name: 'Import mentees…' }).click()
  await expect(page.getByRole('alert')).toContainText('sample-mentors.xlsx')
  await expectAccessibleInBoth(page, 'A file for the other role')
  await page.getByRole('button', { name: 'Use it for mentors' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await importWhatIsShown(page)
  expect(await rowCount(page.getByRole('grid', { name: 'Mentors' }))).toBeGreaterThan(50)
})

async function choose(page: Page, card: Locator, action: string): Promise<void> {
  await card.click({ button: 'right', position: { x: 20, y: 10 } })
  await page.getByRole('menuitem', { name: action }).click()
}

type Found = { readonly card: Locator; readonly mentee: string; readonly other: string }

/** A card of a pair whose mentee nobody else in the sample is called like, and another such mentee. */
async function findCard(page: Page): Promise<Found> {
  let names: readonly (string | undefined)[] = []
  await editWorkbook(menteesFile, (rows) => {
    names = rows.map(([, , name]) => name)
  })
  const found: { readonly card: Locator; readonly mentee: string }[] = []
  for (const card of await page.locator('fieldset [data-card]').all()) {
    const mentee = (await card.locator('span').first().textContent()) ?? ''
    const key = (await card.getAttribute('data-card')) ?? ''
    if (names.filter((name) => name === mentee).length === 1)
      found.push({ card: page.locator(`[data-card='${key}']`), mentee })
    const [one, other] = found
    if (one !== undefined && other !== undefined) return { ...one, other: other.mentee }
  }
  throw new Error('no card on the board has a name of its own')
}
