import { describe, expect, it } from 'vitest'
import { findFlow } from '#shared/matching/find-flow'
import { findFlowBySimplex, runSimplex } from '#shared/matching/find-flow-by-simplex'
import type { Instance } from '#shared/matching/instance'
import { createNetwork, listPairs } from '#shared/matching/network'
import { bestTotal, countsAbove, mostMatched, mostMatchedAbove } from '#shared/matching/objective'
import { valueOfCounts } from '#shared/matching/raise-prices'
import { none } from '#shared/matching/simplex-tree'
import { findBrokenCondition } from '../../../support/find-broken-condition'
import { createRandomInstance, type InstanceShape } from '../../../support/random-instance'
import { valueOfPairs } from '../../../support/value-of-pairs'

const everything: Partial<InstanceShape> = {
  mentees: 14,
  mentors: 9,
  demand: 3,
  capacity: 4,
  tiers: 2,
  lowest: -1_000_000,
  minimums: true,
  locks: 4,
  balance: 1_000
}

const families: Readonly<Record<string, Partial<InstanceShape>>> = {
  'more places than mentees': { mentees: 12, mentors: 9, capacity: 3 },
  'fewer places than mentees': { mentees: 20, mentors: 6, capacity: 2 },
  'ties on few levels': { mentees: 14, mentors: 14, highest: 2 },
  'no candidates': { density: 0 },
  'nobody at all': { mentees: 0, mentors: 0 },
  'demands, minimum loads and locks': { ...everything, balance: 0 },
  everything
}

describe('M16: the network simplex method', () => {
  it.each(Object.entries(families))(
    'M4, M5, M6: finds as much as paths do, with prices that prove it: %s',
    (_, shape) => {
      for (let seed = 1; seed <= 60; seed += 1) {
        const instance = createRandomInstance(shape, seed)
        for (const policy of ['most-matched', 'best-total'] as const) {
          const objective = policy === 'most-matched' ? mostMatched(instance) : bestTotal(instance)
          const flow = findFlowBySimplex(instance, objective)
          const value = valueOfPairs(instance, policy, [...listPairs(flow)])
          expect({ seed, broken: findBrokenCondition(flow), value }).toEqual({
            seed,
            broken: null,
            value: valueOfPairs(instance, policy, [...listPairs(findFlow(instance, objective))])
          })
        }
      }
    }
  )

  it.each([
    ['pairs above a floor', mostMatchedAbove],
    ['counts above a floor', countsAbove]
  ] as const)('M8, M10: %s', (_, objectiveOf) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const instance = createRandomInstance({ ...everything, lowest: 0, highest: 9 }, seed)
      const objective = objectiveOf(instance, 4)
      const [simplex, paths] = [findFlowBySimplex(instance, objective), findFlow(instance, objective)]
      expect({ seed, broken: findBrokenCondition(simplex), value: valueOfCounts(simplex) }).toEqual({
        seed,
        broken: null,
        value: valueOfCounts(paths)
      })
    }
  })

  it.each(Object.entries(families))(
    'M4, M5: finds as much when it begins with the pairs of other scores, and with their tree: %s',
    (_, shape) => {
      for (let seed = 1; seed <= 60; seed += 1) {
        const instance = createRandomInstance(shape, seed)
        const others = { ...instance, pairScore: instance.pairScore.map((score, a) => score - (a % 3)) }
        const { network, tree } = runSimplex(createNetwork(others, mostMatched(others)), null)
        const pairs = listPairs(network).filter((a) => network.use[a] === 1)
        // Of arcs that are no pairs everybody's own.
        const people = Int32Array.from({ length: tree.root }, (_, node) => -1 - node)
        const inTree = tree.arc.filter((arc, node) => tree.parent[node] !== none && arc >= 0)
        for (const arcs of [inTree, Int32Array.from([...inTree, ...people])]) {
          const fresh = createNetwork(instance, mostMatched(instance))
          const flow = runSimplex(fresh, null, { pairs, arcs }).network
          const wanted = findFlow(instance, mostMatched(instance))
          const [value, same] = [flow, wanted].map((each) =>
            valueOfPairs(instance, 'most-matched', [...listPairs(each)])
          )
          expect({ seed, broken: findBrokenCondition(flow), value }).toEqual({
            seed,
            broken: null,
            value: same
          })
        }
      }
    }
  )

  it('M5: takes over where paths collapse', () => {
    const instance = toProducts(
      createRandomInstance({ mentees: 150, mentors: 100, capacity: 2, density: 0.9 }, 1)
    )
    const objective = mostMatched(instance)
    const flow = findFlow(instance, objective)
    expect(findBrokenCondition(flow)).toBe(null)
    expect(listPairs(flow)).toEqual(listPairs(findFlowBySimplex(instance, objective)))
  })
})

/** The same candidates with a mentor's worth times a mentee's need as scores. */
function toProducts(instance: Instance): Instance {
  const { menteeCount, rowStart, pairMentor, pairScore } = instance
  const score = pairScore.slice()
  for (let mentee = 0; mentee < menteeCount; mentee += 1) {
    for (let a = rowStart[mentee] ?? 0; a < (rowStart[mentee + 1] ?? 0); a += 1) {
      score[a] = ((37 * mentee) % menteeCount) * (1 + (pairMentor[a] ?? 0))
    }
  }
  return { ...instance, pairScore: score, largestScore: menteeCount * (1 + instance.mentorCount) }
}
