import { describe, expect, it } from 'vitest'
import type { InstanceInput } from '#shared/matching/build-instance'
import { policies } from '#shared/lib/policy'
import { assignMentors } from '#shared/matching/assign-mentors'
import { buildInstance } from '#shared/matching/build-instance'
import { bestByEnumeration } from '../../../support/best-by-enumeration'
import { expectOptimum } from '../../../support/expect-optimum'
import { createRandomInput, plainShape, toCandidates, toInstance } from '../../../support/random-instance'
import { valueOfPairs } from '../../../support/value-of-pairs'

describe('M13: scaling and shifting', () => {
  const shape = {
    ...plainShape,
    mentees: 15,
    mentors: 9,
    demand: 2,
    capacity: 2,
    tiers: 2,
    locks: 2,
    lowest: -999,
    highest: 999
  }

  it.each(policies)('M13: scores times a positive number scale %s', (policy) => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const input = createRandomInput(shape, seed)
      const plain = expectOptimum(toInstance(input), policy)
      for (const factor of [2, 1000, 1e9]) {
        const scaled = expectOptimum(toInstance(mapScores(input, (score) => score * factor)), policy)
        expect({ matched: scaled.matched, total: scaled.total, worst: scaled.worst }).toEqual({
          matched: plain.matched,
          total: plain.total * factor,
          worst: (plain.worst ?? NaN) * factor
        })
      }
    }
  })

  it.each(['most-matched', 'worst-off-first'] as const)('M13: a constant shifts %s', (policy) => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const input = createRandomInput(shape, seed)
      const plain = expectOptimum(toInstance(input), policy)
      for (const shift of [-1e9, 1, 1e9]) {
        const shifted = expectOptimum(toInstance(mapScores(input, (score) => score + shift)), policy)
        expect({ matched: shifted.matched, total: shifted.total, worst: shifted.worst }).toEqual({
          matched: plain.matched,
          total: plain.total + shift * plain.matched,
          worst: (plain.worst ?? NaN) + shift
        })
      }
    }
  })
})

describe('M15: the grid', () => {
  // 2 × S × (places + 1) × (tiers + 1) < 2^52 with one place and one tier: S < 2^49.
  it.each([2 ** 49, -(2 ** 49)])('M15: refuses the first score beyond it: %d', (score) => {
    expect(buildInstance(onePair(score))).toEqual({
      ok: false,
      error: { kind: 'score-beyond-grid', largest: 2 ** 49, limit: 2 ** 49 - 1 }
    })
  })

  it.each([2 ** 49 - 1, -(2 ** 49) + 1])('M15: solves the last score within it: %d', (score) => {
    for (const policy of policies) {
      const { total } = expectOptimum(toInstance(onePair(score)), policy)
      expect(total).toBe(score < 0 && policy === 'best-total' ? 0 : score)
    }
  })

  it('M15: refuses balance that costs too much', () => {
    const input = onePair(0)
    const mentors = [{ id: 'mentor', capacity: 2, minimum: 0 }]
    const error = { kind: 'score-beyond-grid', largest: 2 ** 52, limit: 375_299_968_947_541 }
    expect(buildInstance({ ...input, mentors, balance: 2 ** 52 })).toEqual({ ok: false, error })
  })

  it('M15: refuses what only demands put beyond exactness, and solves the last score before it', () => {
    const input = (score: number): InstanceInput => manyLevels(score)
    const refused = buildInstance(input(2 ** 48))
    if (refused.ok || refused.error.kind !== 'score-beyond-grid') throw new Error('it should be refused')
    const { limit } = refused.error
    expect(buildInstance(input(limit + 1)).ok).toBe(false)
    for (const policy of policies) expectOptimum(toInstance(input(limit)), policy)
  })

  it('M14: stays exact at the last score of the grid', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const shape = {
        ...plainShape,
        mentees: 5,
        mentors: 4,
        demand: 2,
        capacity: 2,
        tiers: 2,
        minimums: true,
        locks: 1
      }
      const input = createRandomInput(shape, seed)
      const huge = buildInstance(mapScores(input, (score) => 2 ** 52 - score))
      if (huge.ok || huge.error.kind !== 'score-beyond-grid') continue
      const { limit } = huge.error
      const edge = toInstance(
        mapScores(input, (score, row) => (row % 2 === 0 ? score - limit : limit - score))
      )
      for (const policy of policies) {
        const { pairs } = expectOptimum(edge, policy)
        const value = valueOfPairs(edge, policy, [...pairs])
        expect({ seed, policy, value }).toEqual({ seed, policy, value: bestByEnumeration(edge, policy) })
      }
    }
  })

  it('M15: assignMentors refuses such an instance too', () => {
    const instance = toInstance(onePair(1))
    const solved = assignMentors(
      { ...instance, pairScore: Float64Array.of(2 ** 50), largestScore: 2 ** 50 },
      'most-matched'
    )
    expect(solved).toEqual({
      ok: false,
      error: { kind: 'score-beyond-grid', largest: 2 ** 50, limit: 2 ** 49 - 1 }
    })
  })
})

describe('M5, M6: families that are hard for augmenting paths', () => {
  const size = 60
  const products = (i: number, j: number): number => (i + 1) * (j + 1)
  const families: Readonly<Record<string, (i: number, j: number) => number>> = {
    'product-like scores': products,
    'Machol–Wien (costs)': (i, j) => -products(i, j),
    'three tied levels': (i, j) => (i * 7 + j * 13) % 3,
    'all equal': () => 5
  }

  it.each(Object.entries(families))('M5, M6, M10: %s', (_, score) => {
    const rows = Array.from({ length: size * size }, (__, k) => ({
      mentee: Math.floor(k / size),
      mentor: k % size
    }))
    const input = {
      ...createRandomInput({ ...plainShape, mentees: size, mentors: size, density: 0 }, 1),
      candidates: toCandidates(rows.map((row) => ({ ...row, score: score(row.mentee, row.mentor) })))
    }
    for (const policy of policies) expectOptimum(toInstance(input), policy)
  })

  it('M5: product-like scores pair the like with the like', () => {
    const rows = Array.from({ length: 400 }, (_, k) => ({ mentee: Math.floor(k / 20), mentor: k % 20 }))
    const input = {
      ...createRandomInput({ ...plainShape, mentees: 20, mentors: 20, density: 0 }, 1),
      candidates: toCandidates(rows.map((row) => ({ ...row, score: products(row.mentee, row.mentor) })))
    }
    expect(expectOptimum(toInstance(input), 'most-matched').total).toBe((20 * 21 * 41) / 6)
  })
})

function mapScores(input: InstanceInput, change: (score: number, row: number) => number): InstanceInput {
  return { ...input, candidates: { ...input.candidates, score: input.candidates.score.map(change) } }
}

function onePair(score: number): InstanceInput {
  const input = createRandomInput({ ...plainShape, mentees: 1, mentors: 1, density: 0 }, 1)
  return { ...input, candidates: toCandidates([{ mentee: 0, mentor: 0, score }]) }
}

/** One mentee that wants all of twenty mentors: twenty levels in one tier. */
function manyLevels(score: number): InstanceInput {
  const input = createRandomInput({ ...plainShape, mentees: 20, mentors: 20, density: 0 }, 1)
  const rows = Array.from({ length: 400 }, (_, k) => ({ mentee: Math.floor(k / 20), mentor: k % 20 }))
  return {
    ...input,
    mentees: input.mentees.map((mentee) => ({ ...mentee, demand: 20 })),
    candidates: toCandidates(rows.map((row, k) => ({ ...row, score: k % 3 === 0 ? -score : score })))
  }
}
