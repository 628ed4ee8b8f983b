import { describe, expect, test } from 'vitest'
import type { Conflict } from '#shared/domain/journal/conflict'
import { createPart } from '../../../../support/create-entry'
import { createLaptop, createLaptops, createStart, type Laptop } from '../../../../support/laptop'

describe('two laptops on one subject', () => {
  test('are a later and an earlier opinion when one had seen the other', () => {
    const [a, b] = createLaptops()
    assign(a, 'e1', 'm1')
    b.merge(a.journal())
    b.act({ kind: 'move', mentee: 'e1', from: 'm1', to: { mentor: 'm2', place: null } })
    a.merge(b.journal())
    expect(a.state().conflicts).toEqual([])
    expect(mentorsOf(a, 'e1')).toEqual(['m2'])
  })

  test('conflict when neither had seen the other, and show what both knew last', () => {
    const [a, b] = createLaptops()
    assign(a, 'e1', 'm1')
    b.merge(a.journal())
    const parked = a.act({ kind: 'move', mentee: 'e1', from: 'm1', to: null })
    const moved = b.act({ kind: 'move', mentee: 'e1', from: 'm1', to: { mentor: 'm2', place: 1 } })
    a.merge(b.journal())
    expect(mentorsOf(a, 'e1')).toEqual(['m1'])
    expect(a.state().conflicts).toEqual([
      {
        kind: 'disagreement',
        family: 'seats',
        key: 'e1',
        sides: [
          {
            entry: { laptop: 'a', sequence: parked.sequence },
            author: 'Author a',
            write: { family: 'seats', key: 'e1', value: null }
          },
          {
            entry: { laptop: 'b', sequence: moved.sequence },
            author: 'Author b',
            write: { family: 'seats', key: 'e1', value: [{ mentor: 'm2', place: 1 }] }
          }
        ]
      }
    ])
  })

  test('agree when they set the same', () => {
    const [a, b] = createLaptops()
    for (const laptop of [a, b])
      laptop.act({ kind: 'decide', mentee: 'e1', mentor: 'm1', decision: { kind: 'approved' } })
    a.merge(b.journal())
    expect(a.state().conflicts).toEqual([])
    expect([...a.state().facts.decision.values()]).toEqual([
      { mentee: 'e1', mentor: 'm1', decision: { kind: 'approved' } }
    ])
  })

  test('conflict when one takes back what the other has built on without knowing', () => {
    const [a, b] = createLaptops()
    assign(a, 'e1', 'm1')
    b.merge(a.journal())
    a.undo()
    b.act({ kind: 'move', mentee: 'e1', from: 'm1', to: { mentor: 'm2', place: null } })
    a.merge(b.journal())
    expect(kinds(a)).toEqual(['disagreement seats'])
    expect(mentorsOf(a, 'e1')).toEqual(['m1'])
  })

  test('conflict over a weight, a decision, a note and a lock against a forbid, each as one subject', () => {
    const [a, b] = createLaptops()
    const about = { kind: 'person', role: 'mentee', id: 'e1' } as const
    a.act({ kind: 'set-weight', criterion: 'goals', weight: 1 })
    b.act({ kind: 'set-weight', criterion: 'goals', weight: 2 })
    a.act({ kind: 'decide', mentee: 'e1', mentor: 'm1', decision: { kind: 'approved' } })
    b.act({ kind: 'decide', mentee: 'e1', mentor: 'm1', decision: { kind: 'needs-discussion' } })
    a.act({ kind: 'write-note', note: 'n1', about, text: createPart('shy') })
    b.act({ kind: 'write-note', note: 'n1', about, text: createPart('quiet') })
    a.act({ kind: 'lock', mentee: 'e2', mentor: 'm1' })
    b.act({ kind: 'forbid', mentee: 'e2', mentor: 'm1', reason: createPart('co-authors') })
    a.merge(b.journal())
    expect(kinds(a)).toEqual([
      'disagreement decision',
      'disagreement note',
      'disagreement pairRule',
      'disagreement weight'
    ])
    expect(a.state().setup.weights.goals).toBe(3)
  })

  test('among three show each opinion once', () => {
    const [a, b, c] = [
      createLaptop('a', createStart()),
      createLaptop('b', createStart()),
      createLaptop('c', createStart())
    ]
    a.act({ kind: 'set-weight', criterion: 'goals', weight: 1 })
    b.act({ kind: 'set-weight', criterion: 'goals', weight: 2 })
    c.act({ kind: 'set-weight', criterion: 'goals', weight: 4 })
    a.merge(b.journal())
    a.merge(c.journal())
    const [conflict] = a.state().conflicts
    expect(conflict?.kind === 'disagreement' && conflict.sides.map(({ author }) => author)).toEqual([
      'Author a',
      'Author b',
      'Author c'
    ])
  })
})

