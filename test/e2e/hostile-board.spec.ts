import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import {
  applyProposal,
  choose,
  drag,
  dropOn,
  openBoard,
  parked,
  parkingList,
  pickUp,
  slots
} from './support/board-parts'
import { expect, test } from './support/launch'
import { importFile, openStage } from './support/window-parts'

test('drops that mean nothing change nothing, and say so where there is something to say', async ({
  launch
}) => {
  const { page } = await launch()
  await openBoard(page)
  const card = parkingList(page).locator('[data-card]').first()

  await test.step('Escape in mid-drag, and a drop outside', async () => {
    await pickUp(page, card)
    await expect(slots(page).first()).toHaveAttribute('aria-label', /better|same|worse|blocked/)
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expectNobodyHeld(page)
    await pickUp(page, card)
    await page.mouse.move(640, 20, { steps: 6 })
    await page.mouse.up()
    await expectNobodyHeld(page)
    await expect(page.getByRole('contentinfo')).toContainText('0 of')
  })

  await test.step('a drop on the mentor where one sits already', async () => {
    await applyProposal(page)
    const seated = slots(page).first().locator('[data-card]').nth(1)
    await pickUp(page, seated)
    await dropOn(page, slots(page).first())
    await expect(page.getByRole('status').filter({ hasText: 'already' })).toHaveCount(1)
    await expect(page.getByRole('banner').getByRole('button', { name: 'Redo' })).toBeDisabled()
  })
})

test('a full mentor whose pairs are all locked offers no swap; a locked card cannot be dragged', async ({
  launch
}) => {
  const { page } = await launch()
  await openBoard(page)
  await applyProposal(page)
  const full = slots(page).filter({ hasText: '1/1' }).first()
  const seated = full.locator('[data-card]').nth(1)
  await choose(page, seated, 'Lock pair')
  await expect(full).toContainText('locked')
  await seated.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'is locked here' })).toHaveCount(1)

  const card = await welcomeCard(page, full)
  await pickUp(page, card)
  await dropOn(page, full)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('unlock the pair first')
  await expect(dialog.getByRole('button', { name: /^(Swap|Replace)/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expectNobodyHeld(page)
})

test('two quick drops both count, one after the other, and are undone one by one', async ({ launch }) => {
  const { page } = await launch()
  await openBoard(page)
  const roomy = slots(page)
    .filter({ hasText: /0\/[2-9]/ })
    .first()
  for (let drops = 0; drops < 2; drops += 1) {
    await pickUp(page, await welcomeCard(page, roomy))
    await dropOn(page, roomy)
  }
  await expect(page.getByRole('contentinfo')).toContainText('2 of')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('contentinfo')).toContainText('0 of')
})

test('a lock that a rule contradicts, and somebody withdrawn from a pair, are told and lose nothing', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { page } = desk
  const headings = 'Name,Email,Institution,Areas of expertise,How many mentees can you take?\n'
  const files = {
    mentors: `${headings}Ada Marin,ada@one.example,KAIST,MRI,2\n`,
    mentees:
      'Name,Email,Institution,Goals\nCai Berg,cai@one.example,KAIST,Grant writing\nDee Roy,dee@two.example,Inria,Grant writing\n'
  }
  for (const role of ['mentors', 'mentees'] as const) {
    const path = join(userData, `${role}.csv`)
    await writeFile(path, files[role])
    await importFile(desk, role, path)
  }
  const slot = slots(page).first()
  const seated = (name: string) => slot.locator('[data-card]').filter({ hasText: name })
  const trouble = page.getByRole('complementary', { name: 'Trouble' })
  const setRule = async (state: 'Off' | 'Hard') => {
    await openStage(page, 'Rules')
    const rule = page.getByRole('radiogroup', { name: 'Same institution', exact: true })
    await rule.getByText(state, { exact: true }).click()
    await openStage(page, 'Review')
  }

  await test.step('two of one institution are seated and locked, then the rule comes back', async () => {
    await setRule('Off')
    for (const name of ['Cai Berg', 'Dee Roy']) {
      await drag(page, parked(page, name), slot)
      await expect(seated(name)).toHaveCount(1)
    }
    await choose(page, seated('Cai Berg'), 'Lock pair')
    await setRule('Hard')
    await page.getByRole('contentinfo').getByRole('button', { name: '1 in trouble' }).click()
    await expect(trouble).toContainText('Locked pairs that a rule forbids')
    await expect(trouble).toContainText('Cai Berg with Ada Marin: Same institution')
    await expect(seated('Cai Berg')).toHaveCount(1)
  })

  await test.step('unlocked, the pair stays, is told as one that the rule forbids, and cannot be locked', async () => {
    await choose(page, seated('Cai Berg'), 'Unlock pair')
    await expect(trouble).toContainText('Pairs that a rule forbids')
    await choose(page, seated('Cai Berg'), 'Lock pair')
    await expect(page.getByRole('status').filter({ hasText: 'cannot be with' })).toHaveCount(1)
    await expect(seated('Cai Berg')).toHaveCount(1)
  })

  await test.step('who withdraws leaves the board; the pair is told, parted by hand, and brought back by undo', async () => {
    await openStage(page, 'People')
    await page.getByRole('radio', { name: /^Mentees/ }).click()
    await page.getByRole('grid', { name: 'Mentees' }).getByText('Dee Roy').click()
    await page.getByRole('complementary').getByRole('button', { name: 'Withdraw' }).click()
    await openStage(page, 'Review')
    await expect(seated('Dee Roy')).toHaveCount(0)
    await page.getByRole('contentinfo').getByRole('button', { name: '2 in trouble' }).click()
    await expect(trouble).toContainText('Dee Roy with Ada Marin: the mentee has withdrawn')
    await trouble.getByRole('button', { name: /^Part the pair/ }).click()
    await expect(trouble).not.toContainText('Dee Roy')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(seated('Dee Roy')).toHaveCount(1)
  })
})

/** The first parked card whom no rule keeps from a slot, found as a person finds it: by picking cards up. */
async function welcomeCard(page: Page, slot: ReturnType<typeof slots>) {
  const cards = parkingList(page).locator('[data-card]')
  for (let index = 0; ; index += 1) {
    await pickUp(page, cards.nth(index))
    await expect(slot).toHaveAttribute('aria-label', /better|same|worse|blocked|full/)
    const label = (await slot.getAttribute('aria-label')) ?? ''
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expectNobodyHeld(page)
    if (!label.includes('blocked')) return cards.nth(index)
  }
}

async function expectNobodyHeld(page: Page): Promise<void> {
  await expect(slots(page).first()).not.toHaveAttribute('aria-label', /better|same|worse|blocked|full/)
}
