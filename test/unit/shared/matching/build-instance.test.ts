import { describe, expect, it } from 'vitest'
import type { InstanceInput } from '#shared/matching/build-instance'
import { policies } from '#shared/lib/policy'
import { createRandom } from '#shared/lib/seeded-random'
import { buildInstance } from '#shared/matching/build-instance'
import { findPair } from '#shared/matching/find-pair'
import { bestByEnumeration } from '../../../support/best-by-enumeration'
import { expectOptimum, solveSound } from '../../../support/expect-optimum'
import { createRandomInput, plainShape, toCandidates, toInstance } from '../../../support/random-instance'
import { valueOfPairs } from '../../../support/value-of-pairs'

const input: InstanceInput = {
  mentees: [
    { id: 'Ann', demand: 2, tier: 1 },
    { id: 'Ben', demand: 1, tier: 2 }
  ],
  mentors: [
    { id: 'Zoe', capacity: 1, minimum: 0 },
    { id: 'Yan', capacity: 3, minimum: 1 },
    { id: 'Xia', capacity: 0, minimum: 0 }
  ],
  candidates: toCandidates([
    { mentee: 1, mentor: 1, score: 5 },
    { mentee: 0, mentor: 2, score: 4 },
    { mentee: 0, mentor: 0, score: -3 },
    { mentee: 1, mentor: 0, score: 0 }
  ]),
  locks: [{ mentee: 1, mentor: 1 }],
  balance: 7,
  seed: 1
}

describe('buildInstance', () => {
  it('M12: keeps every number with its person, and leads back to the caller', () => {
    const built = buildInstance(input)
    if (!built.ok) throw new Error('the input is sound')
    const { instance, menteeAt, mentorAt, menteeIndex, mentorIndex } = built.value
    const scoreOf = (mentee: number, mentor: number): number | undefined =>
      instance.pairScore[findPair(instance, menteeIndex[mentee] ?? -1, mentorIndex[mentor] ?? -1)]
    expect({
      demands: [...menteeAt].map((i, k) => [i, instance.demand[k], instance.tier[k]]).sort(),
      places: [...mentorAt].map((j, k) => [j, instance.capacity[k], instance.minimum[k]]).sort(),
      scores: [scoreOf(1, 1), scoreOf(0, 2), scoreOf(0, 0), scoreOf(1, 0), scoreOf(0, 1), scoreOf(1, 2)],
      locked: [...instance.locked].map((a) => instance.pairScore[a]),
      balance: instance.balance
    }).toEqual({
      demands: [
        [0, 2, 1],
        [1, 1, 2]
      ],
      places: [
        [0, 1, 0],
        [1, 3, 1],
        [2, 0, 0]
      ],
      scores: [5, 4, -3, 0, undefined, undefined],
      locked: [5],
      balance: 7
    })
  })

  it('M12: a grid gives the instance that the list of its open pairs gives', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = createRandomInput(plainShape, seed)
      const { candidates, ...people } = random
      const width = random.mentors.length
      const grid = {
        score: new Int32Array(random.mentees.length * width),
        closed: new Int8Array(random.mentees.length * width).fill(3)
      }
      for (let row = 0; row < candidates.count; row += 1) {
        const at = (candidates.mentee[row] ?? 0) * width + (candidates.mentor[row] ?? 0)
        grid.score[at] = candidates.score[row] ?? 0
        grid.closed[at] = -1
      }
      expect(buildInstance({ ...people, grid })).toEqual(buildInstance(random))
    }
  })

  it('M12: shuffled people and rows give the same pairs, total and certificate', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const shape = { ...plainShape, mentees: 12, mentors: 7, demand: 2, capacity: 3, highest: 3, locks: 2 }
      const original = createRandomInput(shape, seed)
      for (const policy of policies) {
        expect(solveByName(shuffle(original, seed), policy)).toEqual(solveByName(original, policy))
      }
    }
  })

  it('M12: the seed chooses among equal assignments', () => {
    const tied = createRandomInput({ ...plainShape, lowest: 1, highest: 1, density: 1 }, 1)
    const pairs = [1, 2, 3].map((seed) => solveByName({ ...tied, seed }, 'most-matched').pairs.join())
    expect(new Set(pairs).size).toBe(3)
  })

  it.each(policies)(
    'M12: under every seed %s gives an optimum, under the same seed the same pairs',
    (policy) => {
      const few = { ...plainShape, mentees: 5, mentors: 4, demand: 2, capacity: 2, tiers: 2, highest: 2 }
      for (let tied = 1; tied <= 12; tied += 1) {
        const random = createRandomInput(few, tied)
        const best = bestByEnumeration(toInstance(random), policy)
        for (const seed of [0, 1, 2, 3, 999_999_999]) {
          const instance = toInstance({ ...random, seed })
          const solution = expectOptimum(instance, policy)
          expect(valueOfPairs(instance, policy, [...solution.pairs])).toEqual(best)
          expect(solveSound(toInstance({ ...random, seed }), policy)).toEqual(solution)
        }
      }
    }
  )
})

