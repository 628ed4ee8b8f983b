import { openSample, openStage, proposedPairs } from '../e2e/support/window-parts'
import { applyProposal } from '../e2e/support/board-parts'
import { test } from '../e2e/support/launch'
import { createShot } from './create-shot'

test('fairness of the sample', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  await proposedPairs(page)
  const shot = createShot(page, 'sample')

  await page.getByRole('tab', { name: 'Who comes first' }).click()
  await shot('match-priority-empty')
  await page.getByRole('button', { name: 'Add a group by' }).click()
  await page.getByRole('option', { name: 'Career stage' }).click()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByText('PhD student').first().click()
  await page
    .getByText(/another mentor/)
    .first()
    .waitFor()
  await shot('match-priority')

  await page.getByRole('tab', { name: 'By group' }).click()
  await page.getByRole('grid', { name: 'Outcome by group' }).waitFor()
  await shot('match-groups')

  await page.getByRole('tab', { name: 'Scenarios' }).click()
  await shot('match-scenarios-empty')
  for (const [name, policy] of [
    ['As usual', 'Fair throughout'],
    ['Nobody far behind, whatever it costs the whole', 'Most people matched']
  ] as const) {
    await page.getByLabel('Name the present settings').fill(name)
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: new RegExp(`^${policy}`) }).focus()
    await page.keyboard.press('Space')
  }
  await page.getByRole('grid', { name: 'Person by person' }).waitFor()
  await page.waitForTimeout(1_500)
  await shot('match-scenarios')
  await openStage(page, 'Review')
  await applyProposal(page)
  await page.getByRole('radio', { name: 'Matrix' }).click()
  await page.waitForTimeout(500)
  await shot('matrix')
})
