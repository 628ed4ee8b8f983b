import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessibleInBoth } from './support/expect-accessible'
import { expect, test } from './support/launch'
import { importFile, openStage } from './support/window-parts'

const headings = 'Name,Email,Institution,Areas of expertise'

test('readiness opens first, names the rule that left a mentee nobody, and takes what mentors offered', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { page } = desk
  const mentors = join(userData, 'mentors.csv')
  const ada = 'Ada Marin,ada@one.example,ETH Zurich,Registration,"1, two more if you are short"'
  await writeFile(mentors, `${headings},How many mentees can you take?\n${ada}`)
  await importFile(desk, 'mentors', mentors)
  const mentees = join(userData, 'mentees.csv')
  const asking = [
    'Ben Sato,ben@two.example,KAIST,Registration',
    'Cai Berg,cai@three.example,ETH Zürich,Registration',
    'Dee Roy,dee@four.example,Inria,Registration'
  ]
  await writeFile(mentees, `${headings}\n${asking.join('\n')}`)
  await importFile(desk, 'mentees', mentees)
  await openStage(page, 'Match')
  await expect(page.getByRole('tab', { name: 'Readiness' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText(/1 place for 3 mentees/)).toBeVisible()
  await page.getByRole('radio', { name: /No candidate/ }).press('Space')
  const stranded = page.getByRole('grid', { name: 'Mentees without a candidate' })
  await expect(stranded.getByRole('row', { name: /Cai Berg/ })).toContainText('Same institution rules out 1')
  await expectAccessibleInBoth(page, 'Readiness')
  await expect(page.getByText(/1 mentor said they would take 2 mentees more/)).toBeVisible()
  await page.getByRole('button', { name: 'Take what they offered' }).press('Enter')
  await expect(page.getByText(/3 places for 3 mentees/)).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/1 place for 3 mentees/)).toBeVisible()
})
