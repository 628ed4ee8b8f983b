import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Registration } from '#shared/domain/registration'
import { areLikeNames } from '#shared/registrations/people/like-names'
import { bothRoles, settleIdentities } from '#shared/registrations/people/settle-identities'
import { createRegistration } from '../../../../support/create-registration'

function at(row: number, overrides: Partial<Registration>): Registration {
  const source = { file: 'people.xlsx', sheet: 'Sheet1', row }
  return createRegistration({
    name: 'Ada Example',
    email: 'ada@one.example',
    institution: null,
    source,
    ...overrides
  })
}

function rowsKept(registrations: readonly Registration[]): readonly number[] {
  return settleIdentities(registrations).kept.map(({ source }) => source.row)
}

describe('the identity of persons', () => {
  it('keeps the newest of one address under like names, and lists the older', () => {
    const older = at(3, { registeredAt: '2021-06-01T08:00:00', name: 'Ada J. Example' })
    const newest = at(2, { registeredAt: '2021-06-02', email: 'ADA@One.example' })
    const { kept, problems } = settleIdentities([older, newest])
    expect(kept).toEqual([newest])
    expect(problems).toEqual([
      {
        severity: 'info',
        source: { file: 'people.xlsx', sheet: 'Sheet1', row: 3, column: null },
        fact: {
          kind: 'registered-twice',
          name: 'Ada J. Example',
          keptRow: 2,
          keptSheet: 'Sheet1',
          keptFile: 'people.xlsx',
          earlier: older
        }
      }
    ])
  })

  it('takes the one further down when no time tells', () => {
    expect(rowsKept([at(2, {}), at(5, {}), at(4, {})])).toEqual([5])
  })

  it('keeps both of one address under clearly different names, and warns at each', () => {
    const { kept, problems } = settleIdentities([at(2, {}), at(3, { name: 'Bernard Sample' })])
    expect(kept).toHaveLength(2)
    const fact = { kind: 'email-shared', email: 'ada@one.example', names: ['Ada Example', 'Bernard Sample'] }
    expect(problems.map(({ severity, source, fact }) => [severity, source.row, fact])).toEqual([
      ['warning', 2, fact],
      ['warning', 3, fact]
    ])
  })

  it('proposes the same name and institution under another address, without merging', () => {
    const { kept, problems } = settleIdentities([
      at(2, { institution: 'Université Une' }),
      at(3, { institution: 'Universite une', email: 'ada@home.example', name: 'Dr. ADA EXAMPLE' })
    ])
    expect(kept).toHaveLength(2)
    expect(problems.map(({ severity, source, fact }) => [severity, source.row, fact])).toEqual([
      [
        'warning',
        3,
        {
          kind: 'maybe-same-person',
          name: 'Dr. ADA EXAMPLE',
          otherRow: 2,
          otherSheet: 'Sheet1',
          otherFile: 'people.xlsx'
        }
      ]
    ])
  })

  it('leaves one person in both roles in both, and counts the pair', () => {
    const mentor = at(2, {})
    const mentee = at(7, { role: 'mentee', name: 'ada example' })
    const { kept, problems } = settleIdentities([mentor, mentee])
    expect(kept).toEqual([mentor, mentee])
    expect(problems).toEqual([])
    expect(bothRoles(kept)).toEqual([[mentor, mentee]])
  })

  it('does not depend on the order in which registrations come', () => {
    const person = fc.record({
      name: fc.constantFrom('Ada Example', 'A. Example', 'Bernard Sample', 'Chi Test', null),
      email: fc.constantFrom('a@one.example', 'b@two.example', null),
      registeredAt: fc.constantFrom('2021-06-01', '2021-06-02T10:00:00Z', null),
      institution: fc.constantFrom('One', 'Two', null)
    })
    const list = fc
      .array(person, { maxLength: 8 })
      .map((people) => people.map((one, index) => at(index + 2, one)))
    fc.assert(
      fc.property(
        list.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect([...rowsKept(shuffled)].sort((a, b) => a - b)).toEqual(rowsKept(all))
        }
      ),
      { seed: 2021 }
    )
  })
})

describe('names', () => {
  it.each([
    ['Jane Doe', 'doe jane'],
    ['Jane Doe', 'Prof. Dr. Jane Q. Doe'],
    ['J. Doe', 'Jane Doe'],
    ['Jane Doe', 'Jane Deo'],
    ['Zoë Müller', 'Zoe Muller'],
    ['李雷', 'Li Lei'],
    ['Jane Doe', null]
  ])('%j and %j are alike', (a, b) => expect(areLikeNames(a, b)).toBe(true))

  it.each([
    ['Jane Doe', 'John Doe'],
    ['Jane Doe', 'Jane Smith'],
    ['J. Doe', 'K. Doe'],
    ['Doe', 'John Smith']
  ])('%j and %j are not', (a, b) => expect(areLikeNames(a, b)).toBe(false))
})
