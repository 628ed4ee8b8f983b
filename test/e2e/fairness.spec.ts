import { applyProposal, choose, openBoard, parkingList, slots } from './support/board-parts'
import { expectAccessibleInBoth } from './support/expect-accessible'
import { expect, test } from './support/launch'
import { openSample, openStage, proposedPairs } from './support/window-parts'

test('who comes first is weighed person by person before it counts, is kept, undone, and shows by group', async ({
  launch
}) => {
  const { page } = await launch()
  await openSample(page)
  await proposedPairs(page)
  await page.getByRole('tab', { name: 'Who comes first' }).click()
  await page.getByRole('button', { name: 'Add a group by' }).click()
  await page.getByRole('option', { name: 'Career stage' }).click()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const effect = page.getByRole('region', { name: 'What it does' })
  await expect(page.getByRole('button', { name: 'Apply', exact: true })).toBeDisabled()

  await page.getByRole('checkbox', { name: /^PhD student 55/ }).focus()
  await page.keyboard.press('Space')
  await expect(effect).toContainText(/get a mentor who had none, 10 mentees lose theirs/)
  await expect(effect).toContainText('as many places are filled (109)')
  await expect(effect.getByRole('row', { name: /^First 55 45 55/ })).toBeVisible()
  const moved = effect.getByRole('grid', { name: 'Who has another mentor' })
  await expect(moved.getByRole('row').nth(1)).toContainText('nobody')
  await expectAccessibleInBoth(page, 'who comes first')

  await page.getByRole('button', { name: 'Apply', exact: true }).click()
  await page.getByRole('tab', { name: 'By group' }).click()
  const groups = page.getByRole('grid', { name: 'Outcome by group' })
  await expect(groups.getByRole('row', { name: /^PhD student 55 55 100 %/ })).toBeVisible()
  await expect(groups.getByRole('row', { name: /^2 small groups 8 / })).toBeVisible()
  await expectAccessibleInBoth(page, 'by group')

  await page.keyboard.press('Control+z')
  await expect(groups.getByRole('row', { name: /^PhD student 55 45 82 %/ })).toBeVisible()
  await page.getByRole('button', { name: 'Groups by' }).click()
  await page.getByRole('option', { name: /^Declared group/ }).click()
  await expect(page.getByText('This was told in confidence')).toBeVisible()
})

