import { describe, expect, test } from 'vitest'
import type { EditionBody, EditionEntry, ImportedSide } from '#shared/domain/journal/edition-entry'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import { applyEntry, foldJournal } from '#shared/domain/journal/fold-journal'
import { findMentee, findMentor, findSeating, toPool } from '#shared/domain/journal/people'
import { toHistory } from '#shared/domain/journal/to-history'
import { defaultSetup } from '#shared/domain/setup'
import {
  createEntry,
  createImport,
  createMove,
  createPart,
  createSide,
  toImported
} from '../../../../support/create-entry'
import { createMentee, createMentor } from '../../../../support/create-participant'
import { createLaptop, createStart } from '../../../../support/laptop'

const dates = { callForMentors: '2021-06-01', callForMentees: null, matching: null, conference: '2021-09-27' }
const about = { kind: 'pair', mentee: 'e1', mentor: 'm1' } as const
const reason = createPart('co-authors')

describe('an empty journal', () => {
  test('folds to an edition that does not exist, with the default setup', () => {
    const state = foldJournal([], 'a')
    expect(state.edition).toBeNull()
    expect(state.setup).toEqual(defaultSetup)
    expect(state.policy).toBe('most-matched')
    expect(state.conflicts).toEqual([])
  })
})

describe('each kind of entry', () => {
  const cases: readonly (readonly [EditionBody, keyof EditionFacts, readonly unknown[]])[] = [
    [{ kind: 'edition-changed', name: 'Renamed', dates }, 'edition', [{ name: 'Renamed', dates }]],
    [{ kind: 'weight-changed', criterion: 'goals', weight: 4 }, 'weight', [4]],
    [{ kind: 'side-weight-changed', side: 'mentor', weight: 2 }, 'side', [2]],
    [{ kind: 'rule-switched', rule: 'sameInstitution', on: false }, 'rule', [{ kind: 'off' }]],
    [{ kind: 'balance-changed', balance: 50_000 }, 'balance', [50_000]],
    [{ kind: 'policy-chosen', policy: 'worst-off-first' }, 'policy', ['worst-off-first']],
    [
      {
        kind: 'column-meaning-chosen',
        column: { role: 'mentor', sheet: 'S', column: 'C', heading: 'Topics', field: 'areas' },
        sides: []
      },
      'column',
      [{ role: 'mentor', sheet: 'S', column: 'C', heading: 'Topics', field: 'areas' }]
    ],
    [
      { kind: 'pair-locked', mentee: 'e1', mentor: 'm1' },
      'pairRule',
      [{ kind: 'locked', mentee: 'e1', mentor: 'm1' }]
    ],
    [
      { kind: 'pair-forbidden', mentee: 'e1', mentor: 'm1', reason, parked: null },
      'pairRule',
      [{ kind: 'forbidden', mentee: 'e1', mentor: 'm1', reason }]
    ],
    [
      { kind: 'mentee-assigned', move: createMove('e1', null, 'm1') },
      'seats',
      [[{ mentor: 'm1', place: 0 }]]
    ],
    [
      {
        kind: 'mentees-swapped',
        first: createMove('e1', 'm1', 'm2'),
        second: createMove('e2', 'm2', 'm1')
      },
      'seats',
      [[{ mentor: 'm2', place: 0 }], [{ mentor: 'm1', place: 0 }]]
    ],
    [
      {
        kind: 'mentee-replaced',
        seated: createMove('e1', null, 'm1'),
        displaced: createMove('e2', 'm1', null)
      },
      'seats',
      [[{ mentor: 'm1', place: 0 }]]
    ],
    [
      {
        kind: 'assignment-applied',
        policy: 'best-total',
        seed: 1,
        moves: [createMove('e1', null, 'm1'), createMove('e2', null, 'm2')]
      },
      'seats',
      [[{ mentor: 'm1', place: 0 }], [{ mentor: 'm2', place: 0 }]]
    ],
    [
      { kind: 'decision-made', mentee: 'e1', mentor: 'm1', decision: { kind: 'declined', reason } },
      'decision',
      [{ mentee: 'e1', mentor: 'm1', decision: { kind: 'declined', reason } }]
    ],
    [
      { kind: 'note-written', note: 'n1', about, text: createPart('Both sail.') },
      'note',
      [{ note: 'n1', about, author: 'Author a', text: createPart('Both sail.') }]
    ],
    [{ kind: 'person-withdrawn', role: 'mentee', id: 'e1' }, 'withdrawal', [{ role: 'mentee', id: 'e1' }]],
    [{ kind: 'places-changed', mentor: 'm1', places: 3 }, 'places', [3]]
  ]

  test.each(cases.map(([body, family, values]) => [body.kind, { body, family, values }] as const))(
    'sets what it says: %s',
    (_kind, { body, family, values }) => {
      const laptop = createLaptop('a', createStart())
      laptop.write(body)
      expect([...laptop.state().facts[family].values()]).toEqual(values)
    }
  )

  test.each<readonly [string, readonly [EditionBody, EditionBody], keyof EditionFacts]>([
    ['a lock', [pair('pair-locked'), pair('pair-unlocked')], 'pairRule'],
    [
      'a forbid',
      [{ ...pair('pair-forbidden'), kind: 'pair-forbidden', reason, parked: null }, pair('pair-allowed')],
      'pairRule'
    ],
    [
      'a withdrawal',
      [
        { kind: 'person-withdrawn', role: 'mentor', id: 'm1' },
        { kind: 'person-restored', role: 'mentor', id: 'm1' }
      ],
      'withdrawal'
    ],
    [
      'a note',
      [
        { kind: 'note-written', note: 'n1', about, text: createPart('Both sail.') },
        { kind: 'note-removed', note: 'n1', about }
      ],
      'note'
    ],
    [
      'a decision',
      [
        { kind: 'decision-made', mentee: 'e1', mentor: 'm1', decision: { kind: 'approved' } },
        { kind: 'decision-made', mentee: 'e1', mentor: 'm1', decision: { kind: 'proposed' } }
      ],
      'decision'
    ],
    [
      'a seat',
      [
        { kind: 'mentee-assigned', move: createMove('e1', null, 'm1') },
        { kind: 'mentee-assigned', move: createMove('e1', 'm1', null) }
      ],
      'seats'
    ]
  ])('leaves nothing behind when %s is taken away', (_what, [set, unset], family) => {
    const laptop = createLaptop('a', createStart())
    laptop.write(set)
    laptop.write(unset)
    expect(laptop.state().facts[family].size).toBe(0)
  })
})

