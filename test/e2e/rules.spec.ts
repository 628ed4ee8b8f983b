import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from './support/expect-accessible'
import { expect, test } from './support/launch'
import { importFile, openSample, openStage } from './support/window-parts'

async function openRules(page: Page): Promise<void> {
  await openSample(page)
  await openStage(page, 'Rules')
  await expect(page.getByRole('region', { name: 'Effect' })).toContainText(/candidates [\d,]+/)
}

test('a slider shows its effect while the pointer holds it, and a drag is one step to undo', async ({
  launch
}) => {
  const { page } = await launch()
  await openRules(page)
  const effect = page.getByRole('region', { name: 'Effect' })
  const before = await effect.innerText()
  const slider = page.getByRole('slider', { name: 'Expertise' })
  const thumb = await slider.locator('xpath=ancestor::*[@data-rac][1]').boundingBox()
  if (thumb === null) throw new Error('the slider is not in view')
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 60, y, { steps: 6 })
  await page.mouse.move(x - 200, y, { steps: 6 })
  await expect(slider).toHaveValue('0')
  // Still held: the numbers have followed, nothing is decided.
  await expect(effect).toContainText(/total [\d.,]+ ?[+−][\d.]+/)
  await expect(effect).toContainText(/another mentor: \d+ gain, \d+ lose/)
  await expect(page.getByText('Set the weight of Expertise')).toHaveCount(0)
  const held = await effect.innerText()
  await page.mouse.up()
  await expect(effect).toContainText(held.split('\n')[0] ?? '')
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText(
    'Set the weight of Expertise to 0'
  )
  await page.keyboard.press('Control+z')
  await expect(slider).toHaveValue('5')
  await expect(effect).toContainText(/total/)
  await slider.focus()
  // A quick hand: each key counts, also one that is pressed before the last is decided.
  for (let step = 5; step > 0; step -= 1) await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText(
    'Set the weight of Expertise to 0'
  )
  await expect(slider).toHaveValue('0')
  expect(before).toContain('total')
})

test('a rule goes from hard to soft to off, and lists the pairs it concerns', async ({ launch }) => {
  const { page } = await launch()
  await openRules(page)
  const rules = page.getByRole('region', { name: 'Rules', exact: true })
  const row = rules
    .getByRole('listitem')
    .filter({ has: page.getByRole('radiogroup', { name: 'Same institution' }) })
  await expect(row).toContainText(/^Same institution.*forbids \d+ pairs/s)
  await row.getByText(/forbids \d+ pairs/).click()
  await expect(row.getByRole('list', { name: 'Pairs' }).getByRole('listitem').first()).toContainText(
    /with .*(Both belong to|Both have an address)/s
  )
  await row.getByRole('radio', { name: 'Soft' }).click()
  await expect(row).toContainText(/takes \.10 off \d+ pairs/)
  await row.getByRole('slider', { name: 'takes off' }).press('ArrowRight')
  await expect(row).toContainText(/takes \.11 off \d+ pairs/)
  await row.getByRole('radio', { name: 'Off' }).click()
  await expect(row).toContainText(/would forbid \d+ pairs/)
  const gap = rules
    .getByRole('listitem')
    .filter({ has: page.getByRole('radiogroup', { name: 'Career-stage gap' }) })
  await gap.getByRole('radio', { name: 'Hard' }).click()
  const pairs = await gap.innerText()
  await gap.getByRole('textbox', { name: 'Most career steps ahead' }).fill('1')
  await page.keyboard.press('Enter')
  await expect(gap).not.toContainText(pairs)
})