test('somebody whom a rule keeps away is allowed with a reason, and sits with a sign until the exception ends', async ({
  launch
}) => {
  const { page } = await launch()
  await openBoard(page)
  await parkingList(page)
    .locator('[data-card]')
    .first()
    .click({ position: { x: 20, y: 10 } })
  const panel = page.getByRole('complementary', { name: 'Mentee' })
  await panel.locator('summary').first().click()
  const allow = panel.getByRole('button', { name: /^Allow .* despite the rule$/ }).first()
  const name = /^Allow (.*) despite/.exec((await allow.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await allow.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(/Despite “.+”\. Set aside for this pair alone/)
  await expect(dialog.getByRole('button', { name: 'Allow pair' })).toBeDisabled()
  await expectAccessibleInBoth(page, 'an exception')
  await page.keyboard.type('Two campuses that never meet.')
  await dialog.getByRole('button', { name: 'Allow pair' }).click()

  await panel.getByRole('searchbox', { name: 'Filter candidates' }).fill(name)
  const candidate = panel.getByRole('listitem').filter({ hasText: name }).first()
  await candidate.getByRole('button').first().click()
  await candidate.getByRole('button', { name: /^Bring together/ }).click()
  const seated = page.locator('[data-card]').filter({ hasText: 'allowed despite' })
  await expect(seated).toHaveCount(1)
  await expect(page.getByRole('contentinfo')).toContainText('nothing in trouble')
  await choose(page, seated, 'End the exception')
  await expect(page.getByRole('contentinfo')).toContainText('1 in trouble')
  await page.keyboard.press('Control+z')
  await expect(seated).toHaveCount(1)
  await expect(page.getByRole('contentinfo')).toContainText('nothing in trouble')
})

test('named scenarios are compared person by person, proposed on the board, taken over, renamed and deleted', async ({
  launch
}) => {
  const { page } = await launch()
  await openSample(page)
  await proposedPairs(page)
  await page.getByRole('tab', { name: 'Scenarios' }).click()
  await page.getByRole('radio', { name: /^Fair throughout/ }).focus()
  await page.keyboard.press('Space')
  await page.getByLabel('Name the present settings').fill('Nobody far behind')
  await page.keyboard.press('Enter')
  const table = page.getByRole('table', { name: 'Scenarios' })
  const kept = table.getByRole('row').filter({ hasText: 'Nobody far behind' })
  await expect(kept).toContainText('10967.36.62.48')
  await page.getByRole('radio', { name: /^Most people matched/ }).focus()
  await page.keyboard.press('Space')
  await expect(table.getByRole('row').filter({ hasText: 'Present settings' })).toContainText('71.89')
  const people = page.getByRole('grid', { name: 'Person by person' })
  await expect(people.getByRole('columnheader', { name: 'Nobody far behind' })).toBeVisible()
  const differing = Number(await people.getAttribute('aria-rowcount')) - 1
  await expect(page.getByText(new RegExp(`^${differing} mentees have another mentor under`))).toBeVisible()
  await expectAccessibleInBoth(page, 'scenarios')

  await page.getByLabel('Name the present settings').fill('nobody FAR behind')
  await page.keyboard.press('Enter')
  await expect(page.getByText('There is a scenario')).toBeVisible()
  await kept.getByRole('button', { name: /^More for/ }).click()
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Fair')
  await page.keyboard.press('Enter')
  const fair = table
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: 'Use its settings: Fair' }) })
  await expect(fair.getByRole('rowheader')).toContainText('Fair')

  await fair.getByRole('button', { name: 'Propose Fair on the board' }).click()
  const dialog = page.getByRole('dialog', { name: 'Propose: Fair' })
  await dialog.getByRole('button', { name: 'Apply 109 changes' }).click()
  await expect(page.getByRole('contentinfo')).toContainText('109 of 148 matched')
  await openStage(page, 'Match')
  await page.getByRole('tab', { name: 'Scenarios' }).click()
  await expect(table.getByRole('row').filter({ hasText: 'The board' })).toContainText('10967.36')
  await fair.getByRole('button', { name: 'Use its settings: Fair' }).click()
  await expect(page.getByRole('radio', { name: /^Fair throughout/ })).toBeChecked()
  await fair.getByRole('button', { name: /^More for/ }).press('Enter')
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter')
  await expect(fair).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(fair).toHaveCount(1)
})

test('the score matrix is walked by keyboard, says each score, and a cell opens the pair', async ({
  launch
}) => {
  const { page } = await launch()
  await openBoard(page)
  await applyProposal(page)
  await page.getByRole('radio', { name: 'Matrix' }).click()
  const cell = page.getByRole('button', { name: /^.+ with .+: [.\d]+ · together$/ })
  await expect(cell).toBeVisible()
  await cell.focus()
  const first = await cell.getAttribute('aria-label')
  await page.keyboard.press('ArrowRight')
  const next = page.getByRole('button', { name: /^.+ with .+: [.\d]+( · .+)?$/ })
  await expect(next).not.toHaveAccessibleName(first ?? '')
  await expect(page.getByRole('status').filter({ hasText: / with .+: [.\d]+/ })).toHaveText(
    (await next.getAttribute('aria-label')) ?? ''
  )
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Pair' })).toBeVisible()
  await expectAccessibleInBoth(page, 'matrix')
  const map = page.getByLabel(/^Scores of mentees/)
  await map.click({ position: { x: 156 + 18 * 6 + 9, y: 112 + 18 * 3 + 9 } })
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.getByRole('radio', { name: 'Board' }).click()
  await expect(slots(page).first()).toBeVisible()
})
