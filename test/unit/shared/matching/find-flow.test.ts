import { describe, expect, it } from 'vitest'
import { rescorePair } from '#shared/matching/edit-flow'
import { findFlow } from '#shared/matching/find-flow'
import { findFlowBySimplex } from '#shared/matching/find-flow-by-simplex'
import type { Instance } from '#shared/matching/instance'
import { listPairs, menteeOf } from '#shared/matching/network'
import { bestTotal, countsAbove, mostMatched, mostMatchedAbove } from '#shared/matching/objective'
import { valueOfCounts } from '#shared/matching/raise-prices'
import { openForEdits } from '#shared/matching/room'
import { findBrokenCondition } from '../../../support/find-broken-condition'
import { createRandomInstance, type InstanceShape } from '../../../support/random-instance'

/** Rows long enough that a bidder's first look at its best candidates is not all of them. */
const families: Readonly<Record<string, Partial<InstanceShape>>> = {
  'mentees bid': { mentees: 60, mentors: 200, capacity: 2 },
  'mentors bid': { mentees: 200, mentors: 40, capacity: 3 },
  'mentors bid, who need more than the better part of a column': { mentees: 500, mentors: 3, capacity: 240 },
  'ties on few levels': { mentees: 150, mentors: 50, capacity: 4, highest: 3 },
  'all the same': { mentees: 90, mentors: 60, capacity: 2, highest: 0 },
  'few candidates': { mentees: 120, mentors: 60, density: 0.02, capacity: 2 },
  'everything, and too few places': {
    mentees: 150,
    mentors: 30,
    demand: 3,
    capacity: 5,
    tiers: 2,
    lowest: -1_000_000,
    minimums: true,
    locks: 6,
    balance: 1_000
  },
  'everything, and too many': {
    mentees: 40,
    mentors: 120,
    demand: 4,
    capacity: 4,
    tiers: 3,
    lowest: -1_000_000,
    minimums: true,
    locks: 6
  }
}

const objectives = {
  'most-matched': mostMatched,
  'best-total': bestTotal,
  'pairs above a floor': (instance: Instance) => mostMatchedAbove(instance, middleScore(instance)),
  'counts above a floor': (instance: Instance) => countsAbove(instance, middleScore(instance))
} as const

describe('M16: the compiled solver', () => {
  it.each(Object.entries(families))('finds what plain code finds, and proves it: %s', (_, shape) => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const instance = createRandomInstance(shape, seed)
      for (const [name, objectiveOf] of Object.entries(objectives)) {
        const objective = objectiveOf(instance)
        const [flow, plain] = [findFlow(instance, objective), findFlowBySimplex(instance, objective)]
        const found = { broken: findBrokenCondition(flow), counts: valueOfCounts(flow), total: totalOf(flow) }
        const totals = name === 'counts above a floor' ? { total: found.total } : { total: totalOf(plain) }
        expect({ seed, name, ...found }).toEqual({
          seed,
          name,
          broken: null,
          counts: valueOfCounts(plain),
          ...totals
        })
      }
    }
  })

  it('finds the same again, whatever was solved in between', () => {
    const [one, other] = [1, 2].map((seed) => createRandomInstance({ mentees: 50, mentors: 80 }, seed))
    if (one === undefined || other === undefined) throw new Error('there are two seeds')
    const solve = (instance: Instance) => listPairs(findFlow(instance, mostMatched(instance)))
    const [first, second] = [solve(one), solve(other)]
    expect(solve(one)).toEqual(first)
    expect(solve(one)).toEqual(first)
    expect(solve(other)).toEqual(second)
  })

  it('does not remember a score that was edited', () => {
    const room = { mentees: 1, mentors: 1, demand: 1, places: 1, score: 1_000_000 }
    const opened = openForEdits(createRandomInstance({ mentees: 20, mentors: 20 }, 1), 'most-matched', room)
    if (!opened.ok) throw new Error('there is room')
    const { instance, objective } = opened.value.network
    for (const position of listPairs(findFlow(instance, objective))) {
      const pair = {
        position,
        mentee: menteeOf(instance, position),
        mentor: instance.pairMentor[position] ?? 0
      }
      rescorePair(opened.value, pair, 0)
      expect(findBrokenCondition(findFlow(instance, objective))).toBe(null)
    }
  })
})

/** The score less balance of all chosen pairs. */
function totalOf({ instance, objective, mentors, use }: ReturnType<typeof findFlow>): number {
  const scores = instance.pairScore.reduce((sum, score, a) => (use[a] === 0 ? sum : sum + score), 0)
  const balances = mentors.filled.reduce((sum, filled) => sum + (filled * (filled - 1)) / 2, 0)
  return scores * objective.pairScale - balances * objective.balance
}

function middleScore({ pairScore }: Instance): number {
  return pairScore.toSorted()[Math.floor(pairScore.length / 2)] ?? 0
}
