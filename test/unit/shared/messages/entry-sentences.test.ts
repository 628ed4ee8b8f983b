import { describe, expect, test } from 'vitest'
import type { EditionBody, EditionEntry } from '#shared/domain/journal/edition-entry'
import { type EntryNames, entrySentence } from '#shared/messages/entry-sentences'
import { refusalSentence, undoRefusalSentence } from '#shared/messages/refusal-sentences'
import { createEntry, createImport, createMove, createPart, toImported } from '../../../support/create-entry'
import { createMentor } from '../../../support/create-participant'

const people: Readonly<Record<string, string>> = {
  e1: 'Y. Chen',
  e2: 'A. Roy',
  m1: 'L. Marin',
  m2: 'O. Berg'
}
const locked = createEntry({ body: { kind: 'pair-locked', mentee: 'e1', mentor: 'm1' } })
const names: EntryNames = {
  person: (_role, id) => people[id] ?? id,
  entry: ({ sequence }): EditionEntry | null => (sequence === 1 ? locked : null)
}
const pair = { mentee: 'e1', mentor: 'm1' }
const reason = createPart('co-authors')
const dates = { callForMentors: null, callForMentees: null, matching: null, conference: null }
const twoPlaces = { field: 'capacity', value: 2, over: { value: null, originals: ['two?'] } } as const
const first = { laptop: 'a', sequence: 1 }