describe('an import', () => {
  test('brings people in, keeps who is in neither list, and withdraws who is gone', () => {
    const laptop = createLaptop('a', createStart())
    const people = [
      toImported(createMentee({ id: 'e1', name: 'Renamed' })),
      toImported(createMentee({ id: 'e5' }))
    ]
    laptop.write(importOf({ people, gone: ['e2'] }))
    const pool = toPool(laptop.state().facts)
    expect(pool.mentees.map(({ id, name }) => [id, name])).toEqual([
      ['e1', 'Renamed'],
      ['e3', null],
      ['e4', null],
      ['e5', null]
    ])
    laptop.write(importOf({ returned: ['e2'] }))
    expect(toPool(laptop.state().facts).mentees).toHaveLength(5)
  })

  test("keeps the committee's places, pairs and notes", () => {
    const laptop = createLaptop('a', createStart())
    laptop.write({ kind: 'places-changed', mentor: 'm1', places: 5 })
    laptop.write({ kind: 'mentee-assigned', move: createMove('e1', null, 'm1') })
    laptop.write(createImport('mentor', ['m1', 'm2', 'm3'], { places: 1 }))
    expect(findMentor(laptop.state().facts, 'm1')?.places).toBe(5)
    expect(findSeating(laptop.state().facts).get('m1')).toEqual([{ mentee: 'e1', place: 0 }])
  })

  test('of somebody who was erased since leaves a person without answers, who takes no part', () => {
    const laptop = createLaptop('a')
    const person = { digest: 'd', content: null }
    laptop.write(importOf({ people: [{ id: 'e1', person, confidential: null }] }))
    expect(findMentee(laptop.state().facts, 'e1')).toBeNull()
    expect(toPool(laptop.state().facts).mentees).toEqual([])
  })

  test('keeps what was told in confidence apart, by role and id', () => {
    const laptop = createLaptop('a')
    const answers = { identities: ['woman'], identityWish: null, identitySought: null }
    const imported = { ...toImported(createMentor({ id: 'm1' })), confidential: createPart(answers) }
    laptop.write({
      kind: 'registrations-imported',
      columns: [],
      sides: [{ ...createSide('mentors.csv'), role: 'mentor', people: [imported] }]
    })
    const pool = toPool(laptop.state().facts)
    expect(pool.confidential.mentor).toEqual(new Map([['m1', answers]]))
    expect(JSON.stringify(pool.mentors)).not.toContain('woman')
  })
})

