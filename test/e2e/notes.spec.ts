import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/launch'
import { openSample, openStage } from './support/window-parts'

test('notes are written, half written, refused, rewritten, removed and brought back', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  await openStage(page, 'Review')
  const [first, second] = [card(page, 0), card(page, 1)]
  await first.click({ position: { x: 20, y: 10 } })
  const panel = page.getByRole('complementary', { name: 'Mentee' })

  await test.step('a draft stays when somebody else is looked at', async () => {
    await panel.getByRole('button', { name: 'Write a note…' }).press('Enter')
    await page.keyboard.type('Shy in groups')
    await second.click({ position: { x: 20, y: 10 } })
    await expect(editor(panel)).toHaveCount(0)
    await first.click({ position: { x: 20, y: 10 } })
    await expect(editor(panel)).toHaveValue('Shy in groups')
    await expect(panel).toContainText('may ask to read it')
  })

  await test.step('saved by keyboard, it stands in the panel, and on the card', async () => {
    await editor(panel).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(', so in pairs.')
    await page.keyboard.press('Control+Enter')
    await expect(notes(panel)).toContainText('Shy in groups, so in pairs.')
    await expect(first).toContainText('has a note')
    await page.keyboard.press('Control+h')
    const line = page.getByRole('dialog').getByRole('listitem').first()
    await expect(line).toContainText(/Wrote a private note on the mentee .*private$/)
    await page.keyboard.press('Escape')
  })

  await test.step('30,000 characters are kept, more are refused with the count', async () => {
    await panel.getByRole('button', { name: 'Edit' }).click()
    await editor(panel).fill('x'.repeat(30_001))
    await expect(panel).toContainText('The note has 30,001 characters; 30,000 fit. Shorten it by 1')
    await expect(panel.getByRole('button', { name: 'Save note' })).toBeDisabled()
    await editor(panel).fill('x'.repeat(30_000))
    await panel.getByRole('button', { name: 'Save note' }).click()
    await expect(notes(panel).getByRole('button', { name: 'Show all 30,000 characters' })).toBeVisible()
  })

  await test.step('what is being rewritten stays when the note itself goes', async () => {
    await panel.getByRole('button', { name: 'Edit' }).click()
    await editor(panel).fill('Quiet, and shy in groups')
    for (let step = 0; step < 2; step += 1)
      await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
    await expect(notes(panel)).toHaveCount(0)
    await expect(editor(panel)).toHaveValue('Quiet, and shy in groups')
    await panel.getByRole('button', { name: 'Discard' }).click()
    for (let step = 0; step < 2; step += 1)
      await page.getByRole('banner').getByRole('button', { name: 'Redo' }).click()
    await expect(notes(panel).getByRole('button', { name: 'Show all 30,000 characters' })).toBeVisible()
  })

  await test.step('each of these steps is undone', async () => {
    await page.keyboard.press('Control+z')
    await expect(notes(panel)).toContainText('Shy in groups, so in pairs.')
    await panel.getByRole('button', { name: 'Remove' }).click()
    await expect(notes(panel)).toHaveCount(0)
    await page.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Undo' }).click()
    await expect(notes(panel)).toContainText('Shy in groups, so in pairs.')
  })
})

function card(page: Page, index: number): Locator {
  return page
    .getByRole('region', { name: /^Parking list/ })
    .locator('[data-card]')
    .nth(index)
}

function editor(panel: Locator): Locator {
  return panel.getByRole('textbox', { name: /^Note on/ })
}

function notes(panel: Locator): Locator {
  return panel.getByRole('list', { name: 'Notes' })
}
