import { describe, expect, it } from 'vitest'
import type { InstanceShape } from '../../../support/random-instance'
import { policies } from '#shared/lib/policy'
import { createRandom } from '#shared/lib/seeded-random'
import { bestByEnumeration } from '../../../support/best-by-enumeration'
import { expectOptimum } from '../../../support/expect-optimum'
import {
  createRandomInput,
  createRandomInstance,
  plainShape,
  toCandidates,
  toInstance
} from '../../../support/random-instance'
import { valueOfPairs } from '../../../support/value-of-pairs'

const families: Readonly<Record<string, Partial<InstanceShape>>> = {
  'plain pairs': {},
  'ties on few levels': { lowest: 0, highest: 2, density: 1 },
  'negative scores': { lowest: -3, highest: 3 },
  'tiers under shortage': { mentors: 3, capacity: 2, tiers: 3, lowest: 0, highest: 9 },
  'demands above 1': { mentees: 5, mentors: 5, demand: 3, capacity: 3, tiers: 2, lowest: -9, highest: 9 },
  'minimum loads': {
    mentees: 5,
    mentors: 5,
    capacity: 3,
    minimums: true,
    density: 0.5,
    lowest: -9,
    highest: 9
  },
  balance: { mentors: 4, capacity: 3, balance: 2, lowest: -3, highest: 9 },
  locks: { mentees: 5, mentors: 5, demand: 2, capacity: 2, locks: 3, lowest: -2, highest: 2 },
  everything: {
    mentees: 5,
    mentors: 4,
    demand: 3,
    capacity: 3,
    tiers: 2,
    lowest: -1_000_000,
    minimums: true,
    locks: 2,
    balance: 200_000
  }
}

// Noisy machines get time: what is tried is many thousand assignments.
describe('M4–M11: small instances against trying everything', { timeout: 30_000 }, () => {
  it.each(Object.entries(families))('M4, M5, M6, M7, M8, M9, M10, M11, M28: %s', (_, shape) => {
    for (let seed = 1; seed <= 120; seed += 1) {
      const random = createRandom(seed)
      const { mentees, mentors } = { ...plainShape, ...shape }
      const size = {
        mentees: 1 + Math.floor(random() * mentees),
        mentors: 1 + Math.floor(random() * mentors)
      }
      const instance = createRandomInstance({ ...shape, ...size }, seed)
      for (const policy of policies) {
        const { pairs } = expectOptimum(instance, policy)
        const value = valueOfPairs(instance, policy, [...pairs])
        expect({ seed, policy, value }).toEqual({ seed, policy, value: bestByEnumeration(instance, policy) })
      }
    }
  })
})

const longRows: Readonly<Record<string, Partial<InstanceShape>>> = {
  'enough places': { mentees: 220, capacity: 3 },
  'short of places': { mentees: 420, capacity: 3, tiers: 2 },
  'few scores': { mentees: 420, capacity: 3, highest: 40 },
  everything: {
    mentees: 260,
    capacity: 4,
    demand: 3,
    tiers: 2,
    lowest: -1_000_000,
    minimums: true,
    locks: 20,
    balance: 2_000
  }
}

// So many candidates that the engine ranks them, and so many rivals that it bids again and again.
describe('M4–M11: rows of many candidates', { timeout: 30_000 }, () => {
  it.each(Object.entries(longRows))('M16, M17, M18, M19, M29: %s is proved best', (_, shape) => {
    for (const seed of [1, 2]) {
      const instance = createRandomInstance({ mentors: 200, density: 0.9, ...shape }, seed)
      for (const policy of policies) expectOptimum(instance, policy)
    }
  })

  it('M16, M17, M18, M19: mentees who all want the same mentors are proved best off', () => {
    const input = createRandomInput({ ...plainShape, mentors: 200, mentees: 420, capacity: 3, density: 1 }, 3)
    const { mentor, score } = input.candidates
    const alike = score.map((value, row) => 5_000 * (mentor[row] ?? 0) + Math.floor(value / 500))
    const instance = toInstance({ ...input, candidates: { ...input.candidates, score: alike } })
    for (const policy of policies) expectOptimum(instance, policy)
  })
})

// More pairs than the kernel holds at once (kernel/pairs.ts): it asks for the rows, and for some of them again.
describe('M4–M11: editions that are read row by row', { timeout: 30_000 }, () => {
  it.each([
    ['mentees bid', { mentees: 560, mentors: 560 }],
    ['mentors bid', { mentees: 900, mentors: 350, capacity: 3 }]
  ])('M5, M9, M16, M17, M18, M19: %s, and are proved best', (_, shape) => {
    const instance = createRandomInstance({ density: 0.9, ...shape }, 1)
    expect(instance.pairMentor.length).toBeGreaterThan(2 ** 18)
    for (const policy of ['most-matched', 'worst-off-first'] as const) expectOptimum(instance, policy)
  })
})

