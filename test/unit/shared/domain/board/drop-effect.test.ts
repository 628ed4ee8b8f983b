import { describe, expect, it } from 'vitest'
import type { BoardMentor, BoardPair, BoardScores } from '#shared/domain/board/board'
import { createBoardLimits } from '#shared/domain/board/board-limits'
import { dropEffect, swapEffect } from '#shared/domain/board/drop-effect'
import { createMentor } from '../../../../support/create-participant'

const numbers: Readonly<Record<string, number>> = {
  'e1 m1': 500_000,
  'e1 m2': 700_000,
  'e1 m3': 503_000,
  'e1 m4': 300_000,
  'e2 m1': 100_000,
  'e2 m2': 600_000
}

const scores: BoardScores = {
  scoreOf: (mentee, mentor) => numbers[`${mentee} ${mentor}`] ?? 0,
  ruleOf: (mentee, mentor) => (mentor === 'm9' || (mentee === 'e3' && mentor === 'm1') ? 'samePerson' : null)
}

const judges = { scores, limits: createBoardLimits([], [], () => null) }

function createPair(mentee: string, overrides: Partial<BoardPair> = {}): BoardPair {
  return {
    mentee,
    mentor: 'm2',
    millionths: 600_000,
    isLocked: false,
    rule: null,
    decision: 'proposed',
    setAside: [],
    ...overrides
  }
}

function createTarget(id: string, pairs: readonly BoardPair[] = []): BoardMentor {
  return { mentor: createMentor({ id, places: 1 }), pairs }
}

const held = { mentee: 'e1', from: 'm1' }

describe('a drop on a mentor', () => {
  it('is better, the same or worse by what it does to the total of the board', () => {
    expect(dropEffect(held, createTarget('m2'), judges)).toEqual({
      kind: 'better',
      score: 700_000,
      change: 200_000
    })
    expect(dropEffect(held, createTarget('m3'), judges)).toMatchObject({ kind: 'same', change: 3_000 })
    expect(dropEffect(held, createTarget('m4'), judges)).toMatchObject({ kind: 'worse', change: -200_000 })
  })

  it('adds its whole score when the mentee comes from the parking list', () => {
    expect(dropEffect({ mentee: 'e1', from: null }, createTarget('m4'), judges)).toMatchObject({
      kind: 'better',
      change: 300_000
    })
  })

  it('is blocked by a rule, also where there is no free place', () => {
    const target = createTarget('m9', [createPair('e2')])
    expect(dropEffect(held, target, judges)).toEqual({ kind: 'blocked', rule: 'samePerson' })
  })

  it('is nothing where the mentee sits already', () => {
    expect(dropEffect(held, createTarget('m1', [createPair('e1')]), judges)).toEqual({ kind: 'here' })
  })

  it('on a full mentor counts who would leave: the weakest who is not locked', () => {
    const strong = createPair('e2')
    const locked = createPair('e4', { millionths: 1, isLocked: true })
    expect(dropEffect(held, createTarget('m2', [locked, strong]), judges)).toEqual({
      kind: 'full',
      score: 700_000,
      change: -400_000,
      out: strong
    })
  })

  it('cannot displace anybody where all are locked', () => {
    const target = createTarget('m2', [createPair('e2', { isLocked: true })])
    expect(dropEffect(held, target, judges)).toEqual({ kind: 'full-locked' })
  })
})

describe('a swap', () => {
  it('changes the board by both new pairs less both old ones', () => {
    expect(swapEffect(held, createPair('e2'), judges)).toEqual({
      change: -300_000,
      rule: null,
      limit: null
    })
  })

  it('is forbidden when a rule forbids the pair that comes in return', () => {
    expect(swapEffect(held, createPair('e3'), judges).rule).toBe('samePerson')
  })
})

describe('limits per group', () => {
  const limit = { by: 'institution', per: 'mentor', most: 1, mentees: [] } as const
  const inAll = { ...limit, per: 'all', most: 2 } as const
  // Those whose id ends alike share an institution.
  const groupOf = (mentee: string) => mentee.slice(-1)
  const seated = [createPair('e1', { mentor: 'm1' }), createPair('f1'), createPair('f2')]
  const board = [createTarget('m1', seated.slice(0, 1)), createTarget('m2', seated.slice(1))]
  const under = (limits: readonly (typeof limit | typeof inAll)[]) => ({
    scores,
    limits: createBoardLimits(board, limits, groupOf)
  })

  it('stand against a drop on a mentor who has enough of the group', () => {
    const roomy = { mentor: createMentor({ id: 'm2', places: 3 }), pairs: seated.slice(1) }
    expect(dropEffect(held, roomy, under([limit]))).toEqual({ kind: 'limited', limit })
    expect(dropEffect({ mentee: 'e3', from: null }, roomy, under([limit]))).toMatchObject({ kind: 'same' })
  })

  it('let the held one take the place of one of the same group only, not of a weaker one', () => {
    const full = { mentor: createMentor({ id: 'm2', places: 2 }), pairs: seated.slice(1) }
    expect(dropEffect(held, full, under([limit]))).toMatchObject({ kind: 'full', out: { mentee: 'f1' } })
    const other = { mentor: createMentor({ id: 'm2', places: 1 }), pairs: [createPair('f2')] }
    expect(dropEffect({ mentee: 'g1', from: null }, other, under([limit]))).toEqual({
      kind: 'limited',
      limit
    })
  })

  it('stand against a swap that brings two of a group together', () => {
    const from = { mentee: 'e1', from: 'm1' }
    expect(swapEffect(from, createPair('f2'), under([limit]))).toMatchObject({ limit })
    expect(swapEffect(from, createPair('f1'), under([limit]))).toMatchObject({ limit: null })
  })

  it('count everybody where they are for all, and leave moves that change no number', () => {
    const { limits } = under([inAll])
    expect(limits.brokenBy([{ mentee: 'g1', from: null, to: 'm1' }])).toEqual(inAll)
    expect(limits.brokenBy([{ mentee: 'e1', from: 'm1', to: 'm2' }])).toBeNull()
    expect(under([{ ...inAll, most: 1 } as unknown as typeof inAll]).limits.listBroken()).toEqual([
      { limit: { ...inAll, most: 1 }, mentor: null, held: 2 }
    ])
  })
})