describe('a conflict', () => {
  test.each([['m1'], ['m2']])('settles when a person who saw both seats the mentee with %s', (mentor) => {
    const [a, b] = createDisagreement()
    assign(a, 'e1', mentor)
    expect(a.state().conflicts).toEqual([])
    expect(mentorsOf(a, 'e1')).toEqual([mentor])
    b.merge(a.journal())
    expect(b.state().conflicts).toEqual([])
    expect(mentorsOf(b, 'e1')).toEqual([mentor])
  })

  test('settles when a person keeps what shows', () => {
    const [a] = createDisagreement()
    a.act({ kind: 'move', mentee: 'e1', from: null, to: null })
    expect(a.state().conflicts).toEqual([])
    expect(mentorsOf(a, 'e1')).toEqual([])
  })

  test('comes back when its settlement is undone', () => {
    const [a] = createDisagreement()
    const before = a.state().conflicts
    assign(a, 'e1', 'm2')
    a.undo()
    expect(a.state().conflicts).toEqual(before)
  })
})

describe('a merge', () => {
  test('that overfills a mentor says so until somebody moves', () => {
    const [a, b] = createLaptops()
    assign(a, 'e1', 'm1')
    assign(a, 'e2', 'm1')
    assign(b, 'e3', 'm1')
    a.merge(b.journal())
    expect(a.state().conflicts).toEqual<readonly Conflict[]>([
      { kind: 'mentor-over-places', mentor: 'm1', places: 2, mentees: ['e1', 'e3', 'e2'] }
    ])
    a.act({ kind: 'move', mentee: 'e3', from: 'm1', to: { mentor: 'm2', place: null } })
    expect(a.state().conflicts).toEqual([])
  })

  test('that moves a mentee off a lock says so, even onto the parking list', () => {
    const [a, b] = createLaptops()
    assign(a, 'e1', 'm1')
    b.merge(a.journal())
    a.act({ kind: 'lock', mentee: 'e1', mentor: 'm1' })
    b.act({ kind: 'move', mentee: 'e1', from: 'm1', to: null })
    a.merge(b.journal())
    expect(a.state().conflicts).toEqual([{ kind: 'lock-broken', mentee: 'e1', mentor: 'm1' }])
    assign(a, 'e1', 'm1')
    expect(a.state().conflicts).toEqual([])
  })

  test('that seats a forbidden pair says so', () => {
    const [a, b] = createLaptops()
    a.act({ kind: 'forbid', mentee: 'e1', mentor: 'm1', reason: createPart('co-authors') })
    assign(b, 'e1', 'm1')
    a.merge(b.journal())
    expect(a.state().conflicts).toEqual([{ kind: 'forbidden-pair-seated', mentee: 'e1', mentor: 'm1' }])
  })
})

describe('a lock', () => {
  test('that waits for the matching is no conflict', () => {
    const [a] = createLaptops()
    a.act({ kind: 'lock', mentee: 'e1', mentor: 'm1' })
    expect(a.state().conflicts).toEqual([])
  })
})

describe('a mentor who gets fewer places', () => {
  test('is over-booked until somebody moves', () => {
    const [a] = createLaptops()
    assign(a, 'e1', 'm1')
    a.act({ kind: 'set-places', mentor: 'm1', places: 0 })
    expect(a.state().conflicts).toEqual([
      { kind: 'mentor-over-places', mentor: 'm1', places: 0, mentees: ['e1'] }
    ])
    a.act({ kind: 'withdraw', role: 'mentor', id: 'm1' })
    expect(a.state().conflicts).toEqual([])
  })
})

/** Laptop `a` has merged: it put `e1` with `m1`, laptop `b` with `m2`; the parking list shows. */
function createDisagreement(): readonly [Laptop, Laptop] {
  const [a, b] = createLaptops()
  assign(a, 'e1', 'm1')
  assign(b, 'e1', 'm2')
  a.merge(b.journal())
  return [a, b]
}

function assign(laptop: Laptop, mentee: string, mentor: string): void {
  laptop.act({ kind: 'move', mentee, from: null, to: { mentor, place: null } })
}

function mentorsOf(laptop: Laptop, mentee: string): readonly string[] {
  return (laptop.state().facts.seats.get(mentee) ?? []).map(({ mentor }) => mentor)
}

function kinds(laptop: Laptop): readonly string[] {
  return laptop
    .state()
    .conflicts.map((conflict) =>
      conflict.kind === 'disagreement' ? `${conflict.kind} ${conflict.family}` : conflict.kind
    )
}