describe('rules by example', () => {
  it('M4: fills two places although the best single pair would fill one', () => {
    expect(solve(twoByTwo([9, 1, 1, null]), 'most-matched')).toEqual({ matched: 2, total: 2, worst: 1 })
  })

  it('M4: gives everybody of a tier a first mentor before anybody a second one', () => {
    const input = twoByTwo([9, 9, 1, 1])
    const mentees = input.mentees.map((mentee) => ({ ...mentee, demand: 2 }))
    expect(solve({ ...input, mentees }, 'most-matched')).toEqual({ matched: 2, total: 10, worst: 1 })
  })

  it('M4: serves the earlier tier although the later one scores more', () => {
    const input = twoByTwo([1, null, 9, null])
    const mentees = input.mentees.map((mentee, i) => ({ ...mentee, tier: i === 0 ? 1 : 2 }))
    expect(solve({ ...input, mentees }, 'most-matched')).toEqual({ matched: 1, total: 1, worst: 1 })
  })

  it('M7: uses a pair of score 0, but none of negative score', () => {
    expect(solve(twoByTwo([0, null, null, -1]), 'best-total')).toEqual({ matched: 1, total: 0, worst: 0 })
  })

  it('M3, M7: uses a pair of negative score where a minimum load forces it', () => {
    const input = twoByTwo([0, null, null, -1])
    const mentors = input.mentors.map((mentor) => ({ ...mentor, minimum: 1 }))
    expect(solve({ ...input, mentors }, 'best-total')).toEqual({ matched: 2, total: -1, worst: -1 })
  })

  it('M2, M9: asks for no floor above the lowest locked score', () => {
    const input = { ...twoByTwo([1, null, 9, 3]), locks: [{ mentee: 0, mentor: 0 }] }
    expect(solve(input, 'worst-off-first')).toEqual({ matched: 2, total: 4, worst: 1 })
  })

  it('M10, M28: under a floor that nobody can lift the total decides, or the next lowest score', () => {
    const input = createRandomInput({ ...plainShape, mentees: 3, mentors: 3, density: 0 }, 1)
    const rows = [
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 2],
      [1, 1, 9],
      [2, 2, 1]
    ] as const
    const candidates = toCandidates(rows.map(([mentee, mentor, score]) => ({ mentee, mentor, score })))
    expect(solve({ ...input, candidates }, 'worst-off-first')).toEqual({ matched: 3, total: 11, worst: 1 })
    expect(solve({ ...input, candidates }, 'leximin')).toEqual({ matched: 3, total: 5, worst: 1 })
  })

  it('M3: names the minimum loads that nobody can meet, and meets the others', () => {
    const input = twoByTwo([5, null, 5, null])
    const mentors = input.mentors.map((mentor) => ({ ...mentor, minimum: 1 }))
    const instance = toInstance({ ...input, mentors })
    for (const policy of policies) {
      const { matched, unmetMinimums } = expectOptimum(instance, policy)
      expect({ matched, missing: unmetMinimums.map(({ missing }) => missing) }).toEqual({
        matched: 1,
        missing: [1]
      })
    }
  })

  it.each([
    ['no mentees', { mentees: 0 }, 0],
    ['no mentors', { mentors: 0 }, 0],
    ['nobody at all', { mentees: 0, mentors: 0 }, 0],
    ['one of each', { mentees: 1, mentors: 1, density: 1 }, 1],
    ['no candidates', { density: 0 }, 0]
  ])('M1: %s', (_, shape, matched) => {
    for (const policy of policies)
      expect(expectOptimum(createRandomInstance(shape, 1), policy).matched).toBe(matched)
  })

  it('M1: mentors without places get nobody', () => {
    const input = createRandomInput({ ...plainShape, mentees: 3, mentors: 3 }, 1)
    const mentors = input.mentors.map((mentor) => ({ ...mentor, capacity: 0 }))
    for (const policy of policies)
      expect(expectOptimum(toInstance({ ...input, mentors }), policy).matched).toBe(0)
  })
})

type Input = Parameters<typeof toInstance>[0]

/** Two mentees (rows) and two mentors of demand and capacity 1; null is no candidate. */
function twoByTwo(scores: readonly (number | null)[]): Input {
  const rows = scores.flatMap((score, k) =>
    score === null ? [] : [{ mentee: Math.floor(k / 2), mentor: k % 2, score }]
  )
  return {
    mentees: [0, 1].map((i) => ({ id: `mentee ${i}`, demand: 1, tier: 1 })),
    mentors: [0, 1].map((j) => ({ id: `mentor ${j}`, capacity: 1, minimum: 0 })),
    candidates: toCandidates(rows),
    locks: [],
    balance: 0,
    seed: 1
  }
}

function solve(input: Input, policy: (typeof policies)[number]) {
  const { matched, total, worst } = expectOptimum(toInstance(input), policy)
  return { matched, total, worst }
}
