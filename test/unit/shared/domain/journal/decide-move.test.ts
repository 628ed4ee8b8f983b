import { describe, expect, test } from 'vitest'
import { createBoardLimits } from '#shared/domain/board/board-limits'
import type { GroupLimit } from '#shared/domain/group-limit'
import type { BlockOf, Command } from '#shared/domain/journal/command'
import { createImport, createMove, createPart } from '../../../../support/create-entry'
import { createDesk, createDrag, made, refused, refusedBy } from '../../../../support/decide-at-desk'
import { type Laptop, noVerdicts } from '../../../../support/laptop'

const blocked = { rule: 'sameInstitution', institution: 'ICube', by: 'name' } as const
const blockM2: BlockOf = ({ mentor }) => (mentor === 'm2' ? blocked : null)

describe('a pair of whom one has withdrawn', () => {
  test('is parted, and stays parted when they come back', () => {
    const laptop = createDesk(['e1', 'm1'], ['e2', 'm2'])
    const part = { kind: 'part', mentee: 'e1', mentor: 'm1' } as const
    expect(refused(laptop, part)).toEqual({ kind: 'not-together', mentee: 'e1', mentor: 'm1' })
    laptop.act({ kind: 'withdraw', role: 'mentee', id: 'e1' })
    laptop.act(part)
    laptop.act({ kind: 'restore', role: 'mentee', id: 'e1' })
    expect([...laptop.state().facts.seats.keys()]).toEqual(['e2'])
    laptop.undo()
    laptop.undo()
    laptop.undo()
    expect(laptop.state().facts.seats.has('e1')).toBe(true)
  })
})

describe('a drag', () => {
  test('to a free place assigns', () => {
    expect(made(createDesk(), createDrag('e1', null, 'm1'))).toEqual({
      kind: 'mentee-assigned',
      move: createMove('e1', null, 'm1')
    })
  })

  test('onto a taken place takes the first free one', () => {
    expect(
      made(createDesk(['e1', 'm1']), {
        kind: 'move',
        mentee: 'e2',
        from: null,
        to: { mentor: 'm1', place: 0 }
      })
    ).toMatchObject({
      move: { after: [{ mentor: 'm1', place: 1 }] }
    })
  })

  test('to another place of the same mentor is a move, to the same place is nothing', () => {
    const seated = createDesk(['e1', 'm1'])
    expect(
      made(seated, { kind: 'move', mentee: 'e1', from: 'm1', to: { mentor: 'm1', place: 1 } })
    ).toMatchObject({
      move: { after: [{ mentor: 'm1', place: 1 }] }
    })
    expect(
      refused(seated, { kind: 'move', mentee: 'e1', from: 'm1', to: { mentor: 'm1', place: 0 } })
    ).toEqual({ kind: 'nothing-changes' })
  })

  test('to the parking list unassigns', () => {
    expect(made(createDesk(['e1', 'm1']), { kind: 'move', mentee: 'e1', from: 'm1', to: null })).toEqual({
      kind: 'mentee-assigned',
      move: createMove('e1', 'm1', null)
    })
  })

  test('to a full mentor is refused', () => {
    expect(refused(createDesk(['e1', 'm1'], ['e2', 'm1']), createDrag('e3', null, 'm1'))).toEqual({
      kind: 'mentor-full',
      mentor: 'm1',
      places: 2
    })
  })

  test('to a mentor whom a rule forbids is refused with what was compared', () => {
    expect(refused(createDesk(), createDrag('e1', null, 'm2'), blockM2)).toEqual({
      kind: 'pair-blocked',
      mentee: 'e1',
      mentor: 'm2',
      block: blocked
    })
  })

  test('to a forbidden mentor is refused with the reason', () => {
    const laptop = createDesk()
    laptop.act({ kind: 'forbid', mentee: 'e1', mentor: 'm1', reason: createPart('co-authors') })
    expect(refused(laptop, createDrag('e1', null, 'm1'))).toMatchObject({
      kind: 'pair-blocked',
      block: { rule: 'forbidden', reason: 'co-authors' }
    })
  })

  test('of a locked, a withdrawn or an unknown person is refused', () => {
    const laptop = createDesk(['e1', 'm1'])
    laptop.act({ kind: 'lock', mentee: 'e1', mentor: 'm1' })
    laptop.act({ kind: 'withdraw', role: 'mentee', id: 'e2' })
    expect(refused(laptop, createDrag('e1', 'm1', 'm2'))).toEqual({
      kind: 'pair-locked',
      mentee: 'e1',
      mentor: 'm1'
    })
    expect(refused(laptop, createDrag('e2', null, 'm1'))).toEqual({
      kind: 'person-withdrawn',
      role: 'mentee',
      id: 'e2'
    })
    expect(refused(laptop, createDrag('e9', null, 'm1'))).toEqual({
      kind: 'person-unknown',
      role: 'mentee',
      id: 'e9'
    })
    expect(refused(laptop, createDrag('e3', null, 'm9'))).toEqual({
      kind: 'person-unknown',
      role: 'mentor',
      id: 'm9'
    })
  })

  test('from where the mentee is not, beyond what was asked for, or to the same mentor twice is refused', () => {
    const laptop = createDesk(['e1', 'm1'])
    expect(refused(laptop, createDrag('e1', 'm2', 'm1'))).toEqual({
      kind: 'not-together',
      mentee: 'e1',
      mentor: 'm2'
    })
    expect(refused(laptop, createDrag('e1', null, 'm2'))).toEqual({
      kind: 'demand-met',
      mentee: 'e1',
      demand: 1
    })
    laptop.write(createImport('mentee', ['e1'], { demand: 2 }))
    expect(refused(laptop, createDrag('e1', null, 'm1'))).toEqual({
      kind: 'already-together',
      mentee: 'e1',
      mentor: 'm1'
    })
    expect(made(laptop, createDrag('e1', null, 'm2'))).toMatchObject({
      move: {
        after: [
          { mentor: 'm1', place: 0 },
          { mentor: 'm2', place: 0 }
        ]
      }
    })
  })
})

