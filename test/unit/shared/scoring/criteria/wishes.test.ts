import { describe, expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { scoreCriterion } from '../../../../support/score-criterion'
import type { ConfidentialAnswers } from '#shared/domain/registration'
import type { Contribution } from '#shared/domain/pair-score'

const jane = createMentor({ name: 'Jane Q. Doe', email: 'jane@lac.example' })
const other = createMentor({ name: 'Omar Haddad', email: 'omar@dune.example' })

function named(people: readonly string[]): Contribution | undefined {
  return scoreCriterion(
    'wishes',
    createPool({ mentees: [createMentee({ wishes: { people } })], mentors: [jane, other] })
  )
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
    expect(named(people)).toMatchObject({ value, fact: { kind: 'wishes', byMentee, byMentor: null } })
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

type Told = Partial<ConfidentialAnswers>

function identity(mentee: Told, mentor: Told): Contribution | undefined {
  const told = { mentee: { 'e@x.example': mentee }, mentor: { 'r@x.example': mentor } }
  const mentees = [createMentee({ email: 'e@x.example' })]
  return scoreCriterion(
    'wishes',
    createPool({ mentees, mentors: [createMentor({ email: 'r@x.example' })], told })
  )
}

describe('wishes of identity', () => {
  it.each<[Told, Told, number | null]>([
    [{ identitySought: 'Woman' }, { identities: ['woman', 'first generation'] }, 1],
    [{ identitySought: 'Woman' }, { identities: ['man'] }, 0],
    [{ identitySought: 'Woman' }, {}, null],
    [{ identityWish: 'similar', identities: ['LGBTQ+'] }, { identities: ['lgbtq'] }, 1],
    [{ identityWish: 'similar', identities: ['LGBTQ+'] }, { identities: ['man'] }, 0],
    [{ identityWish: 'similar' }, { identities: ['man'] }, null],
    [{ identityWish: 'no-wish', identitySought: 'Woman' }, { identities: ['woman'] }, null],
    [{ identities: ['woman'] }, { identities: ['woman'] }, null],
    [{ identities: ['woman'] }, { identityWish: 'similar', identities: ['woman'] }, 1]
  ])('%j asked of %j is worth %j', (mentee, mentor, value) => {
    expect(identity(mentee, mentor)?.value).toBe(value)
  })

  it('never show what was told in confidence', () => {
    const met = identity({ identitySought: 'Woman' }, { identities: ['woman'] })
    const unmet = identity({ identitySought: 'Woman' }, { identities: ['man'] })
    expect(met?.fact).toEqual({ kind: 'wishes', byMentee: null, byMentor: null })
    expect(unmet?.fact).toEqual(met?.fact)
  })
})
