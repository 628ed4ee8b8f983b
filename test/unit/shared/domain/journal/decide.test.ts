import { describe, expect, test } from 'vitest'
import type { BlockOf, Command, Refusal } from '#shared/domain/journal/command'
import { findMentor } from '#shared/domain/journal/people'
import { createImport, createPart } from '../../../../support/create-entry'
import { createDesk, refused } from '../../../../support/decide-at-desk'

const dates = { callForMentors: null, callForMentees: null, matching: null, conference: null }
const blocked = { rule: 'sameInstitution', institution: 'ICube', by: 'name' } as const
const blockM2: BlockOf = ({ mentor }) => (mentor === 'm2' ? blocked : null)

describe('a lock', () => {
  test('against a rule, against other locks, or for a mentee who sits elsewhere is refused', () => {
    const laptop = createDesk(['e3', 'm2'])
    expect(refused(laptop, pairOf('lock', 'e1', 'm2'), blockM2)).toMatchObject({ kind: 'pair-blocked' })
    expect(refused(laptop, pairOf('lock', 'e3', 'm1'))).toEqual({
      kind: 'demand-met',
      mentee: 'e3',
      demand: 1
    })
    laptop.act(pairOf('lock', 'e1', 'm1'))
    expect(refused(laptop, pairOf('lock', 'e1', 'm1'))).toEqual({ kind: 'nothing-changes' })
    expect(refused(laptop, pairOf('lock', 'e1', 'm2'))).toMatchObject({ kind: 'demand-met' })
    laptop.act(pairOf('lock', 'e2', 'm1'))
    expect(refused(laptop, pairOf('lock', 'e4', 'm1'))).toEqual({
      kind: 'locks-above-places',
      mentor: 'm1',
      places: 2
    })
  })

  test('that is not there cannot be taken away', () => {
    expect(refused(createDesk(), pairOf('unlock', 'e1', 'm1'))).toEqual({ kind: 'nothing-changes' })
  })
})

describe('a forbid', () => {
  test('parts two who sit together, in one entry', () => {
    const laptop = createDesk(['e1', 'm1'])
    laptop.act({ kind: 'forbid', mentee: 'e1', mentor: 'm1', reason: createPart('co-authors') })
    expect(laptop.state().facts.seats.has('e1')).toBe(false)
    laptop.undo()
    expect(laptop.state().facts.seats.has('e1')).toBe(true)
    expect(laptop.state().setup.forbids).toEqual([])
  })

  test('needs a reason, and the lock gone', () => {
    const laptop = createDesk()
    const forbid = (reason: string): Command => ({
      kind: 'forbid',
      mentee: 'e1',
      mentor: 'm1',
      reason: createPart(reason)
    })
    expect(refused(laptop, forbid(' '))).toEqual({ kind: 'text-missing', what: 'reason' })
    laptop.act(pairOf('lock', 'e1', 'm1'))
    expect(refused(laptop, forbid('co-authors'))).toMatchObject({ kind: 'pair-locked' })
  })
})

describe('a decision', () => {
  test('is made once, and declining needs a reason', () => {
    const laptop = createDesk()
    const approve: Command = { kind: 'decide', mentee: 'e1', mentor: 'm1', decision: { kind: 'approved' } }
    laptop.act(approve)
    expect(refused(laptop, approve)).toEqual({ kind: 'nothing-changes' })
    const declined: Command = {
      kind: 'decide',
      mentee: 'e1',
      mentor: 'm1',
      decision: { kind: 'declined', reason: createPart('') }
    }
    expect(refused(laptop, declined)).toEqual({ kind: 'text-missing', what: 'reason' })
  })
})