test('a limit per group is set in Rules and kept in Match, which says what it costs and can be stopped', async ({
  launch
}) => {
  const { page } = await launch()
  await openRules(page)
  const country = page.getByRole('group', { name: 'Mentees of one country' })
  await country.getByRole('textbox', { name: 'in all' }).fill('3')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText(
    'Allowed at most 3 mentees of one country in all'
  )
  await openStage(page, 'Match')
  const notice = page.getByText(/The limits per group bind: these are the best pairs that keep them/)
  await expect(notice).toBeVisible({ timeout: 60_000 })
  // Limits that cross take their time.
  await openStage(page, 'Rules')
  const sector = page.getByRole('group', { name: 'Mentees of one sector' })
  await sector.getByRole('textbox', { name: 'in all' }).fill('20')
  await page.keyboard.press('Enter')
  await openStage(page, 'Match')
  await page.getByRole('button', { name: 'Stop matching' }).click()
  await expect(page.getByText(/Stopped with [0123] of 4 policies matched/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Match again' })).toBeVisible()
  await openStage(page, 'Rules')
  await sector.getByRole('textbox', { name: 'in all' }).fill('')
  await page.keyboard.press('Enter')
  await country.getByRole('textbox', { name: 'in all' }).fill('')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText(
    'Took the limit per country in all out'
  )
  await openStage(page, 'Match')
  await expect(page.getByRole('button', { name: 'Stop matching' })).toHaveCount(0, { timeout: 60_000 })
  await expect(notice).toHaveCount(0)
})

test('a question of your own, a possible conflict and an affinity file count, with three people', async ({
  launch,
  userData
}) => {
  const desk = await launch()
  const { page } = desk
  const files = {
    mentors:
      'Name,Email,Institution,Areas of expertise,How many mentees can you take?,Which fruit do you like?\n' +
      'Ada Marin,ada@one.example,ETH,MRI,1,Apples\nBen Sato,ben@two.example,KAIST,CT,1,Pears\n',
    mentees:
      'Name,Email,Institution,Areas of expertise,Goals,Which fruit do you like?\n' +
      'Cai Okafor,cai@three.example,ETH Zurich,MRI,Grant writing,Pears\n'
  }
  for (const role of ['mentors', 'mentees'] as const) {
    const path = join(userData, `few-${role}.csv`)
    await writeFile(path, files[role])
    await importFile(desk, role, path)
  }
  await openStage(page, 'Rules')
  const effect = page.getByRole('region', { name: 'Effect' })
  await expect(effect).toContainText('total 1.00')

  const own = page.getByRole('region', { name: 'Your own questions' })
  await own.getByRole('button', { name: 'Add criterion' }).click()
  await expect(own.getByRole('slider')).toHaveValue('1')
  await expect(effect).toContainText(/total \.\d\d|total 0\.\d\d/)
  await page.keyboard.press('Control+z')
  await expect(own.getByRole('slider')).toHaveCount(0)
  await expect(effect).toContainText('total 1.00')

  // The same question as a rule: its effect shows before it counts, and one undo takes it back.
  const rules = page.getByRole('region', { name: 'Rules over your own questions' })
  await rules.getByRole('button', { name: 'Add rule…' }).click()
  await expect(rules).toContainText('Concerns 1 of 2 pairs.')
  await expect(effect).toContainText(/candidates 1/)
  await rules.getByRole('button', { name: 'Cancel' }).click()
  await expect(effect).toContainText(/candidates 2/)
  await rules.getByRole('button', { name: 'Add rule…' }).press('Enter')
  await rules.getByRole('button', { name: 'What the answers must be' }).click()
  await page.getByRole('option', { name: 'must be some steps apart' }).click()
  await expect(rules).toContainText('Concerns 2 of 2 pairs.')
  const order = rules.getByRole('grid', { name: 'Order of the answers, the lowest first' })
  await expect(order.getByRole('row')).toContainText([/^Apples/, /^Pears/])
  await expectAccessibleInBoth(page, 'A rule over a question of your own')
  await order.getByRole('row', { name: 'Pears' }).focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter', 'Enter']) await page.keyboard.press(key)
  await expect(order.getByRole('row')).toContainText([/^Pears/, /^Apples/])
  await expect(order.getByRole('button', { name: 'Move Pears up' })).toBeFocused()
  await expect(rules).toContainText('Concerns 1 of 2 pairs.')
  await order.getByRole('row', { name: 'Pears' }).dragTo(order.getByRole('row', { name: 'Apples' }), {
    targetPosition: { x: 60, y: 30 }
  })
  await expect(order.getByRole('row')).toContainText([/^Apples/, /^Pears/])
  await order.getByRole('button', { name: 'Take Apples out of the order' }).click()
  await expect(rules).toContainText('1 mentor gave no answer that this rule can compare (“Apples”)')
  await rules.getByRole('button', { name: 'Put Apples last in the order' }).click()
  await rules.getByRole('button', { name: 'Add rule', exact: true }).click()
  await expect(effect).toContainText(/candidates 1/)
  await expect(rules.getByRole('button', { name: 'Add rule…' })).toBeFocused()
  await rules.getByText('forbids 1 pair').click()
  await expect(rules.getByRole('list', { name: 'Pairs' })).toContainText(
    'To “Which fruit do you like?” the mentee answered “Pears”, the mentor “Pears”: on the same step instead of 1 to 2 above.'
  )
  await rules.getByRole('radio', { name: 'Soft' }).click()
  await expect(effect).toContainText(/candidates 2/)
  await rules.getByRole('button', { name: /^Change Which fruit/ }).click()
  await rules.getByRole('button', { name: 'What the answers must be' }).click()
  await page.getByRole('option', { name: 'must be the same' }).click()
  await rules.getByRole('button', { name: 'Keep the change' }).click()
  await expect(rules).toContainText(/: different answers.*takes \.10 off 1 pair/s)
  await rules.getByRole('button', { name: /^Take out Which fruit/ }).click()
  await expect(rules.getByRole('radio')).toHaveCount(0)

  const possible = page.getByRole('region', { name: 'Possible conflicts of interest' })
  await expect(possible).toContainText('Their institutions may be one: “ETH Zurich” and “ETH”.')
  await possible.getByRole('button', { name: 'Conflict: Cai Okafor with Ada Marin', exact: true }).click()
  await expect(possible).toContainText('A conflict, by the committee.')
  await expect(effect).toContainText(/candidates 1/)
  await possible.getByRole('button', { name: /^Open again/ }).click()
  await expect(effect).toContainText(/candidates 2/)

  const card = page.getByRole('region', { name: 'Affinity file' })
  const path = join(userData, 'affinities.csv')
  for (const [text, says] of [
    ['mentee,mentor\na,b\n', 'no column is headed “score”'],
    ['mentee,mentor,score\nnobody@x.example,ben@two.example,1\n', 'so nothing was taken'],
    ['paper;reviewer;score\nCAI@three.example;ben@two.example;1\n', '1 pair taken.']
  ] as const) {
    await writeFile(path, text)
    await card.locator('input[type=file]').setInputFiles(path)
    await expect(card).toContainText(says)
  }
  await expect(page.getByRole('slider', { name: 'Affinity file' })).toHaveValue('3')

  // Last year's pairs: one is found, one is only supposed until a person says so, one is nobody here.
  const earlier = page.getByRole('region', { name: 'Pairs of earlier editions' })
  const lastYear = join(userData, 'pairs-2025.csv')
  await writeFile(
    lastYear,
    'Mentee,Mentee e-mail,Mentor,Mentor e-mail\nCai Okafor,cai@three.example,Ben Sato,ben@two.example\n' +
      'Cai Okafor,cai@old.example,Ada Marin,ada@one.example\nEve Ruiz,eve@x.example,Ada Marin,\n'
  )
  await earlier.locator('input[type=file]').setInputFiles(lastYear)
  await expect(earlier).toContainText('1 pair of 2025 taken. 2 rows were not matched.')
  await expect(effect).toContainText(/candidates 1/)
  const rule = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('radiogroup', { name: 'Paired in an earlier edition' }) })
  await rule.getByText('forbids 1 pair').click()
  await expect(rule.getByRole('list', { name: 'Pairs' })).toContainText(
    /Cai Okafor with Ben Sato\s*They were a pair in 2025\./
  )
  await earlier.getByRole('button', { name: 'Count row 3 as a pair' }).click()
  await expect(rule).toContainText('forbids 2 pairs')
  await expect(earlier).toContainText('2 pairs, 1 row not matched')
  await rule.getByRole('radio', { name: 'Soft' }).click()
  await expect(rule).toContainText('takes .10 off 2 pairs')
  await page.keyboard.press('Control+z')
  const called = earlier.getByRole('textbox', { name: 'Name of the edition 2025' })
  await called.fill('Lyon 2025')
  await called.press('Enter')
  await earlier.getByRole('button', { name: 'Look again for Lyon 2025' }).click()
  await expect(earlier).toContainText('Row 4: no mentee here is Eve Ruiz, eve@x.example.')
  await openStage(page, 'Review')
  await page.getByText('Cai Okafor').first().click()
  const panel = page.getByRole('complementary', { name: 'Mentee' })
  await expect(panel).toContainText(/Paired before.*Ada Marin\s*Lyon 2025/s)
  await panel.getByText('Paired in an earlier edition').click()
  await expect(panel).toContainText('They were a pair in Lyon 2025.')
  await openStage(page, 'Rules')
  await earlier.getByRole('button', { name: 'Take out the pairs of Lyon 2025' }).click()
  await expect(effect).toContainText(/candidates 2/)
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText(
    'Took the pairs of Lyon 2025 out'
  )

  // A group of mentees is kept from a group of mentors, until that is lifted.
  const groups = page.getByRole('region', { name: 'Forbids between groups' })
  await groups.getByRole('button', { name: /What the mentors have in common/ }).click()
  await page.getByRole('option', { name: 'One person' }).click()
  await groups.getByRole('button', { name: /Which mentors/ }).click()
  await page.getByRole('option', { name: 'Ben Sato' }).click()
  await expect(groups.getByRole('button', { name: 'Forbid', exact: true })).toBeDisabled()
  await groups.getByRole('textbox', { name: 'Reason of the forbid' }).fill('a law suit')
  await groups.getByRole('button', { name: 'Forbid', exact: true }).click()
  await expect(groups.getByRole('listitem')).toContainText(
    /Mentees of “ETH Zurich” with Ben Sato.*forbids 1 pair · a law suit/s
  )
  await expect(effect).toContainText(/candidates 1/)
  await openStage(page, 'Review')
  await page.getByText('Cai Okafor').first().click()
  await panel.getByText('Forbidden between groups').click()
  await expect(panel).toContainText('Pairs between their groups were forbidden: a law suit')
  await openStage(page, 'Rules')
  await groups.getByRole('button', { name: /^Lift the forbid/ }).click()
  await expect(effect).toContainText(/candidates 2/)
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText(
    'Lifted a forbid between groups'
  )
  await groups.getByRole('textbox', { name: 'Reason of the forbid' }).fill('a law suit')
  await groups.getByRole('radio', { name: 'Soft' }).click()
  await groups.getByRole('button', { name: 'Forbid', exact: true }).click()
  await groups.getByRole('slider', { name: 'takes off' }).press('ArrowRight')
  await expect(groups.getByRole('listitem')).toContainText(/takes \.11 off \d pairs? · a law suit/)
  await groups.getByRole('button', { name: /^Lift the forbid/ }).click()
  await expect(groups.getByRole('listitem')).toHaveCount(0)

  // The seed breaks ties; the best total stays what it is.
  const seed = page.getByRole('textbox', { name: 'Seed' })
  await expect(seed).toHaveValue('1')
  await seed.click()
  await seed.fill('2021')
  await seed.press('Enter')
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText('Chose the seed 2021')
  await openStage(page, 'Match')
  await expect(page.getByRole('radiogroup', { name: 'What “best” means' })).toContainText('1 of 1')
  await openStage(page, 'Rules')
  await expect(seed).toHaveValue('2021')
  await page.keyboard.press('Control+z')
  await expect(seed).toHaveValue('1')
})
