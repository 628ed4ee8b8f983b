import { describe, expect, it } from 'vitest'
import type { Instance } from '#shared/matching/instance'
import type { InstanceInput } from '#shared/matching/build-instance'
import { policies } from '#shared/lib/policy'
import { listUnmatched, type Unmatched } from '#shared/matching/list-unmatched'
import { solveSound } from '../../../support/expect-optimum'
import {
  createRandomInput,
  createRandomInstance,
  plainShape,
  toCandidates,
  toInstance
} from '../../../support/random-instance'

/** One mentee with the given demand and one mentor with the given places, who are candidates with a score or not. */
function pairOf({ demand = 1, capacity = 1, score = 1 as number | null }): Instance {
  return toInstance({
    ...createRandomInput({ ...plainShape, mentees: 0, mentors: 0 }, 1),
    mentees: [{ id: 'mentee', demand, tier: 1 }],
    mentors: [{ id: 'mentor', capacity, minimum: 0 }],
    candidates: toCandidates(score === null ? [] : [{ mentee: 0, mentor: 0, score }])
  })
}

/** The code of the only mentee below demand. */
function codeOf(instance: Instance, pairs: Int32Array): Unmatched['code'] | undefined {
  return listUnmatched(instance, pairs)[0]?.code
}

describe('listUnmatched', () => {
  it('M22: no candidate at all', () => {
    expect(codeOf(pairOf({ score: null }), Int32Array.of())).toBe('no-candidate')
  })

  it('M22: no candidate beyond those it has', () => {
    expect(codeOf(pairOf({ demand: 2 }), Int32Array.of(0))).toBe('no-candidate')
  })

  it('M22: a candidate without places', () => {
    expect(codeOf(pairOf({ capacity: 0 }), Int32Array.of())).toBe('places')
  })

  it('M22: a free place that the policy left free', () => {
    const instance = pairOf({ score: -1 })
    expect(codeOf(instance, solveSound(instance, 'best-total').pairs)).toBe('policy')
  })

  it('M22: a place that could be had by moving another mentee, unless that one is locked', () => {
    const input: InstanceInput = {
      ...createRandomInput({ ...plainShape, mentees: 2, mentors: 2 }, 1),
      candidates: toCandidates([
        { mentee: 0, mentor: 0, score: 1 },
        { mentee: 1, mentor: 0, score: 9 },
        { mentee: 1, mentor: 1, score: -9 }
      ])
    }
    const codes = [input, { ...input, locks: [{ mentee: 1, mentor: 0 }] }].map((source) => {
      const instance = toInstance(source)
      return listUnmatched(instance, solveSound(instance, 'best-total').pairs).map(({ code }) => code)
    })
    expect(codes).toEqual([['policy'], ['places']])
  })

  it('M22: with most-matched nobody is left out by the policy, and missing places add up', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const shape = { mentees: 8, demand: 2, capacity: 2, density: 0.4, locks: 2, lowest: -9, highest: 9 }
      const instance = createRandomInstance(shape, seed)
      for (const policy of policies.filter((name) => name !== 'best-total')) {
        const { pairs } = solveSound(instance, policy)
        const unmatched = listUnmatched(instance, pairs)
        expect(unmatched.map(({ code }) => code)).not.toContain('policy')
        const wanted = instance.demand.reduce((sum, demand) => sum + demand, 0)
        expect(unmatched.reduce((sum, { missing }) => sum + missing, 0)).toBe(wanted - pairs.length)
      }
    }
  })
})
