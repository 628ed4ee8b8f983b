import { describe, expect, test } from 'vitest'
import type { Conflict } from '#shared/domain/journal/conflict'
import type { EntryNames } from '#shared/messages/entry-sentences'
import { conflictSentence } from '#shared/messages/conflict-sentences'
import {
  chainFaultSentence,
  entryFaultSentence,
  mergeRefusalSentence
} from '#shared/messages/journal-fault-sentences'
import { createEntry } from '../../../support/create-entry'

const names: EntryNames = {
  person: (_role, id) => ({ e1: 'Y. Chen', e2: 'A. Roy', m1: 'L. Marin' })[id] ?? id,
  entry: ({ laptop }) =>
    laptop === 'a' ? createEntry({ body: { kind: 'pair-locked', mentee: 'e1', mentor: 'm1' } }) : null
}
const entry = { laptop: 'b', sequence: 3 }

describe('a conflict', () => {
  test.each<readonly [string, Conflict]>([
    [
      'Disagreement about a lock or a forbidden pair. Ada: Locked Y. Chen with L. Marin; Ben: something that is not in this journal. What everybody knew last shows until you decide.',
      {
        kind: 'disagreement',
        family: 'pairRule',
        key: 'k',
        sides: [
          { entry: { laptop: 'a', sequence: 1 }, author: 'Ada', write: null },
          { entry, author: 'Ben', write: null }
        ]
      }
    ],
    [
      'L. Marin has 2 mentees on 1 place: Y. Chen and A. Roy. Move somebody, or give one more place.',
      { kind: 'mentor-over-places', mentor: 'm1', places: 1, mentees: ['e1', 'e2'] }
    ],
    [
      'Y. Chen should get 1 and has 2 mentors: L. Marin and m2. Keep the better one.',
      { kind: 'mentee-over-demand', mentee: 'e1', demand: 1, mentors: ['m1', 'm2'] }
    ],
    [
      'Y. Chen is locked with L. Marin, but does not sit there. Move the mentee back or unlock the pair.',
      { kind: 'lock-broken', mentee: 'e1', mentor: 'm1' }
    ],
    [
      'Y. Chen sits with L. Marin, which was forbidden. Move the mentee or allow the pair again.',
      { kind: 'forbidden-pair-seated', mentee: 'e1', mentor: 'm1' }
    ]
  ])('reads: %s', (sentence, conflict) => {
    expect(conflictSentence(conflict, names)).toBe(sentence)
  })
})

describe('a journal that cannot be taken', () => {
  test('says where it is damaged, or that the program is too old', () => {
    expect(entryFaultSentence({ kind: 'malformed', where: 'body.weight' })).toBe(
      'An entry of the journal is damaged at “body.weight”. Nothing was taken from it.'
    )
    expect(entryFaultSentence({ kind: 'newer-version', what: 'mood-recorded' })).toBe(
      'This was written by a newer version of the program (mood-recorded). Update the program, then open it again.'
    )
  })

  test('names the first entry that does not fit', () => {
    expect(mergeRefusalSentence({ kind: 'chain-broken', faults: [{ kind: 'entry-missing', entry }] })).toBe(
      'This file does not fit the journal, so nothing was taken from it. Entry 3 of laptop b is missing. Ask for the file again.'
    )
    expect(chainFaultSentence({ kind: 'seen-missing', entry, missing: { laptop: 'c', sequence: 1 } })).toBe(
      'Entry 3 of laptop b was written after entry 1 of laptop c, which is not here.'
    )
  })
})
