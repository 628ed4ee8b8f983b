import { describe, expect, it } from 'vitest'
import { createRandom } from '#shared/lib/seeded-random'
import { assignMentors } from '#shared/matching/assign-mentors'
import {
  addPlace,
  allowPair,
  forbidPair,
  lockPair,
  removePlace,
  unlockPair
} from '#shared/matching/edit-flow'
import { findFlow } from '#shared/matching/find-flow'
import type { Instance } from '#shared/matching/instance'
import { menteeOf, type Network } from '#shared/matching/network'
import { bestTotal, mostMatched } from '#shared/matching/objective'
import { createMender, type Pair } from '#shared/matching/settle'
import { findBrokenCondition } from '../../../support/find-broken-condition'
import {
  createRandomInput,
  type InstanceShape,
  plainShape,
  toInstance
} from '../../../support/random-instance'
import { valueOfPairs } from '../../../support/value-of-pairs'

const families: Readonly<Record<string, Partial<InstanceShape>>> = {
  'more places than mentees': { mentees: 12, mentors: 9, capacity: 3 },
  'fewer places than mentees': { mentees: 20, mentors: 6, capacity: 2 },
  'ties on few levels': { mentees: 12, mentors: 12, highest: 2 },
  everything: {
    mentees: 12,
    mentors: 8,
    demand: 3,
    capacity: 4,
    tiers: 2,
    lowest: -1_000_000,
    minimums: true,
    locks: 3,
    balance: 1_000
  }
}

describe('M30: edits mend the optimum', { timeout: 30_000 }, () => {
  it.each(Object.entries(families))('M30: %s', (_, shape) => {
    for (const policy of ['most-matched', 'best-total'] as const) {
      for (let seed = 1; seed <= 15; seed += 1) {
        const instance = toInstance(createRandomInput({ ...plainShape, ...shape }, seed))
        const objective = policy === 'most-matched' ? mostMatched(instance) : bestTotal(instance)
        const network = findFlow(instance, objective)
        const mender = createMender(network)
        const random = createRandom(seed)
        for (let edit = 0; edit < 40; edit += 1) {
          const position = Math.floor(random() * instance.pairMentor.length)
          const mentor = instance.pairMentor[position] ?? 0
          const pair: Pair = { position, mentee: menteeOf(instance, position), mentor }
          const edits = [
            () => lockPair(mender, pair),
            () => unlockPair(mender, pair),
            () => forbidPair(mender, pair),
            () => allowPair(mender, pair),
            () => removePlace(mender, mentor),
            () => addPlace(mender, mentor)
          ]
          const kind = Math.floor(random() * edits.length)
          edits[kind]?.()
          const broken = findBrokenCondition(network)
          expect({ policy, seed, edit, kind, broken }).toEqual({ policy, seed, edit, kind, broken: null })
        }
        const edited = toEdited(network)
        const solved = assignMentors(edited.instance, policy)
        if (!solved.ok) throw new Error('the edited instance is refused')
        const mended = [...edited.positionOf]
          .filter(([position]) => network.use[position] !== 0)
          .map(([, at]) => at)
        expect(valueOfPairs(edited.instance, policy, mended)).toEqual(
          valueOfPairs(edited.instance, policy, [...solved.value.pairs])
        )
      }
    }
  })
})

/** The instance as the edits left it: without forbidden pairs, with the locks and places of now. */
function toEdited({ instance, use, mentors }: Network): {
  instance: Instance
  positionOf: ReadonlyMap<number, number>
} {
  const kept = Array.from(use.keys()).filter((position) => use[position] !== 3)
  const positionOf = new Map(kept.map((position, at) => [position, at]))
  const rowStart = instance.rowStart.map((start) => kept.filter((position) => position < start).length)
  const edited = {
    ...instance,
    rowStart,
    pairMentor: Int32Array.from(kept, (position) => instance.pairMentor[position] ?? 0),
    pairScore: Float64Array.from(kept, (position) => instance.pairScore[position] ?? 0),
    capacity: mentors.room.slice(),
    locked: Int32Array.from(kept.keys()).filter((at) => use[kept[at] ?? 0] === 2)
  }
  return { instance: edited, positionOf }
}
