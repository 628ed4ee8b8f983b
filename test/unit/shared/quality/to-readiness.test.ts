import { expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { toReadiness } from '#shared/quality/to-readiness'
import { createScoring } from '#shared/scoring/create-scoring'
import { allocateOwn, createTableMaker } from '#shared/scoring/score-table'
import type { Pool } from '#shared/domain/participant'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'

const scored = (pool: Pool) => ({
  scores: createTableMaker(allocateOwn)(pool, createScoring(pool, defaultSetup)),
  setup: defaultSetup
})

it('sets places against mentees, the scarcest first, and names the rule that left somebody nobody', () => {
  const pool = createPool({
    mentors: [
      createMentor({ email: 'a@one.example', places: 2, areas: ['MRI'], institution: 'Inria' }),
      createMentor({ email: 'b@two.example', places: 1, areas: ['Ultrasound'], institution: 'INRIA' })
    ],
    mentees: [
      createMentee({ email: 'c@three.example', areas: ['Ultrasound'], institution: 'Inria' }),
      createMentee({ email: 'd@four.example', areas: ['Ultrasound', 'MRI'] })
    ]
  })
  const { places, wanted, areas, stranded } = toReadiness(pool, scored(pool))
  expect([places, wanted]).toEqual([3, 2])
  expect(areas).toEqual([
    { name: 'Ultrasound', mentees: 2, places: 1 },
    { name: 'MRI', mentees: 1, places: 2 }
  ])
  expect(stranded).toMatchObject([
    { mentee: { email: 'c@three.example' }, blockedBy: [{ rule: 'sameInstitution', mentors: 2 }] }
  ])
})

it('lists what mentors offer if places are short, until a person has said how many places count', () => {
  const pool = createPool({
    mentors: [
      createMentor({ id: 'a', extra: 1 }),
      createMentor({ id: 'b', extra: 2 }),
      createMentor({ id: 'c', extra: 0 })
    ]
  })
  const offersFor = (settled: string) =>
    toReadiness(pool, scored(pool), ({ id }) => id === settled).offers.map(({ mentor, extra }) => [
      mentor.id,
      extra
    ])
  expect(offersFor('')).toEqual([
    ['a', 1],
    ['b', 2]
  ])
  expect(offersFor('a')).toEqual([['b', 2]])
})
