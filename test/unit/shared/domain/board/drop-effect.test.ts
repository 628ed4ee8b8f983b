import { describe, expect, it } from 'vitest'
import type { BoardMentor, BoardPair, BoardScores } from '#shared/domain/board/board'
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
    expect(dropEffect(held, createTarget('m2'), scores)).toEqual({
      kind: 'better',
      score: 700_000,
      change: 200_000
    })
    expect(dropEffect(held, createTarget('m3'), scores)).toMatchObject({ kind: 'same', change: 3_000 })
    expect(dropEffect(held, createTarget('m4'), scores)).toMatchObject({ kind: 'worse', change: -200_000 })
  })

  it('adds its whole score when the mentee comes from the parking list', () => {
    expect(dropEffect({ mentee: 'e1', from: null }, createTarget('m4'), scores)).toMatchObject({
      kind: 'better',
      change: 300_000
    })
  })

  it('is blocked by a rule, also where there is no free place', () => {
    const target = createTarget('m9', [createPair('e2')])
    expect(dropEffect(held, target, scores)).toEqual({ kind: 'blocked', rule: 'samePerson' })
  })

  it('is nothing where the mentee sits already', () => {
    expect(dropEffect(held, createTarget('m1', [createPair('e1')]), scores)).toEqual({ kind: 'here' })
  })

  it('on a full mentor counts who would leave: the weakest who is not locked', () => {
    const strong = createPair('e2')
    const locked = createPair('e4', { millionths: 1, isLocked: true })
    expect(dropEffect(held, createTarget('m2', [locked, strong]), scores)).toEqual({
      kind: 'full',
      score: 700_000,
      change: -400_000,
      out: strong
    })
  })

  it('cannot displace anybody where all are locked', () => {
    const target = createTarget('m2', [createPair('e2', { isLocked: true })])
    expect(dropEffect(held, target, scores)).toEqual({ kind: 'full-locked' })
  })
})

describe('a swap', () => {
  it('changes the board by both new pairs less both old ones', () => {
    expect(swapEffect(held, createPair('e2'), scores)).toEqual({ change: -300_000, rule: null })
  })

  it('is forbidden when a rule forbids the pair that comes in return', () => {
    expect(swapEffect(held, createPair('e3'), scores).rule).toBe('samePerson')
  })
})
