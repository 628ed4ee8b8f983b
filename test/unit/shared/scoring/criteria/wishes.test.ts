import { describe, expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { scoreCriterion } from '../../../../support/score-criterion'
import type { Contribution } from '#shared/domain/pair-score'

const jane = createMentor({ name: 'Jane Q. Doe', email: 'jane@lac.example' })
const other = createMentor({ name: 'Omar Haddad', email: 'omar@dune.example' })

function named(people: readonly string[]): Contribution | undefined {
  return scoreCriterion(
    'wishes',
    createPool({ mentees: [createMentee({ wishes: { people } })], mentors: [jane, other] })
  )
}

function ranked(rank: number | null): object | null {
  return rank === null ? null : { kind: 'ranked', rank }
}

describe('wishes for people', () => {
  it.each([
    [['jane@lac.example'], 1, 1],
    [['JANE@LAC.EXAMPLE '], 1, 1],
    [['Jane Doe (jane@lac.example)'], 1, 1],
    [['Prof. Dr. Jane Q. Doe'], 1, 1],
    [['Doe, Jane'], 1, 1],
    [['jane doe (my dream)'], 1, 1],
    [['Jane Doe, Université du Lac'], 1, 1],
    [['Omar Haddad', 'Jane Doe'], 0.8, 2],
    [['x', 'y', 'Jane Doe'], 0.6, 3],
    [['x', 'y', 'z', 'Jane Doe'], 0.4, 4],
    [['x', 'y', 'z', 'w', 'Jane Doe'], 0.2, 5],
    [['Omar Haddad'], 0, null]
  ])('%j is worth %j for Jane Doe, who is wish %j', (people, value, byMentee) => {
    expect(named(people)).toMatchObject({
      value,
      fact: { kind: 'wishes', byMentee: ranked(byMentee), byMentor: null }
    })
  })

  it.each([
    [['Jane Doe: yes'], 1, 'yes'],
    [['Jane Doe (maybe)'], 0.5, 'maybe'],
    [['Omar Haddad – yes', 'jane@lac.example = NO'], 0, 'no']
  ])('%j answers for Jane Doe and is worth %j', (people, value, answer) => {
    const byMentee = { kind: 'answered', answer }
    expect(named(people)).toMatchObject({ value, fact: { kind: 'wishes', byMentee, byMentor: null } })
  })

  it('leave those open whom nobody answered for, but not those beside a ranked list', () => {
    expect(named(['Omar Haddad: yes'])).toMatchObject({ value: null })
    expect(named(['Omar Haddad: yes', 'Omar Haddad'])).toMatchObject({ value: null })
    expect(named(['Omar Haddad'])).toMatchObject({ value: 0 })
  })

  it('take no answer for a part of a name', () => {
    const mentors = [createMentor({ name: 'Ana Nono' }), other]
    const pool = createPool({ mentees: [createMentee({ wishes: { people: ['Ana Nono'] } })], mentors })
    expect(scoreCriterion('wishes', pool)).toMatchObject({ value: 1, fact: { byMentee: ranked(1) } })
  })

  it('are left out when nobody, or nobody in the pool, was named', () => {
    expect(named([])).toMatchObject({ value: null, fact: { kind: 'no-wishes' } })
    expect(named(['Albert Nobody'])).toMatchObject({ value: null, fact: { kind: 'no-wishes' } })
  })

  it('of both sides are weighed by the setup', () => {
    const mentee = createMentee({ name: 'Ana Sol', wishes: { people: ['Omar Haddad'] } })
    const mentor = createMentor({ ...jane, wishes: { people: ['Ana Sol'] } })
    const pool = createPool({ mentees: [mentee], mentors: [mentor, other] })
    const valueWith = (sides: { mentee: number; mentor: number }): number | null | undefined =>
      scoreCriterion('wishes', pool, { ...defaultSetup, sides })?.value
    expect(valueWith({ mentee: 1, mentor: 1 })).toBe(0.5)
    expect(valueWith({ mentee: 3, mentor: 1 })).toBe(0.25)
    expect(valueWith({ mentee: 0, mentor: 1 })).toBe(1)
    expect(valueWith({ mentee: 1, mentor: 2 })).toBe(0.666667)
  })
})