describe('a withdrawn person', () => {
  test('leaves their place free and their locks and forbids out, and returns to them', () => {
    const laptop = createLaptop('a', createStart())
    laptop.write({ kind: 'mentee-assigned', move: createMove('e1', null, 'm1') })
    laptop.write(pair('pair-locked'))
    laptop.write({ kind: 'person-withdrawn', role: 'mentee', id: 'e1' })
    expect(findSeating(laptop.state().facts).size).toBe(0)
    expect(laptop.state().setup.locks).toEqual([])
    laptop.write({ kind: 'person-restored', role: 'mentee', id: 'e1' })
    expect(findSeating(laptop.state().facts).get('m1')).toEqual([{ mentee: 'e1', place: 0 }])
    expect(laptop.state().setup.locks).toEqual([{ mentee: 'e1', mentor: 'm1' }])
  })
})

describe('applying an entry', () => {
  test('shares what it does not touch', () => {
    const laptop = createLaptop('a', createStart())
    const before = laptop.state()
    laptop.write({ kind: 'mentee-assigned', move: createMove('e1', null, 'm1') })
    const after = laptop.state()
    expect(after.facts.mentee).toBe(before.facts.mentee)
    expect(after.setup).toBe(before.setup)
    expect(after.facts.seats).not.toBe(before.facts.seats)
    expect(before.facts.seats.size).toBe(0)
  })

  test('that saw what is not here waits until that arrives', () => {
    const first = createEntry()
    const answer: EditionEntry = createEntry({
      laptop: 'b',
      seen: [{ laptop: 'a', sequence: 1 }],
      body: { kind: 'weight-changed', criterion: 'goals', weight: 9 }
    })
    const waiting = applyEntry(foldJournal([], 'a'), answer)
    expect(waiting.setup.weights.goals).toBe(3)
    expect(waiting.ledger.waiting).toEqual([answer])
    const whole = applyEntry(waiting, first)
    expect(whole.setup.weights.goals).toBe(9)
    expect(whole.ledger.entries).toEqual([first, answer])
  })

  test('twice changes nothing', () => {
    const state = foldJournal([createEntry()], 'a')
    expect(applyEntry(state, createEntry())).toEqual(state)
  })
})

describe('the history', () => {
  test('says of each entry whether it stands', () => {
    const laptop = createLaptop('a')
    laptop.write({ kind: 'weight-changed', criterion: 'goals', weight: 4 })
    laptop.write({ kind: 'weight-changed', criterion: 'text', weight: 4 })
    laptop.undo()
    expect(
      toHistory(laptop.state().ledger).map(({ entry, standing }) => [entry.body.kind, standing])
    ).toEqual([
      ['weight-changed', 'stands'],
      ['weight-changed', 'reversed'],
      ['entry-reversed', 'stands']
    ])
  })
})

function pair<K extends string>(kind: K): { kind: K; mentee: string; mentor: string } {
  return { kind, mentee: 'e1', mentor: 'm1' }
}

function importOf(side: Partial<ImportedSide & { readonly role: 'mentee' }>): EditionBody {
  return {
    kind: 'registrations-imported',
    columns: [],
    sides: [{ ...createSide('later.csv'), ...side }]
  }
}
