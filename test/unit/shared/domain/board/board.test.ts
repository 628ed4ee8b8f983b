import { describe, expect, it } from 'vitest'
import { type Board, type BoardScores, sitTogether, toBoard, weakestPairs } from '#shared/domain/board/board'
import { createBoardLimits } from '#shared/domain/board/board-limits'
import { findTroubles } from '#shared/domain/board/find-troubles'
import { toPool } from '#shared/domain/journal/people'
import { createDesk, createDrag, refused } from '../../../../support/decide-at-desk'
import { createPart } from '../../../../support/create-entry'
import type { Laptop } from '../../../../support/laptop'

/** A score of .10 for e1 up to .40 for e4, and .05 more with m2; nothing is forbidden but what is said. */
function createScores(forbidden: readonly string[] = []): BoardScores {
  return {
    scoreOf: (mentee, mentor) => Number(mentee.slice(1)) * 100_000 + (mentor === 'm2' ? 50_000 : 0),
    ruleOf: (mentee, mentor) => (forbidden.includes(`${mentee} ${mentor}`) ? 'sameInstitution' : null)
  }
}

function boardOf(laptop: Laptop, scores = createScores()): Board {
  const { facts } = laptop.state()
  return toBoard(toPool(facts), facts, scores)
}

const limits = createBoardLimits([], [], () => null)

function troublesOf(laptop: Laptop, scores = createScores()) {
  return findTroubles(boardOf(laptop, scores), laptop.state(), { scores, limits })
}

describe('the board', () => {
  it('shows who sits with whom, who is parked, and what it comes to', () => {
    const board = boardOf(createDesk(['e1', 'm1'], ['e4', 'm2']))
    expect(board.mentors.map(({ mentor, pairs }) => [mentor.id, pairs.map(({ mentee }) => mentee)])).toEqual([
      ['m1', ['e1']],
      ['m2', ['e4']]
    ])
    expect(board.parked.map(({ mentee, missing }) => [mentee.id, missing])).toEqual([
      ['e2', 1],
      ['e3', 1]
    ])
    expect([board.pairs, board.demand, board.freePlaces]).toEqual([2, 4, 2])
    expect([board.total, board.lowest]).toEqual([550_000, 100_000])
  })

  it('says who sit together now', () => {
    const board = boardOf(createDesk(['e1', 'm1'], ['e4', 'm2']))
    const asked = ['e1 m1', 'e1 m2', 'e2 m1'].map((pair) => pair.split(' '))
    expect(asked.map(([mentee = '', mentor = '']) => sitTogether(board, { mentee, mentor }))).toEqual([
      true,
      false,
      false
    ])
  })

  it('has no lowest score while nobody sits', () => {
    expect(boardOf(createDesk()).lowest).toBeNull()
  })

  it('carries locks and decisions on the pairs', () => {
    const laptop = createDesk(['e1', 'm1'])
    laptop.act({ kind: 'lock', mentee: 'e1', mentor: 'm1' })
    laptop.act({ kind: 'decide', mentee: 'e1', mentor: 'm1', decision: { kind: 'approved' } })
    expect(boardOf(laptop).mentors[0]?.pairs).toEqual([
      {
        mentee: 'e1',
        mentor: 'm1',
        millionths: 100_000,
        isLocked: true,
        rule: null,
        decision: 'approved',
        setAside: []
      }
    ])
  })

  it('names the weakest pairs first', () => {
    const board = boardOf(createDesk(['e3', 'm1'], ['e1', 'm1'], ['e2', 'm2']))
    expect(weakestPairs(board, 2).map(({ mentee }) => mentee)).toEqual(['e1', 'e2'])
  })
})

