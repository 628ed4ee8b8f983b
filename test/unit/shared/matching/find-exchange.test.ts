import { describe, expect, it } from 'vitest'
import { invariant } from '#shared/lib/invariant'
import { checkFeasibility } from '#shared/matching/check-feasibility'
import { findExchange } from '#shared/matching/find-exchange'
import { findPair } from '#shared/matching/find-pair'
import type { Instance } from '#shared/matching/instance'
import type { LinearPolicy } from '#shared/matching/prove-pairs'
import { createRegretTable } from '#shared/matching/regret'
import { solveSound } from '../../../support/expect-optimum'
import { applyMoves, menteesByPosition, withLock } from '../../../support/insist-on-pair'
import { createRandomInstance, type InstanceShape } from '../../../support/random-instance'
import { valueOfPairs } from '../../../support/value-of-pairs'

const shapes: readonly (readonly [string, Partial<InstanceShape>])[] = [
  ['plain', { mentees: 7, mentors: 7 }],
  ['short of places', { mentees: 8, mentors: 3, capacity: 2 }],
  [
    'everything at once, with few levels',
    {
      mentees: 7,
      mentors: 6,
      demand: 2,
      capacity: 3,
      tiers: 2,
      locks: 2,
      minimums: true,
      balance: 1,
      highest: 3
    }
  ]
]

describe('findExchange', () => {
  it.each(shapes)('M26: leads to an optimum with the pair: %s', (_, shape) => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const instance = createRandomInstance(shape, seed)
      for (const policy of ['most-matched', 'best-total'] as const) {
        const { residual, pairs } = residualOf(instance, policy)
        for (const [position, mentee] of menteesByPosition(instance).entries()) {
          const moves = findExchange(residual, mentee, position)
          const insisted = withLock(instance, position)
          expect(moves === null).toBe(!checkFeasibility(insisted, insisted.locked).ok)
          if (moves === null) continue
          const after = applyMoves(instance, pairs, moves)
          expect(checkFeasibility(insisted, Int32Array.from(after)).ok).toBe(true)
          expect(valueOfPairs(instance, policy, after)).toEqual(
            valueOfPairs(instance, policy, [...solveSound(insisted, policy).pairs])
          )
        }
      }
    }
  })

  it('M26: tells the pair asked for first, and each mentee in the order of the chain', () => {
    // Both of the first two want mentor 0; the third can only have mentor 1.
    const instance = createInstance([
      [0, 0, 10],
      [1, 0, 9],
      [1, 1, 5],
      [2, 1, 1]
    ])
    const { residual } = residualOf(instance, 'best-total')
    const position = findPair(instance, 2, 1)
    expect(findExchange(residual, 2, position)).toEqual([
      { mentee: 2, from: null, to: 1, limit: null },
      { mentee: 1, from: 1, to: null, limit: null }
    ])
    expect(findExchange(residual, 1, findPair(instance, 1, 0))).toEqual([
      { mentee: 1, from: 1, to: 0, limit: null },
      { mentee: 0, from: 0, to: null, limit: null },
      { mentee: 2, from: null, to: 1, limit: null }
    ])
  })
})

function createInstance(
  rows: readonly (readonly [mentee: number, mentor: number, score: number])[]
): Instance {
  const instance = createRandomInstance({ mentees: 3, mentors: 2, density: 0 }, 1)
  const starts = [0, 1, 2, 3].map((mentee) => rows.filter((row) => row[0] < mentee).length)
  return {
    ...instance,
    rowStart: Int32Array.from(starts),
    pairMentor: Int32Array.from(rows, ([, mentor]) => mentor),
    pairScore: Float64Array.from(rows, ([, , score]) => score),
    largestScore: 10
  }
}

function residualOf(instance: Instance, policy: LinearPolicy) {
  const { pairs, certificate } = solveSound(instance, policy)
  const chosen = checkFeasibility(instance, pairs)
  invariant(chosen.ok && certificate.kind === policy, 'a solution is feasible and proved under its policy')
  const { residual } = createRegretTable(instance, policy, {
    chosen: chosen.value,
    prices: certificate.prices
  })
  return { residual, pairs: [...pairs] }
}
