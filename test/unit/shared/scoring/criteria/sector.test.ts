import { describe, expect, it } from 'vitest'
import type { Sector } from '#shared/domain/sector'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { scoreCriterion } from '../../../../support/score-criterion'

type Case = {
  readonly own: Sector | null
  readonly sought: readonly Sector[]
  readonly offered: Sector | null
  readonly value: number | null
  readonly fact: object
}

const cases: readonly Case[] = [
  {
    own: 'academia',
    sought: ['industry', 'start-up'],
    offered: 'start-up',
    value: 1,
    fact: { kind: 'sector', sought: ['industry', 'start-up'], offered: 'start-up' }
  },
  {
    own: 'academia',
    sought: ['industry'],
    offered: 'academia',
    value: 0,
    fact: { kind: 'sector', sought: ['industry'], offered: 'academia' }
  },
  {
    own: 'academia',
    sought: [],
    offered: 'academia',
    value: 1,
    fact: { kind: 'own-sector', mentee: 'academia', mentor: 'academia' }
  },
  {
    own: 'academia',
    sought: [],
    offered: 'clinical',
    value: 0.5,
    fact: { kind: 'own-sector', mentee: 'academia', mentor: 'clinical' }
  },
  { own: null, sought: [], offered: 'clinical', value: null, fact: { kind: 'unknown', missing: 'mentee' } },
  {
    own: null,
    sought: ['clinical'],
    offered: null,
    value: null,
    fact: { kind: 'unknown', missing: 'mentor' }
  },
  { own: null, sought: [], offered: null, value: null, fact: { kind: 'unknown', missing: 'both' } }
]

describe('sector', () => {
  it.each(cases)('of a mentee in $own who seeks $sought, and a mentor in $offered, is $value', (given) => {
    const pool = createPool({
      mentees: [createMentee({ sector: given.own, wishes: { sectors: given.sought } })],
      mentors: [createMentor({ sector: given.offered })]
    })
    expect(scoreCriterion('sector', pool)).toMatchObject({ value: given.value, fact: given.fact })
  })
})