describe('a line of the history', () => {
  test.each<readonly [string, EditionBody]>([
    ['Created the edition Example 2021', { kind: 'edition-created', name: 'Example 2021', dates }],
    [
      'Changed the name or the dates of Example 2021',
      { kind: 'edition-changed', name: 'Example 2021', dates }
    ],
    ['Imported mentors.csv: 2 mentors new or changed', createImport('mentor', ['m1', 'm2'])],
    [
      'Read the column “Topics” as Areas of expertise',
      {
        kind: 'column-meaning-chosen',
        column: { role: 'mentor', sheet: 'S', column: 'C', heading: 'Topics', field: 'areas' },
        sides: []
      }
    ],
    ['Set the weight of Goals to 4', { kind: 'weight-changed', criterion: 'goals', weight: 4 }],
    [
      'Set the weight of what mentors ask for to 2',
      { kind: 'side-weight-changed', side: 'mentor', weight: 2 }
    ],
    [
      'Switched the rule “Same institution” off',
      { kind: 'rule-switched', rule: 'sameInstitution', on: false }
    ],
    [
      'Set the rule “Career-stage gap” to soft: takes .10 off',
      { kind: 'rule-set', rule: 'stageGap', state: { kind: 'soft', penalty: 100_000 } }
    ],
    [
      'Allowed at most 2 mentees of one institution with one mentor',
      { kind: 'group-limit-set', by: 'institution', per: 'mentor', most: 2 }
    ],
    [
      'Took the limit per country in all out',
      { kind: 'group-limit-set', by: 'country', per: 'all', most: null }
    ],
    ['Set “Fewest common hours” to 3', { kind: 'limit-changed', limit: 'commonHours', value: 3 }],
    [
      'Compared the answers to “Methods” with the weight 2',
      {
        kind: 'criterion-set',
        key: 'q',
        mentee: 'Methods',
        mentor: 'Methods',
        compares: 'same',
        weight: 2
      }
    ],
    ['Took a criterion of your own out', { kind: 'criterion-removed', key: 'q' }],
    [
      'Imported 1 affinity score from affinities.csv',
      {
        kind: 'affinities-imported',
        file: { name: 'affinities.csv', sha256: 'f0' },
        table: { mentees: ['e1'], mentors: ['m1'], mentee: [0], mentor: [0], score: [1] }
      }
    ],
    ['Took the affinity scores out', { kind: 'affinities-removed' }],
    [
      'Imported 1 pair of 2025 from pairs.csv',
      {
        kind: 'earlier-pairs-imported',
        edition: '2025',
        file: { name: 'pairs.csv', sha256: 'f0' },
        pairs: [pair],
        leftOut: 0
      }
    ],
    ['Took the pairs of 2025 out', { kind: 'earlier-pairs-removed', edition: '2025' }],
    ['Rated Y. Chen with L. Marin: 4 of 5', { kind: 'pair-rated', ...pair, rating: 4 }],
    ['Took back the rating of Y. Chen with L. Marin', { kind: 'pair-rated', ...pair, rating: null }],
    [
      'Confirmed a conflict of interest of Y. Chen with L. Marin',
      { kind: 'conflict-settled', ...pair, verdict: 'conflict' }
    ],
    [
      'Said that there is no conflict of interest of Y. Chen with L. Marin',
      { kind: 'conflict-settled', ...pair, verdict: 'none' }
    ],
    [
      'Left open whether there is a conflict of interest of Y. Chen with L. Marin',
      { kind: 'conflict-settled', ...pair, verdict: null }
    ],
    [
      'Set the cost of each further mentee of one mentor to 0.05',
      { kind: 'balance-changed', balance: 50_000 }
    ],
    ['Chose the seed 7', { kind: 'seed-chosen', seed: 7 }],
    ['Chose the policy “Best total”', { kind: 'policy-chosen', policy: 'best-total' }],
    [
      'Corrected the places of L. Marin',
      {
        kind: 'answers-repaired',
        repairs: [{ role: 'mentor', id: 'm1', field: 'capacity', repair: createPart(twoPlaces) }]
      }
    ],
    [
      'Corrected the places of 2 people',
      {
        kind: 'answers-repaired',
        repairs: ['m1', 'm2'].map((id) => ({
          role: 'mentor',
          id,
          field: 'capacity',
          repair: createPart(twoPlaces)
        }))
      }
    ],
    [
      'Took back the correction of the answer to “Lunch” of L. Marin',
      {
        kind: 'answers-repaired',
        repairs: [{ role: 'mentor', id: 'm1', field: 'custom', heading: 'Lunch', repair: null }]
      }
    ],
    [
      'Took back the corrections of 2 answers of L. Marin',
      {
        kind: 'answers-repaired',
        repairs: [
          { role: 'mentor', id: 'm1', field: 'capacity', repair: null },
          { role: 'mentor', id: 'm1', field: 'identities', repair: null }
        ]
      }
    ],
    [
      'Added L. Marin as a mentor by hand',
      { kind: 'person-added', role: 'mentor', added: toImported(createMentor({ id: 'm1' })) }
    ],
    [
      'Took two registrations of Y. Chen for one person',
      { kind: 'identity-settled', role: 'mentee', kept: 'e1', other: 'e2', verdict: 'one-person' }
    ],
    [
      'Kept Y. Chen and A. Roy as two people',
      { kind: 'identity-settled', role: 'mentee', kept: 'e1', other: 'e2', verdict: 'two-people' }
    ],
    ['Ignored 1 problem', { kind: 'problems-ignored', problems: [{ about: null, problem: reason }] }],
    ['Listed 2 ignored problems again', { kind: 'problems-listed-again', keys: ['d1', 'd2'] }],
    [
      'Merged 2 spellings into “ETH Zurich”',
      {
        kind: 'aliases-set',
        table: 'institutions',
        aliases: [
          { spelling: 'ETH', name: 'ETH Zurich' },
          { spelling: 'ETHZ', name: 'ETH Zurich' }
        ]
      }
    ],
    [
      'Let 1 spelling of an area stand for itself again',
      { kind: 'aliases-set', table: 'areas', aliases: [{ spelling: 'MRI', name: null }] }
    ],
    [
      'Kept 2 institutions apart: ETH and EPFL',
      { kind: 'spellings-kept-apart', table: 'institutions', spellings: ['ETH', 'EPFL'] }
    ],
    ['Locked Y. Chen with L. Marin', { kind: 'pair-locked', ...pair }],
    ['Unlocked Y. Chen with L. Marin', { kind: 'pair-unlocked', ...pair }],
    [
      'Forbade Y. Chen with L. Marin: “co-authors”',
      { kind: 'pair-forbidden', ...pair, reason, parked: null }
    ],
    ['Allowed Y. Chen with L. Marin again', { kind: 'pair-allowed', ...pair }],
    ['Assigned Y. Chen to L. Marin', { kind: 'mentee-assigned', move: createMove('e1', null, 'm1') }],
    [
      'Moved Y. Chen from L. Marin to O. Berg',
      { kind: 'mentee-assigned', move: createMove('e1', 'm1', 'm2') }
    ],
    [
      'Moved Y. Chen from L. Marin to the parking list',
      { kind: 'mentee-assigned', move: createMove('e1', 'm1', null) }
    ],
    ['Kept Y. Chen with L. Marin', { kind: 'mentee-assigned', move: createMove('e1', 'm1', 'm1') }],
    ['Kept Y. Chen on the parking list', { kind: 'mentee-assigned', move: createMove('e1', null, null) }],
    [
      'Swapped Y. Chen and A. Roy',
      { kind: 'mentees-swapped', first: createMove('e1', 'm1', 'm2'), second: createMove('e2', 'm2', 'm1') }
    ],
    [
      'Assigned Y. Chen to L. Marin in place of A. Roy',
      {
        kind: 'mentee-replaced',
        seated: createMove('e1', null, 'm1'),
        displaced: createMove('e2', 'm1', null)
      }
    ],
    [
      'Applied 1 change of the proposal “Most people matched”',
      { kind: 'assignment-applied', policy: 'most-matched', seed: 1, moves: [createMove('e1', null, 'm1')] }
    ],
    ['Approved Y. Chen with L. Marin', { kind: 'decision-made', ...pair, decision: { kind: 'approved' } }],
    [
      'Declined Y. Chen with L. Marin: “co-authors”',
      { kind: 'decision-made', ...pair, decision: { kind: 'declined', reason } }
    ],
    [
      'Marked Y. Chen with L. Marin for discussion',
      { kind: 'decision-made', ...pair, decision: { kind: 'needs-discussion' } }
    ],
    [
      'Set Y. Chen with L. Marin back to proposed',
      { kind: 'decision-made', ...pair, decision: { kind: 'proposed' } }
    ],
    ['Withdrew the mentee Y. Chen', { kind: 'person-withdrawn', role: 'mentee', id: 'e1' }],
    ['Took the mentor L. Marin back in', { kind: 'person-restored', role: 'mentor', id: 'm1' }],
    ['Gave L. Marin 1 place', { kind: 'places-changed', mentor: 'm1', places: 1 }],
    [
      'Wrote a shared note on Y. Chen with L. Marin',
      { kind: 'note-written', note: 'n', about: { kind: 'pair', ...pair }, text: createPart('secret') }
    ],
    [
      'Removed a shared note on the mentor L. Marin',
      { kind: 'note-removed', note: 'n', about: { kind: 'person', role: 'mentor', id: 'm1' } }
    ],
    [
      'Locked Y. Chen with L. Marin; gave L. Marin 2 places; withdrew the mentee A. Roy; 1 more',
      {
        kind: 'done-together',
        facts: [
          { kind: 'pair-locked', ...pair },
          { kind: 'places-changed', mentor: 'm1', places: 2 },
          { kind: 'person-withdrawn', role: 'mentee', id: 'e2' },
          { kind: 'policy-chosen', policy: 'best-total' }
        ]
      }
    ],
    ['Undid: Locked Y. Chen with L. Marin', { kind: 'entry-reversed', entry: first }],
    ['Did again: Locked Y. Chen with L. Marin', { kind: 'entry-restored', entry: first }],
    [
      'Merged 3 changes from another laptop',
      { kind: 'journals-merged', ranges: [{ laptop: 'b', from: 1, to: 3 }] }
    ],
    [
      'Took out again what came with: something that is not in this journal',
      { kind: 'merge-hidden', merge: { laptop: 'a', sequence: 2 } }
    ]
  ])('reads: %s', (sentence, body) => {
    expect(entrySentence({ body }, names)).toBe(sentence)
  })
})

describe('a refusal', () => {
  test('names whom it concerns and what to do', () => {
    expect(refusalSentence({ kind: 'mentor-full', mentor: 'm1', places: 2 }, names)).toBe(
      'L. Marin has no free place (2 in all). Swap, replace, or give one more place.'
    )
    expect(
      refusalSentence(
        {
          kind: 'pair-blocked',
          ...pair,
          block: { rule: 'sameInstitution', institution: 'ICube', by: 'name' }
        },
        names
      )
    ).toBe('Y. Chen cannot be with L. Marin. Both belong to ICube.')
  })

  test('of undo names the later entry and its author', () => {
    const refusal = { kind: 'others-built-on-it', entry: { laptop: 'b', sequence: 2 }, by: first } as const
    expect(undoRefusalSentence(refusal, names)).toBe(
      'Ada has since built on it: “Locked Y. Chen with L. Marin”. Change it by hand, or agree with Ada first.'
    )
  })
})
