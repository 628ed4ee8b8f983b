import { expect, test } from 'vitest'
import { damageSentences, wentOnSentence } from '#shared/messages/damage-sentences'
import { momentText } from '#shared/messages/moment-text'

const none = { firstPosition: 3, unreadable: 0, missing: 0, unlinked: 0, lostParts: 0, intact: 7 }
const at = '2021-06-01T12:04:00.000Z'

test('damage is counted, and only what there is; what is shown of the edition is said', () => {
  const damages = [
    { ...none, of: 'edition', unreadable: 1, missing: 2 },
    { ...none, of: 'private', lostParts: 1 }
  ] as const
  expect(damageSentences(damages, { steps: 2, at, waiting: 4 }).slice(0, -1)).toEqual([
    'The record of this edition is damaged from piece 3 on: 1 cannot be read, 2 are missing.',
    'The record of your private notes is damaged from piece 3 on: 1 part of a person does not open.',
    `Shown is the edition after its first 2 steps, the last done ${momentText(at)}.`,
    '4 later steps can be read, but build on what is lost.'
  ])
  const all = damageSentences([{ ...none, of: 'edition', unreadable: 1 }], { steps: 0, at: null, waiting: 0 })
  expect(all[1]).toBe('Nothing of it can be shown.')
  expect(all.at(-1)).toContain('Nothing is written until you go on')
})

test('records that were set aside are counted', () => {
  expect(wentOnSentence(1)).toContain('1 record is set aside')
  expect(wentOnSentence(5)).toContain('5 records are set aside')
})
