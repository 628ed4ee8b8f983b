import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { read, utils } from 'xlsx'
import { expectAccessibleInBoth } from './support/expect-accessible'
import { type Desk, expect, saveTo, test } from './support/launch'
import { importFile, newEdition, rowCount, unlock } from './support/window-parts'

const headings = 'Name,Email,Institution,Areas of expertise,How many mentees can you take?'
const mentors = [
  'Ada Marin,ada@gmial.com,ETH Zurich,Registration,2-3',
  'Ben Sato,ben@two.example,E.T.H. Zürich,Segmentation,one or two',
  'Cai Berg,cai@three.example,KAIST,Ultrasound,as many as you like',
  'Dee Roy,dee@four.example,Inria,MRI,1'
]

/** Imports a list of mentors, as it looks in a file. */
async function importMentors(desk: Desk, to: string, rows: readonly string[]): Promise<void> {
  await importList(desk, to, [headings, ...rows])
}

async function importList(desk: Desk, to: string, lines: readonly string[]): Promise<void> {
  const path = join(to, 'mentors.csv')
  await writeFile(path, lines.join('\n'))
  await importFile(desk, 'mentors', path)
}

test('problems are mended where they stand, at once or one by one, and a repair survives the next import', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { page } = desk
  await importMentors(desk, userData, mentors)
  await page.getByRole('tab', { name: /Problems/ }).click()
  const list = page.getByRole('grid', { name: 'Problems' })
  const count = page.getByRole('contentinfo').getByRole('button', { name: /problem/ })
  await expect(count).toHaveText('4 problems')
  await list.getByRole('button', { name: /Take ada@gmail.com/ }).click()
  await expect(count).toHaveText('3 problems')

  await page.getByRole('option', { name: /Confirm the places/ }).click()
  await list.getByRole('row').nth(3).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await expect(count).toHaveText('2 problems')
  await expect(list.getByRole('row').nth(2)).toBeFocused()
  await page.getByRole('button', { name: /Take what is proposed for all 2 rows/ }).click()
  await expect(count).toHaveCount(0)
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect(count).toHaveText('2 problems')
  await list
    .getByRole('button', { name: /^Ignore/ })
    .first()
    .click()
  await expect(count).toHaveText('1 problem')
  await page.getByRole('option', { name: /Ignored/ }).click()
  expect(await rowCount(list)).toBe(1)
  await list.getByRole('button', { name: 'List again' }).click()
  await expect(count).toHaveText('2 problems')

  await importMentors(desk, userData, [
    ...mentors.slice(0, 2),
    'Cai Berg,cai@three.example,POSTECH,Ultrasound,as many as you like'
  ])
  await page.getByRole('tab', { name: /Participants/ }).click()
  const cai = page.getByRole('grid', { name: 'Mentors', exact: true }).getByRole('row', { name: /Cai Berg/ })
  await expect(cai).toContainText('POSTECH')
  await expect(cai).toContainText('4')
})

