import { describe, expect, it } from 'vitest'
import type { Assignment } from '#shared/domain/assignment'
import { findOverfull, toChanges, toSeatings } from '#shared/domain/board/to-changes'
import { toPool } from '#shared/domain/journal/people'
import { createDesk, refused } from '../../../../support/decide-at-desk'
import type { Laptop } from '../../../../support/laptop'

function createAssignment(...pairs: readonly (readonly [string, string])[]): Assignment {
  const score = { millionths: 1, known: 1, asked: 1, contributions: [], penalties: [], openMillionths: 0 }
  return {
    policy: 'most-matched',
    seed: 1,
    pairs: pairs.map(([mentee, mentor]) => ({ mentee, mentor, score, locked: false })),
    unmatched: [],
    total: 1,
    worst: 1
  }
}

function changesOf(laptop: Laptop, assignment: Assignment) {
  const { facts } = laptop.state()
  return toChanges(toPool(facts), facts, assignment)
}

const full = [
  ['e1', 'm1'],
  ['e2', 'm1'],
  ['e3', 'm2'],
  ['e4', 'm2']
] as const

describe('a proposal against the board', () => {
  it('lists only those whose mentors change', () => {
    const laptop = createDesk(['e1', 'm1'], ['e2', 'm1'])
    const assignment = createAssignment(['e1', 'm1'], ['e2', 'm2'], ['e3', 'm2'])
    expect(changesOf(laptop, assignment)).toEqual([
      { mentee: 'e2', before: ['m1'], after: ['m2'] },
      { mentee: 'e3', before: [], after: ['m2'] }
    ])
  })

  it('parks who is in no proposed pair', () => {
    expect(changesOf(createDesk(['e1', 'm1']), createAssignment())).toEqual([
      { mentee: 'e1', before: ['m1'], after: [] }
    ])
  })

  it('is allowed as one step, and then nothing is left to change', () => {
    const laptop = createDesk(...full)
    const assignment = createAssignment(['e1', 'm2'], ['e2', 'm1'], ['e3', 'm1'], ['e4', 'm2'])
    const changes = toSeatings(laptop.state().facts, changesOf(laptop, assignment))
    laptop.act({ kind: 'apply', policy: 'most-matched', seed: 1, changes })
    expect(changesOf(laptop, assignment)).toEqual([])
    expect(laptop.undo()).toBe(true)
    expect(changesOf(laptop, assignment)).toHaveLength(2)
  })

  it('gives everybody at a mentor a place of their own', () => {
    const laptop = createDesk(['e1', 'm1'], ['e2', 'm1'])
    const { facts } = laptop.state()
    const assignment = createAssignment(['e2', 'm1'], ['e3', 'm1'], ['e1', 'm2'])
    const seats = toSeatings(facts, changesOf(laptop, assignment))
    expect(seats).toEqual([
      { mentee: 'e1', seats: [{ mentor: 'm2', place: 0 }] },
      { mentee: 'e3', seats: [{ mentor: 'm1', place: 0 }] }
    ])
  })

  it('names mentors who would be overfull when a part is ticked, just where the journal would refuse', () => {
    const laptop = createDesk(...full)
    const { facts } = laptop.state()
    const all = changesOf(laptop, createAssignment(['e1', 'm2'], ['e2', 'm1'], ['e3', 'm1'], ['e4', 'm2']))
    for (const ticked of [all, all.slice(0, 1), all.slice(1)]) {
      const changes = toSeatings(facts, ticked)
      const refusal = refused(laptop, { kind: 'apply', policy: 'most-matched', seed: 1, changes })
      expect(findOverfull(toPool(facts), facts, ticked).length > 0).toBe(refusal?.kind === 'mentor-full')
    }
    expect(findOverfull(toPool(facts), facts, all.slice(0, 1))).toEqual(['m2'])
  })
})