describe('M21: what buildInstance refuses', () => {
  const withMentee = (change: object): Partial<InstanceInput> => ({
    mentees: input.mentees.map((mentee, i) => (i === 1 ? { ...mentee, ...change } : mentee))
  })
  const withMentor = (change: object): Partial<InstanceInput> => ({
    mentors: input.mentors.map((mentor, j) => (j === 1 ? { ...mentor, ...change } : mentor))
  })
  const withScore = (score: number): Partial<InstanceInput> => ({
    candidates: toCandidates([
      { mentee: 1, mentor: 1, score: 1 },
      { mentee: 0, mentor: 0, score }
    ])
  })
  const lock = { mentee: 1, mentor: 1 }

  it.each<readonly [string, Partial<InstanceInput>, object]>([
    ['a fractional demand', withMentee({ demand: 1.5 }), { kind: 'number-unfit', field: 'demand', index: 1 }],
    ['a negative demand', withMentee({ demand: -1 }), { kind: 'number-unfit', field: 'demand', index: 1 }],
    ['tier 0', withMentee({ tier: 0 }), { kind: 'number-unfit', field: 'tier', index: 1 }],
    [
      'a capacity of NaN',
      withMentor({ capacity: NaN }),
      { kind: 'number-unfit', field: 'capacity', index: 1 }
    ],
    [
      'a capacity of 2^31',
      withMentor({ capacity: 2 ** 31 }),
      { kind: 'number-unfit', field: 'capacity', index: 1 }
    ],
    ['a negative minimum', withMentor({ minimum: -1 }), { kind: 'number-unfit', field: 'minimum', index: 1 }],
    ['a fractional score', withScore(0.5), { kind: 'number-unfit', field: 'score', index: 1 }],
    ['a score of NaN', withScore(NaN), { kind: 'number-unfit', field: 'score', index: 1 }],
    ['a negative balance', { balance: -1 }, { kind: 'number-unfit', field: 'balance', index: 0 }],
    [
      'a minimum above the places',
      withMentor({ minimum: 4 }),
      { kind: 'minimum-above-places', mentor: 1, minimum: 4, places: 3 }
    ],
    [
      'a pair listed twice',
      {
        candidates: toCandidates([
          { ...lock, score: 1 },
          { mentee: 0, mentor: 0, score: 1 },
          { ...lock, score: 2 }
        ])
      },
      { kind: 'pair-twice', ...lock }
    ],
    [
      'a lock that is no candidate',
      { locks: [{ mentee: 0, mentor: 1 }] },
      { kind: 'lock-without-candidate', mentee: 0, mentor: 1 }
    ],
    [
      'a lock of nobody',
      { locks: [{ mentee: 9, mentor: 1 }] },
      { kind: 'lock-without-candidate', mentee: 9, mentor: 1 }
    ],
    ['a lock twice', { locks: [lock, lock] }, { kind: 'lock-twice', ...lock }],
    [
      'more locks than a mentee wants',
      { locks: [lock, { mentee: 1, mentor: 0 }] },
      { kind: 'locks-above-demand', mentee: 1, locks: 2, demand: 1 }
    ],
    [
      'more locks than a mentor has places',
      { locks: [{ mentee: 0, mentor: 2 }] },
      { kind: 'locks-above-places', mentor: 2, locks: 1, places: 0 }
    ]
  ])('M21: %s', (_, change, error) => {
    expect(buildInstance({ ...input, ...change })).toEqual({ ok: false, error })
  })
})

function solveByName(source: InstanceInput, policy: (typeof policies)[number]) {
  const built = buildInstance(source)
  if (!built.ok) throw new Error('the input is sound')
  const { instance, menteeAt, mentorAt } = built.value
  const { pairs, certificate, total } = solveSound(instance, policy)
  const names = Array.from(menteeAt.keys()).flatMap((i) =>
    Array.from(mentorAt.keys())
      .filter((j) => pairs.includes(findPair(instance, i, j)))
      .map(
        (j) => `${source.mentees[menteeAt[i] ?? 0]?.id ?? ''} – ${source.mentors[mentorAt[j] ?? 0]?.id ?? ''}`
      )
  )
  return { pairs: names, certificate, total }
}

function shuffle(source: InstanceInput, seed: number): InstanceInput {
  const random = createRandom(seed)
  const keys = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => ({ index, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ index }) => index)
  const mentees = keys(source.mentees.length)
  const mentors = keys(source.mentors.length)
  const { candidates } = source
  const rows = keys(candidates.count).map((row) => ({
    mentee: mentees.indexOf(candidates.mentee[row] ?? 0),
    mentor: mentors.indexOf(candidates.mentor[row] ?? 0),
    score: candidates.score[row] ?? 0
  }))
  return {
    ...source,
    mentees: mentees.flatMap((i) => source.mentees[i] ?? []),
    mentors: mentors.flatMap((j) => source.mentors[j] ?? []),
    candidates: toCandidates(rows),
    locks: source.locks.map(({ mentee, mentor }) => ({
      mentee: mentees.indexOf(mentee),
      mentor: mentors.indexOf(mentor)
    }))
  }
}