describe('a swap', () => {
  test('exchanges the places of two mentees in one entry, even at full mentors', () => {
    const laptop = createDesk(['e1', 'm1'], ['e2', 'm1'], ['e3', 'm2'], ['e4', 'm2'])
    const swap: Command = {
      kind: 'swap',
      first: { mentee: 'e1', mentor: 'm1' },
      second: { mentee: 'e4', mentor: 'm2' }
    }
    laptop.act(swap)
    expect(laptop.state().facts.seats.get('e1')).toEqual([{ mentor: 'm2', place: 1 }])
    expect(laptop.state().facts.seats.get('e4')).toEqual([{ mentor: 'm1', place: 0 }])
    laptop.undo()
    expect(laptop.state().facts.seats.get('e1')).toEqual([{ mentor: 'm1', place: 0 }])
  })

  test('is refused when either side is blocked, or with oneself', () => {
    const laptop = createDesk(['e1', 'm1'], ['e3', 'm2'])
    const second = { mentee: 'e3', mentor: 'm2' }
    expect(
      refused(laptop, { kind: 'swap', first: { mentee: 'e1', mentor: 'm1' }, second }, blockM2)
    ).toMatchObject({
      kind: 'pair-blocked',
      mentee: 'e1'
    })
    expect(refused(laptop, { kind: 'swap', first: second, second })).toEqual({ kind: 'nothing-changes' })
  })
})

describe('what is overfull already', () => {
  test('may still be swapped at and left, but not entered', () => {
    const laptop = createDesk(['e1', 'm1'], ['e2', 'm1'], ['e3', 'm2'])
    laptop.write({ kind: 'places-changed', mentor: 'm1', places: 1 })
    const first = { mentee: 'e1', mentor: 'm1' }
    expect(made(laptop, { kind: 'swap', first, second: { mentee: 'e3', mentor: 'm2' } }).kind).toBe(
      'mentees-swapped'
    )
    expect(made(laptop, createDrag('e1', 'm1', 'm2')).kind).toBe('mentee-assigned')
    expect(refused(laptop, createDrag('e3', 'm2', 'm1'))).toEqual({
      kind: 'mentor-full',
      mentor: 'm1',
      places: 1
    })
  })

  test('a mentee with more mentors than asked for may change one, but not get another', () => {
    const laptop = createDesk()
    laptop.write(createImport('mentor', ['m3', 'm4']))
    laptop.write(createImport('mentee', ['e1'], { demand: 2 }))
    laptop.act(createDrag('e1', null, 'm1'))
    laptop.act(createDrag('e1', null, 'm2'))
    laptop.write(createImport('mentee', ['e1'], { demand: 1 }))
    expect(made(laptop, createDrag('e1', 'm2', 'm3')).kind).toBe('mentee-assigned')
    expect(refused(laptop, createDrag('e1', null, 'm4'))).toEqual({
      kind: 'demand-met',
      mentee: 'e1',
      demand: 1
    })
  })
})

