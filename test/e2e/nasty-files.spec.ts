import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nastyContainers } from '../support/nasty/nasty-containers'
import { nastyCsv } from '../support/nasty/nasty-csv'
import { nastyGeometry } from '../support/nasty/nasty-geometry'
import { nastyXml } from '../support/nasty/nasty-xml'
import { dropFile } from './support/drop-file'
import { expect, openThrough, test } from './support/launch'
import { importWhatIsShown, lookAt, newEdition } from './support/window-parts'

/** By its number in the list of nasty inputs, what the window must say. */
const refusals: readonly (readonly [number: number, file: string, says: string])[] = [
  [1, 'empty.xlsx', 'empty.xlsx is empty. Choose a file with registrations.'],
  [14, 'bomb.xlsx', 'bomb.xlsx was refused:'],
  [17, 'overlap.xlsx', 'overlap.xlsx was refused:'],
  [20, 'secret.xlsx', 'secret.xlsx is a workbook with a password. Open it, take the password off'],
  [27, 'letter.xlsx', 'letter.xlsx is a Word document.'],
  [31, 'laughs.xlsx', 'laughs.xlsx was refused:'],
  [51, 'endless.xlsx', 'endless.xlsx has'],
  [92, 'open-quote.csv', 'In open-quote.csv, the quotation mark opened in line']
]

test('nasty files are refused in a sentence, dropped or chosen, and nothing changes', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await newEdition(page)
  for (const [number, name, says] of refusals) {
    const path = join(userData, name)
    await writeFile(path, bytesOf(number))
    if (number % 2 === 0) await dropFile(page.getByText('Drop a spreadsheet here').first(), path)
    else {
      await openThrough(app, path)
      await page.getByRole('button', { name: 'Import mentors…' }).click()
    }
    const alert = page.getByRole('alert')
    await expect(alert, `number ${number}`).toContainText(says)
    await alert.getByRole('button', { name: 'Dismiss' }).click()
    await expect(alert).toHaveCount(0)
  }
  await expect(page.getByText('Nothing is imported yet.')).toBeVisible()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('what people type into forms stays text in the window: formulas, code, long names, other directions', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { page } = desk
  const asked: string[] = []
  page.on('dialog', (dialog) => asked.push(dialog.message()))
  const long = 'x'.repeat(300)
  const names = [
    '=HYPERLINK("http://evil.example","click")',
    '<img src=x onerror=alert(1)>',
    'שלום כהן',
    long
  ]
  const path = join(userData, 'mentors.csv')
  const lines = names.map(
    (name, at) => `"${name.replaceAll('"', '""')}",p${at}@one.example,KAIST,${'y'.repeat(20_000)}`
  )
  await writeFile(path, ['Name,E-mail,Institution,Comments', ...lines].join('\n'))
  await lookAt(desk, 'mentors', path)
  await importWhatIsShown(page)
  const listed = page.getByRole('grid', { name: 'Mentors', exact: true })
  for (const name of names) await expect(listed.getByRole('row').filter({ hasText: name })).toHaveCount(1)
  await listed.getByRole('row').filter({ hasText: long }).click()
  const panel = page.getByRole('complementary', { name: 'Mentor' })
  await expect(panel).toContainText(long)
  await expect(page.locator('img, a[href]')).toHaveCount(0)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  expect(asked).toEqual([])
})

function bytesOf(number: number): Uint8Array {
  const all = [...nastyContainers, ...nastyXml, ...nastyGeometry, ...nastyCsv]
  const made = all.find((input) => input.number === number)?.make()
  const bytes = made instanceof Uint8Array ? made : made?.[0]
  if (bytes === undefined) throw new Error(`no nasty input ${number}`)
  return bytes
}