test('somebody is added, corrected, withdrawn and taken back in by hand', async ({ launch, userData }) => {
  const desk = await launch()
  const { page } = desk
  const asked = `${headings},Favourite dish`
  const said = mentors.map((row) => `${row},soupe`)
  await importList(desk, userData, [asked, ...said])
  await page.getByRole('button', { name: 'Add by hand…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill('Eve Okafor')
  await dialog.getByLabel('Country').fill('Atlantis')
  await expect(dialog.getByText(/is no country that is known/)).toBeVisible()
  await expectAccessibleInBoth(page, 'Somebody who is added')
  await dialog.getByLabel('Country').fill('Norway')
  await dialog.getByRole('button', { name: 'Add mentor' }).click()
  const panel = page.getByRole('complementary', { name: 'Mentor' })
  await expect(panel).toContainText('Added by hand')

  await panel.getByRole('button', { name: 'Correct…' }).click()
  await dialog.getByLabel('Institution').fill('University of Oslo')
  await dialog.getByRole('button', { name: 'Save corrections' }).click()
  await expect(panel.getByText('was not answered')).toBeVisible()
  await panel.getByRole('button', { name: 'Withdraw' }).click()
  const out = page.getByRole('grid', { name: 'Not taking part' })
  await expect(out.getByRole('row', { name: /Eve Okafor/ })).toContainText('University of Oslo')
  await panel.getByRole('button', { name: 'Take back in' }).click()
  await expect(out).toHaveCount(0)

  await page.getByRole('row', { name: /Ben Sato/ }).click()
  await panel.getByRole('button', { name: 'Correct…' }).click()
  await dialog.getByLabel('Favourite dish').fill('Soup')
  await expectAccessibleInBoth(page, 'Somebody who is corrected')
  await dialog.getByRole('button', { name: 'Save corrections' }).click()
  const corrected = panel.locator('section', { hasText: 'Corrected by hand' })
  await expect(corrected).toContainText('Favourite dish was “soupe”')
  await importList(desk, userData, [asked, ...said.slice(1)])
  await page.getByRole('tab', { name: /Participants/ }).click()
  await page.getByRole('row', { name: /Ben Sato/ }).click()
  const own = panel.locator('section', { hasText: 'Other answers' })
  await own.getByText('Soup').click()
  await expect(dialog).toContainText('Corrected by hand')
  await expect(dialog.getByRole('table', { name: 'Cells of the value' })).toContainText('soupe')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await corrected.getByRole('button', { name: /Favourite dish/ }).click()
  await expect(own).toContainText('soupe')
})

test('a verdict with the answers picked beside it is one act, in the history and after a restart too', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { page } = desk
  const passphrase = await newEdition(page)
  const twice = ['Ada Marin,ada@one.example,KAIST,MRI,1', 'Ada Marin,marin@two.example,KAIST,Ultrasound,3']
  await importMentors(desk, userData, twice)
  const list = page.getByRole('grid', { name: 'Mentors', exact: true })
  await page.getByRole('tab', { name: /Problems/ }).click()
  await page.getByRole('button', { name: 'Compare…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep the other one' }).click()
  await expect(page.getByRole('dialog')).toContainText('The newest is on the right.')
  await page.getByRole('dialog').getByRole('button', { name: 'Decide later' }).click()
  await page.getByRole('button', { name: 'Compare…' }).click()
  await page.getByRole('dialog').getByRole('radio').last().check({ force: true })
  await expectAccessibleInBoth(page, 'Two who may be one')
  await page.getByRole('dialog').getByRole('button', { name: 'One person' }).click()
  await page.getByRole('tab', { name: /Participants/ }).click()
  await expect(list.getByRole('row')).toHaveCount(2)

  await page.keyboard.press('ControlOrMeta+L')
  await unlock(page, passphrase)
  await page.keyboard.press('Control+h')
  const lines = page.getByRole('dialog').getByRole('list', { name: 'What was done' }).getByRole('listitem')
  await expect(lines).toHaveCount(3)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(list.getByRole('row')).toHaveCount(3)
  await expect(page.getByRole('tab', { name: /Problems/ })).toContainText('1')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(list.getByRole('row')).toHaveCount(2)
})

test('spellings of one institution are merged into one name, and undone', async ({ launch, userData }) => {
  const desk = await launch()
  const { page } = desk
  await importMentors(desk, userData, mentors)
  await page.getByRole('tab', { name: 'Spellings' }).click()
  const group = page.getByRole('region', { name: 'May be one' }).getByRole('listitem')
  await expect(group).toHaveCount(1)
  await expectAccessibleInBoth(page, 'Spellings')
  await group.getByRole('button', { name: 'Merge' }).click()
  await expect(group).toHaveCount(0)
  const names = page.getByRole('grid', { name: 'Names that count' })
  expect(await rowCount(names)).toBe(1)
  const path = join(userData, 'spellings.xlsx')
  await saveTo(desk.app, path)
  await page.getByRole('button', { name: 'Export…', exact: true }).last().click()
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText('spellings.xlsx')
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect(group).toHaveCount(1)
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add from a file…' }).click()
  await (await chosen).setFiles(path)
  await expect(group).toHaveCount(0)
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await group.getByRole('button', { name: 'Not the same' }).press('Enter')
  await expect(group).toHaveCount(0)
})

test('a person who registered twice is shown side by side, and consents and codes are settled together', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { page } = desk
  await importMentors(desk, userData, [
    'Ada Marin,ada@one.example,ETH Zurich,Registration,2',
    'Ada Marin,ada@one.example,KAIST,Ultrasound,1',
    'A. Marin,ada.marin@home.example,KAIST,Ultrasound,1'
  ])
  await page.getByRole('tab', { name: /Problems/ }).click()
  const twice = page.getByRole('grid', { name: 'Problems' }).getByRole('row', { name: /registered again/ })
  await twice.getByRole('button', { name: 'Compare…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ada Marin registered twice' })
  await expect(dialog.getByRole('radiogroup', { name: 'Institution' })).toContainText('KAIST')
  await dialog
    .getByRole('radiogroup', { name: 'Institution' })
    .getByRole('radio', { name: /ETH Zurich/ })
    .press('Space')
  await expectAccessibleInBoth(page, 'Two registrations side by side')
  await dialog.getByRole('button', { name: 'Use these answers' }).click()
  await expect(dialog).toHaveCount(0)
  await page.getByRole('tab', { name: /Participants/ }).click()
  const ada = page.getByRole('grid', { name: 'Mentors', exact: true }).getByRole('row', { name: /Ada Marin/ })
  await expect(ada).toContainText('ETH Zurich')
  await expect(ada).toContainText('Ultrasound')

  const asked = [
    'Name,Email,Career stage,Do you consent?',
    'Fay Ode,fay@one.example,2,',
    'Guy Ito,guy@two.example,2,No'
  ]
  await importList(desk, userData, [...asked, 'Hal Ek,hal@three.example,2,Yes'])
  await page.getByRole('tab', { name: /Problems/ }).click()
  await page.getByRole('option', { name: /Fill in: Career stage/ }).click()
  await page.getByRole('button', { name: 'Fill in the career stage of row 3 of the mentors' }).press('Enter')
  await expect(page.getByRole('button', { name: /Career stage of row 3/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Postdoc', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Save for all 3 rows that say the same' }).press('Enter')
  await expect(page.getByRole('option', { name: /Fill in: Career stage/ })).toHaveCount(0)
  await page.getByRole('option', { name: /Ask for consent/ }).click()
  await page.getByRole('button', { name: 'Confirm consents…' }).click()
  const consents = page.getByRole('dialog', { name: 'Who has given consent since?' })
  await expectAccessibleInBoth(page, 'Consents of several people')
  await consents.getByRole('button', { name: 'Tick all' }).click()
  await consents.getByRole('checkbox', { name: 'Guy Ito' }).click()
  await consents.getByRole('button', { name: 'Confirm for 1 person' }).click()
  await expect(consents).toHaveCount(0)
  const problems = page.getByRole('grid', { name: 'Problems' })
  await expect(problems).not.toContainText('Fay Ode did not give consent')
  await expect(problems).toContainText('Guy Ito did not give consent')
})

test('rows left out are written with their reasons, and fill in the form that adds their person', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { page } = desk
  await importMentors(desk, userData, [...mentors, ',,University of Oslo,Ultrasound,2'])
  await page.getByRole('tab', { name: /Problems/ }).click()
  const path = join(userData, 'left-out.xlsx')
  await saveTo(desk.app, path)
  await page.getByRole('button', { name: 'Export 1 row left out…' }).click()
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText('left-out.xlsx')
  const book = read(await readFile(path))
  const [sheet = {}] = Object.values(book.Sheets)
  const written = utils.sheet_to_json<readonly string[]>(sheet, { header: 1 })
  expect(JSON.stringify(written)).toContain('University of Oslo')
  expect(JSON.stringify(written)).toContain('neither a name nor a readable e-mail')

  await page.getByRole('button', { name: 'Add by hand…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Institution')).toHaveValue('University of Oslo')
  await expect(dialog.getByLabel('Places', { exact: true })).toHaveValue('2')
  await dialog.getByLabel('Name', { exact: true }).fill('Eve Okafor')
  await dialog.getByRole('button', { name: 'Add mentor' }).click()
  await page.getByRole('tab', { name: /Participants/ }).click()
  await expect(page.getByRole('row', { name: /Eve Okafor/ })).toContainText('University of Oslo')
  await page.getByRole('tab', { name: /Problems/ }).click()
  const leftOut = page.getByRole('option', { name: /Look at what was left out/ })
  await expect(leftOut).toHaveCount(0)

  const roles = ['Name,Email,Role', 'Fay Ode,fay@one.example,Mentor', 'Guy Ito,guy@two.example,Mentee']
  await importList(desk, userData, [...roles, 'Hal Ek,hal@three.example,perhaps'])
  await page.getByRole('tab', { name: /Problems/ }).click()
  await page
    .getByRole('row', { name: /“perhaps” does not say/ })
    .getByRole('button', { name: 'Add by hand…' })
    .click()
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('Hal Ek')
  await dialog.getByRole('radio', { name: 'Mentee' }).press('Space')
  await dialog.getByRole('button', { name: 'Add mentee' }).click()
  await expect(leftOut).toHaveCount(0)
})