describe('settings, people and notes', () => {
  test.each<readonly [string, Command, Refusal]>([
    ['a second edition', { kind: 'create-edition', name: 'Other', dates }, { kind: 'edition-exists' }],
    ['no name', { kind: 'change-edition', name: ' ', dates }, { kind: 'text-missing', what: 'name' }],
    ['a weight below zero', { kind: 'set-weight', criterion: 'goals', weight: -1 }, outOfRange(1_000_000)],
    [
      'a weight that is no number',
      { kind: 'set-weight', criterion: 'goals', weight: NaN },
      outOfRange(1_000_000)
    ],
    ['half a millionth', { kind: 'set-balance', balance: 0.5 }, outOfRange(1_000_000)],
    ['places below zero', { kind: 'set-places', mentor: 'm1', places: -1 }, outOfRange(10_000)],
    [
      'the default weight',
      { kind: 'set-weight', criterion: 'goals', weight: 3 },
      { kind: 'nothing-changes' }
    ],
    [
      'nobody withdrawn',
      { kind: 'withdraw', role: 'mentor', id: 'e1' },
      { kind: 'person-unknown', role: 'mentor', id: 'e1' }
    ],
    ['who is here taken back in', { kind: 'restore', role: 'mentor', id: 'm1' }, { kind: 'nothing-changes' }],
    ['no note removed', { kind: 'remove-note', note: 'n9' }, { kind: 'note-unknown', note: 'n9' }],
    [
      'an empty note',
      {
        kind: 'write-note',
        note: 'n1',
        about: { kind: 'pair', mentee: 'e1', mentor: 'm1' },
        text: createPart('\n')
      },
      { kind: 'text-missing', what: 'note' }
    ]
  ])('are refused when they make no sense: %s', (_what, command, refusal) => {
    expect(refused(createDesk(), command)).toEqual(refusal)
  })

  test('a note of 30,000 characters is kept, one more is refused with the count', () => {
    const write = (length: number): Command => ({
      kind: 'write-note',
      note: 'n1',
      about: { kind: 'person', role: 'mentee', id: 'e1' },
      text: createPart('x'.repeat(length))
    })
    const laptop = createDesk()
    expect(refused(laptop, write(30_001))).toEqual({
      kind: 'note-too-long',
      length: 30_001,
      longest: 30_000
    })
    laptop.act(write(30_000))
    expect(laptop.state().facts.note.get('n1')?.text.content).toHaveLength(30_000)
  })

  test('a note is rewritten under its id, and the same text is nothing', () => {
    const laptop = createDesk()
    const about = { kind: 'person', role: 'mentor', id: 'm1' } as const
    const write = (text: string): Command => ({
      kind: 'write-note',
      note: 'n1',
      about,
      text: createPart(text)
    })
    laptop.act(write('Calm.'))
    expect(refused(laptop, write('Calm.'))).toEqual({ kind: 'nothing-changes' })
    laptop.act(write('Calm and quick.'))
    expect([...laptop.state().facts.note.values()].map(({ text }) => text.content)).toEqual([
      'Calm and quick.'
    ])
    laptop.act({ kind: 'remove-note', note: 'n1' })
    expect(laptop.state().facts.note.size).toBe(0)
  })

  test('a number of places may be confirmed as it is, so that a later import does not change it', () => {
    const laptop = createDesk()
    laptop.act({ kind: 'set-places', mentor: 'm1', places: 2 })
    laptop.write(createImport('mentor', ['m1'], { places: 7 }))
    expect(findMentor(laptop.state().facts, 'm1')?.places).toBe(2)
  })

  test('the same import again is nothing', () => {
    const command = createImport('mentor', ['m1', 'm2'])
    if (command.kind === 'registrations-imported')
      expect(refused(createDesk(), command)).toEqual({ kind: 'nothing-changes' })
    expect.assertions(1)
  })
})

function pairOf(kind: 'lock' | 'unlock', mentee: string, mentor: string): Command {
  return { kind, mentee, mentor }
}

function outOfRange(maximum: number): Refusal {
  return { kind: 'number-out-of-range', minimum: 0, maximum }
}
