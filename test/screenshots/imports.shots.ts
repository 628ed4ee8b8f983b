import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openThrough, test } from '../e2e/support/launch'
import { importFile, lookAt } from '../e2e/support/window-parts'
import { editWorkbook } from '../support/edited-workbook'
import { createShot } from './create-shot'

const sample = (role: 'mentors' | 'mentees') => join('build', 'sample', `sample-${role}.xlsx`)

test('a file that is looked at', async ({ launch, userData }) => {
  const desk = await launch()
  const { page } = desk
  const shot = createShot(page, 'import')
  await lookAt(desk, 'mentors', sample('mentors'))
  await shot('first')
  for (const tab of ['Columns', 'First rows', 'Problems', 'Sheets']) {
    await page.getByRole('tab', { name: tab }).click()
    await shot(`first-${tab.toLowerCase().replace(' ', '-')}`)
  }
  await page.getByRole('button', { name: 'Cancel' }).click()
  await importFile(desk, 'mentors', sample('mentors'))
  await importFile(desk, 'mentees', sample('mentees'))
  const again = join(userData, 'mentees-september.xlsx')
  await writeFile(
    again,
    await editWorkbook(sample('mentees'), (rows) => {
      rows.splice(3, 2)
      const [changed, added] = [rows[1], [...(rows[5] ?? [])]]
      changed?.splice(3, 1, 'Institute of the Long Name for Image Computing, University of Strasbourg')
      added.splice(1, 2, 'late.entry@example.org', 'Late Entry')
      rows.push(added)
    })
  )
  await lookAt(desk, 'mentees', again)
  await shot('again')
  const small = join(userData, 'anmeldungen.csv')
  const text =
    'Name;E-Mail;Institution;Forschungsgebiete\nJürgen Groß;gross@one.example;Universität Köln;Bildverarbeitung\n'
  await writeFile(small, Buffer.from(text, 'latin1'))
  await page.getByRole('button', { name: 'Cancel' }).click()
  await lookAt(desk, 'mentors', small)
  await shot('text')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await openThrough(desk.app, sample('mentors'))
  await page.getByRole('button', { name: 'Import mentees…' }).click()
  await page.getByRole('alert').waitFor()
  await shot('swapped')
})
