import { expect, it } from 'vitest'
import { entrySentence } from '#shared/messages/entry-sentences'
import { createPart } from '../../../support/create-entry'

const reason = createPart('co-authors')
const groups = {
  key: 'f1',
  mentees: { by: { kind: 'field', field: 'country' }, answers: ['CH', 'DE'] },
  mentors: { by: { kind: 'person' }, answers: ['m1'] },
  reason
} as const
const names = { person: () => 'L. Marin', entry: () => null }

it('a forbid between groups reads in the history as whom it keeps from whom', () => {
  const read = (state: { kind: 'hard' } | { kind: 'soft'; penalty: number }) =>
    entrySentence({ body: { kind: 'groups-forbidden', ...groups, state } }, names)
  expect(read({ kind: 'hard' })).toBe(
    'Forbade mentees of “Switzerland” and “Germany” with L. Marin: “co-authors”'
  )
  expect(read({ kind: 'soft', penalty: 1 })).toMatch(/^Lowered the scores of mentees of “Switzerland”/)
  expect(entrySentence({ body: { kind: 'groups-allowed', key: 'f1' } }, names)).toBe(
    'Lifted a forbid between groups'
  )
})