describe('a replacement', () => {
  test('seats the one and parks the other, on the same place', () => {
    const laptop = createDesk(['e1', 'm1'], ['e2', 'm1'])
    laptop.act({ kind: 'replace', mentee: 'e3', from: null, displaced: { mentee: 'e2', mentor: 'm1' } })
    expect(laptop.state().facts.seats.get('e3')).toEqual([{ mentor: 'm1', place: 1 }])
    expect(laptop.state().facts.seats.has('e2')).toBe(false)
  })

  test('of a locked mentee is refused', () => {
    const laptop = createDesk(['e1', 'm1'])
    laptop.act({ kind: 'lock', mentee: 'e1', mentor: 'm1' })
    const displaced = { mentee: 'e1', mentor: 'm1' }
    expect(refused(laptop, { kind: 'replace', mentee: 'e3', from: null, displaced })).toMatchObject({
      kind: 'pair-locked'
    })
  })
})

describe('a proposal', () => {
  const apply = (...changes: readonly (readonly [string, string | null])[]): Command => ({
    kind: 'apply',
    policy: 'most-matched',
    seed: 1,
    changes: changes.map(([mentee, mentor], place) => ({
      mentee,
      seats: mentor === null ? [] : [{ mentor, place }]
    }))
  })

  test('is applied as one entry that holds only what differs', () => {
    const body = made(createDesk(['e1', 'm1']), apply(['e1', 'm1'], ['e2', 'm2'], ['e3', null]))
    expect(body).toEqual({
      kind: 'assignment-applied',
      policy: 'most-matched',
      seed: 1,
      moves: [{ mentee: 'e2', before: [], after: [{ mentor: 'm2', place: 1 }] }]
    })
  })

  test('may move people around full mentors, but not beyond their places', () => {
    const full = createDesk(['e1', 'm1'], ['e2', 'm1'], ['e3', 'm2'])
    expect(made(full, apply(['e1', 'm2'], ['e3', 'm1'])).kind).toBe('assignment-applied')
    expect(refused(full, apply(['e3', 'm1']))).toMatchObject({ kind: 'mentor-full', mentor: 'm1' })
  })

  test('that is here already, or parts a lock, is refused', () => {
    const laptop = createDesk(['e1', 'm1'])
    expect(refused(laptop, apply(['e1', 'm1']))).toEqual({ kind: 'nothing-changes' })
    laptop.act({ kind: 'lock', mentee: 'e1', mentor: 'm1' })
    expect(refused(laptop, apply(['e1', 'm2']))).toMatchObject({ kind: 'pair-locked' })
  })
})

describe('a limit per group', () => {
  const limit: GroupLimit = { by: 'list', per: 'mentor', most: 1, mentees: ['e1', 'e2'] }
  /** As the desk judges: by who sits where now. */
  const refusedWithin = (laptop: Laptop, command: Command) => {
    const pairs = [...laptop.state().facts.seats].flatMap(([mentee, seats]) =>
      seats.map(({ mentor }) => ({ mentee, mentor }))
    )
    const groupOf = (id: string) => (limit.mentees.includes(id) ? '' : null)
    const limits = createBoardLimits([{ pairs }], [limit], groupOf)
    return refusedBy(laptop, command, { ...noVerdicts, limitOf: limits.brokenBy })
  }

  test('refuses what would break it, by a drag as by a proposal, and nothing else', () => {
    const laptop = createDesk(['e1', 'm1'], ['e3', 'm2'])
    const broken = { kind: 'limit-broken', limit }
    expect(refusedWithin(laptop, createDrag('e2', null, 'm1'))).toEqual(broken)
    expect(refusedWithin(laptop, createDrag('e2', null, 'm2'))).toBeNull()
    expect(refusedWithin(laptop, createDrag('e4', null, 'm1'))).toBeNull()
    const first = { mentee: 'e1', mentor: 'm1' }
    expect(refusedWithin(laptop, { kind: 'replace', mentee: 'e2', from: null, displaced: first })).toBeNull()
    const together = (...ids: readonly string[]): Command => ({
      kind: 'apply',
      policy: 'most-matched',
      seed: 1,
      changes: ids.map((mentee, place) => ({ mentee, seats: [{ mentor: 'm2', place: place + 1 }] }))
    })
    expect(refusedWithin(createDesk(), together('e1', 'e2'))).toEqual(broken)
    expect(refusedWithin(createDesk(), together('e1', 'e3'))).toBeNull()
  })

  test('that two laptops broke together can be mended, or kept as it is', () => {
    const merged = createDesk(['e1', 'm1'], ['e2', 'm1'])
    expect(refusedWithin(merged, createDrag('e2', 'm1', 'm2'))).toBeNull()
    expect(refusedWithin(merged, { kind: 'move', mentee: 'e1', from: 'm1', to: null })).toBeNull()
    expect(refusedWithin(merged, createDrag('e3', null, 'm2'))).toBeNull()
  })
})
