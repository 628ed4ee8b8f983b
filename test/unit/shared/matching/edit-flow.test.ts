import { describe, expect, it } from 'vitest'
import { createRandom } from '#shared/lib/seeded-random'
import {
  addDemand,
  addPlace,
  allowPair,
  forbidPair,
  lockPair,
  removeDemand,
  removePlace,
  rescorePair,
  unlockPair
} from '#shared/matching/edit-flow'
import { enterMentee, enterMentor, withdrawMentee, withdrawMentor } from '#shared/matching/edit-people'
import { menteeOf } from '#shared/matching/network'
import type { LinearPolicy } from '#shared/matching/prove-pairs'
import { openForEdits, type Room, type RoomyMender } from '#shared/matching/room'
import type { Pair } from '#shared/matching/settle'
import { findCertificateFault, toEditedInstance } from '../../../support/edited-instance'
import { solveSound } from '../../../support/expect-optimum'
import { findBrokenCondition } from '../../../support/find-broken-condition'
import { createRandomInstance, type InstanceShape } from '../../../support/random-instance'
import { valueOfPairs } from '../../../support/value-of-pairs'

const families: Readonly<Record<string, Partial<InstanceShape>>> = {
  'more places than mentees': { mentees: 12, mentors: 9, capacity: 3 },
  'fewer places than mentees': { mentees: 20, mentors: 6, capacity: 2 },
  'ties on few levels': { mentees: 12, mentors: 12, highest: 2 },
  'few candidates': { mentees: 12, mentors: 9, density: 0.15, demand: 2, capacity: 2 },
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

const room: Room = { mentees: 2, mentors: 2, demand: 3, places: 4, score: 1_000_000 }

function open(shape: Partial<InstanceShape>, policy: LinearPolicy, seed: number): RoomyMender {
  const opened = openForEdits(createRandomInstance(shape, seed), policy, room)
  if (!opened.ok) throw new Error('the edition is refused')
  return opened.value
}

/** An edit of one of all kinds, of somebody or something drawn; most late entries are of those who withdrew. */
function drawEdit(mender: RoomyMender, below: (count: number) => number): readonly [string, () => unknown] {
  const { instance, mentees, mentors } = mender.network
  const position = below(instance.pairMentor.length)
  const mentor = instance.pairMentor[position] ?? 0
  const pair: Pair = { position, mentee: menteeOf(instance, position), mentor }
  const { mentee } = pair
  const drawScores = (others: number) =>
    Float64Array.from({ length: others }, () => (below(3) > 0 ? below(1_000_001) : NaN))
  const edits: readonly (readonly [string, () => unknown])[] = [
    ['lock', () => lockPair(mender, pair)],
    ['unlock', () => unlockPair(mender, pair)],
    ['forbid', () => forbidPair(mender, pair)],
    ['allow', () => allowPair(mender, pair)],
    ['score', () => rescorePair(mender, pair, below(3) === 0 ? 0 : below(1_000_001))],
    ['a place less', () => removePlace(mender, mentor)],
    ['a place more', () => addPlace(mender, mentor)],
    ['a mentor less wanted', () => removeDemand(mender, mentee)],
    ['a mentor more wanted', () => addDemand(mender, mentee)],
    [
      'a mentee comes or goes',
      () =>
        mentees.room[mentee] === 0
          ? enterMentee(mender, mentee, {
              scores: drawScores(mentors.count),
              demand: 1 + below(3),
              tier: instance.tier[below(instance.menteeCount)] ?? 1
            })
          : withdrawMentee(mender, mentee)
    ],
    [
      'a mentor comes or goes',
      () =>
        mentors.room[mentor] === 0
          ? enterMentor(mender, mentor, { scores: drawScores(mentees.count), places: 1 + below(4) })
          : withdrawMentor(mender, mentor)
    ]
  ]
  return edits[below(edits.length)] ?? ['nothing', () => null]
}

describe('M30: edits mend the optimum', { timeout: 60_000 }, () => {
  it.each(Object.entries(families))('M30: %s', (_, shape) => {
    for (const policy of ['most-matched', 'best-total'] as const) {
      for (let seed = 1; seed <= 10; seed += 1) {
        const mender = open(shape, policy, seed)
        const random = createRandom(seed)
        for (let edit = 0; edit < 60; edit += 1) {
          const [kind, perform] = drawEdit(mender, (count) => Math.floor(random() * count))
          perform()
          const at = { policy, seed, edit, kind }
          expect({ ...at, broken: findBrokenCondition(mender.network) }).toEqual({ ...at, broken: null })
          expect({ ...at, fault: findCertificateFault(mender.network) }).toEqual({ ...at, fault: null })
          const { instance, chosen } = toEditedInstance(mender.network)
          const fresh = solveSound(instance, policy)
          expect({ ...at, value: valueOfPairs(instance, policy, chosen) }).toEqual({
            ...at,
            value: valueOfPairs(instance, policy, [...fresh.pairs])
          })
        }
      }
    }
  })

  it('M30: also where lists hold only the best candidates', () => {
    for (const shape of [
      { mentees: 400, mentors: 6, capacity: 80 },
      { mentees: 6, mentors: 400, capacity: 2, demand: 2 }
    ]) {
      const mender = open(shape, 'most-matched', 1)
      const random = createRandom(1)
      for (let edit = 1; edit <= 200; edit += 1) {
        const [kind, perform] = drawEdit(mender, (count) => Math.floor(random() * count))
        perform()
        const at = { mentors: shape.mentors, edit, kind }
        expect({ ...at, broken: findBrokenCondition(mender.network) }).toEqual({ ...at, broken: null })
      }
      const { instance, chosen } = toEditedInstance(mender.network)
      const { pairs } = solveSound(instance, 'most-matched')
      expect(valueOfPairs(instance, 'most-matched', chosen)).toEqual(
        valueOfPairs(instance, 'most-matched', [...pairs])
      )
    }
  })

  it('M40: refuses what is more than its room', () => {
    const mender = open({ demand: 2, capacity: 4 }, 'most-matched', 1)
    const pair = { position: 0, mentee: 0, mentor: mender.network.instance.pairMentor[0] ?? 0 }
    expect(rescorePair(mender, pair, 1_000_001)).toBe(false)
    while (addPlace(mender, 0));
    while (addDemand(mender, 0));
    expect([mender.network.mentors.room[0], mender.network.mentees.room[0]]).toEqual([4, 3])
    const late = { scores: new Float64Array(8).fill(1_000_001), demand: 1, tier: 1 }
    expect(enterMentee(mender, 6, late)).toBe(false)
    expect(enterMentee(mender, 6, { ...late, scores: new Float64Array(8), tier: 7 })).toBe(false)
    expect(enterMentor(mender, 6, { scores: new Float64Array(8), places: 5 })).toBe(false)
    expect(findBrokenCondition(mender.network)).toBeNull()
  })

  it('M40: opens no room in which scores could not be added exactly', () => {
    const instance = createRandomInstance({}, 1)
    expect(openForEdits(instance, 'most-matched', { ...room, score: 2 ** 50 })).toMatchObject({
      ok: false,
      error: { kind: 'score-beyond-grid' }
    })
  })
})