describe('the trouble list', () => {
  it('is empty when nothing is wrong, whoever waits', () => {
    expect(troublesOf(createDesk(['e1', 'm1']))).toEqual([])
  })

  it('names mentors with more mentees than places', () => {
    const laptop = createDesk(['e1', 'm1'], ['e2', 'm1'])
    laptop.act({ kind: 'set-places', mentor: 'm1', places: 1 })
    expect(troublesOf(laptop)).toEqual([{ kind: 'over-places', mentor: 'm1', places: 1, seated: 2 }])
  })

  it('names pairs that a rule forbids now, a locked one as such', () => {
    const laptop = createDesk(['e1', 'm1'], ['e2', 'm2'])
    laptop.act({ kind: 'lock', mentee: 'e1', mentor: 'm1' })
    expect(troublesOf(laptop, createScores(['e1 m1', 'e2 m2']))).toEqual([
      { kind: 'rule-broken', mentee: 'e2', mentor: 'm2', rule: 'sameInstitution' },
      { kind: 'lock-forbidden', mentee: 'e1', mentor: 'm1', rule: 'sameInstitution' }
    ])
  })

  it('names a locked pair that does not sit together', () => {
    const laptop = createDesk()
    laptop.act({ kind: 'lock', mentee: 'e1', mentor: 'm1' })
    expect(troublesOf(laptop)).toEqual([{ kind: 'lock-apart', mentee: 'e1', mentor: 'm1' }])
  })

  it('names who withdrew but still has a seat, from either side', () => {
    const laptop = createDesk(['e1', 'm1'], ['e2', 'm2'])
    laptop.act({ kind: 'withdraw', role: 'mentee', id: 'e1' })
    laptop.act({ kind: 'withdraw', role: 'mentor', id: 'm2' })
    expect(troublesOf(laptop)).toEqual([
      { kind: 'left-out', role: 'mentee', why: 'withdrawn', mentee: 'e1', mentor: 'm1' },
      { kind: 'left-out', role: 'mentor', why: 'withdrawn', mentee: 'e2', mentor: 'm2' }
    ])
  })

  it('names who fell out for want of consent or as the same person, but still has a seat', () => {
    const laptop = createDesk(['e1', 'm1'], ['e2', 'm2'])
    const repair = createPart({
      field: 'consent',
      value: false,
      over: { value: null, originals: [] }
    } as const)
    laptop.act({
      kind: 'answers-repaired',
      repairs: [{ role: 'mentee', id: 'e1', field: 'consent', repair }]
    })
    laptop.act({
      kind: 'identity-settled',
      role: 'mentor',
      kept: 'm1',
      other: 'm2',
      verdict: 'one-person'
    })
    expect(troublesOf(laptop)).toEqual([
      { kind: 'left-out', role: 'mentee', why: 'no-consent', mentee: 'e1', mentor: 'm1' },
      { kind: 'left-out', role: 'mentor', why: 'same-person', mentee: 'e2', mentor: 'm2' }
    ])
    laptop.act({ kind: 'part', mentee: 'e1', mentor: 'm1' })
    expect(troublesOf(laptop)).toHaveLength(1)
  })

  it('names pairs that were declined or are to be discussed', () => {
    const laptop = createDesk(['e1', 'm1'], ['e2', 'm2'])
    const reason = createPart('They know each other.')
    laptop.act({ kind: 'decide', mentee: 'e1', mentor: 'm1', decision: { kind: 'needs-discussion' } })
    laptop.act({ kind: 'decide', mentee: 'e2', mentor: 'm2', decision: { kind: 'declined', reason } })
    expect(troublesOf(laptop)).toEqual([
      { kind: 'declined', mentee: 'e2', mentor: 'm2' },
      { kind: 'needs-discussion', mentee: 'e1', mentor: 'm1' }
    ])
  })

  it('says how many mentees are missing to the minimum', () => {
    const laptop = createDesk(['e1', 'm1'])
    const board = boardOf(laptop)
    const strict = {
      ...board,
      mentors: board.mentors.map((one) => ({ ...one, mentor: { ...one.mentor, minimumLoad: 2 } }))
    }
    expect(findTroubles(strict, laptop.state(), { scores: createScores(), limits })).toEqual([
      { kind: 'below-minimum', mentor: 'm1', missing: 1 },
      { kind: 'below-minimum', mentor: 'm2', missing: 2 }
    ])
  })

  it('shows a trouble again once the step that mended it is undone, though by hand it is refused', () => {
    const laptop = createDesk(['e1', 'm1'], ['e2', 'm1'])
    laptop.act({ kind: 'set-places', mentor: 'm1', places: 1 })
    const over = [{ kind: 'over-places', mentor: 'm1', places: 1, seated: 2 }]
    expect(troublesOf(laptop)).toEqual(over)
    laptop.act({ kind: 'move', mentee: 'e2', from: 'm1', to: null })
    expect(troublesOf(laptop)).toEqual([])
    expect(refused(laptop, createDrag('e2', null, 'm1'))).toMatchObject({ kind: 'mentor-full' })
    expect(laptop.undo()).toBe(true)
    expect(troublesOf(laptop)).toEqual(over)
  })

  it('forgets a trouble once it is undone', () => {
    const laptop = createDesk(['e1', 'm1'])
    laptop.act({ kind: 'withdraw', role: 'mentee', id: 'e1' })
    laptop.act(createDrag('e2', null, 'm2'))
    laptop.undo()
    laptop.undo()
    expect(troublesOf(laptop)).toEqual([])
  })
})
