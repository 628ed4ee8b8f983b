import { describe, expect, it } from 'vitest'
import type { ConfidentialAnswers, Registration } from '#shared/domain/registration'
import { toPool } from '#shared/registrations/to-pool'
import { createRead, createRegistration } from '../../../support/create-registration'

function at(row: number, overrides: Partial<Registration>, file = 'people.xlsx'): Registration {
  return createRegistration({ source: { file, sheet: 'Sheet1', row }, ...overrides })
}

describe('the pool', () => {
  it('names people by e-mail where that is unique in the role, else by sheet and row', () => {
    const pool = toPool(
      createRead([
        at(2, { email: 'ada@one.example' }),
        at(3, { email: 'shared@two.example', name: 'Ben' }),
        at(4, { email: 'Shared@two.example', name: 'Cleo' }),
        at(5, { name: 'Dana' }),
        at(6, { role: 'mentee', email: 'ada@one.example' })
      ])
    )
    expect(pool.mentors.map(({ id }) => id)).toEqual(['ada@one.example', 'Sheet1!3', 'Sheet1!4', 'Sheet1!5'])
    expect(pool.mentees.map(({ id }) => id)).toEqual(['ada@one.example'])
  })

  it('names the file too where two files have the same sheet', () => {
    const pool = toPool(createRead([at(2, {}, 'a.xlsx'), at(2, {}, 'b.xlsx')]))
    expect(pool.mentors.map(({ id }) => id)).toEqual(['a.xlsx!Sheet1!2', 'b.xlsx!Sheet1!2'])
  })

  it('gives a mentor without a readable capacity one place, and keeps zero', () => {
    const pool = toPool(createRead([at(2, {}), at(3, { capacity: 0 }), at(4, { capacity: 3, minimum: 1 })]))
    expect(pool.mentors.map(({ places, minimumLoad }) => [places, minimumLoad])).toEqual([
      [1, 0],
      [0, 0],
      [3, 1]
    ])
  })

  it('asks for one mentor per mentee, in tier 1', () => {
    const [mentee] = toPool(createRead([at(2, { role: 'mentee' })])).mentees
    expect(mentee).toMatchObject({ demand: 1, tier: 1, role: 'mentee' })
  })

  it('leaves out who refused consent, not who was not asked', () => {
    const pool = toPool(
      createRead([at(2, { consent: false }), at(3, { consent: null }), at(4, { consent: true })])
    )
    expect(pool.mentors.map(({ source }) => source.row)).toEqual([3, 4])
  })

  it('keeps what was told in confidence by role and id', () => {
    const answers: ConfidentialAnswers = { identities: ['x'], identityWish: null, identitySought: null }
    const mentor = at(2, { email: 'ada@one.example' })
    const pool = toPool(createRead([mentor, at(3, { role: 'mentee' })], new Map([[mentor, answers]])))
    expect([...pool.confidential.mentor]).toEqual([['ada@one.example', answers]])
    expect([...pool.confidential.mentee]).toEqual([])
  })
})
