import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConfidentialAnswers, Registration } from '#shared/domain/registration'
import {
  type Extent,
  findDifference,
  type ImportDifference
} from '#shared/registrations/difference/find-difference'
import { knownPeople } from '#shared/registrations/difference/known-people'
import type { ReadRegistrations } from '#shared/registrations/read-registrations'
import { createPart, createSide, toImported } from '../../../../support/create-entry'
import { createMentor } from '../../../../support/create-participant'
import { createRead, createRegistration } from '../../../../support/create-registration'
import { createLaptop, type Laptop } from '../../../../support/laptop'
import { repair } from '../../../../support/repair'

const ada = { name: 'Ada Marin', email: 'ada@one.example', areas: ['Registration'] }
const ben = { name: 'Ben Sato', email: 'ben@two.example' }

describe('the difference an import makes', () => {
  it('names everybody anew in an edition without people', () => {
    const difference = compare(createLaptop('a'), [ada, ben])
    expect(difference.people.map(({ person, change }) => [person.id, person.email, change])).toEqual([
      ['n1', 'ada@one.example', 'new'],
      ['n2', 'ben@two.example', 'new']
    ])
    expect(difference).toMatchObject({ role: 'mentor', absent: [], returned: [] })
  })

  it('keeps the id of whoever has the same e-mail and a like name, and lists them only when they answered anew', () => {
    const laptop = createLaptop('a')
    take(laptop, [ada, ben])
    const again = { ...ada, name: 'A. Marin', email: 'ADA@one.example', areas: ['Segmentation'] }
    const { people, absent } = compare(laptop, [again, ben])
    expect(people.map(({ person, change }) => [person.id, person.areas, change])).toEqual([
      ['n1', ['Segmentation'], 'answers']
    ])
    expect(absent).toEqual([])
  })

  it('takes somebody under the same e-mail with a clearly different name for somebody else', () => {
    const laptop = createLaptop('a')
    take(laptop, [ada])
    const difference = compare(laptop, [{ ...ada, name: 'Zoe Okafor' }])
    expect(difference.people.map(({ person, change }) => [person.id, change])).toEqual([['n2', 'new']])
    expect(absentIds(difference)).toEqual(['n1'])
  })

  it('tells those who share an e-mail apart by their names, whatever their order', () => {
    const laptop = createLaptop('a')
    const office = 'office@one.example'
    take(laptop, [
      { name: 'Ada Marin', email: office },
      { name: 'Zoe Okafor', email: office }
    ])
    const { people } = compare(laptop, [
      { name: 'Zoe Okafor', email: office },
      { name: 'Ada Marin', email: office }
    ])
    expect(people.map(({ person, change }) => [person.id, person.name, change])).toEqual([
      ['n2', 'Zoe Okafor', 'row'],
      ['n1', 'Ada Marin', 'row']
    ])
  })

  it('finds people without an e-mail by name and institution', () => {
    const laptop = createLaptop('a')
    take(laptop, [{ name: 'Ada Marin', institution: 'Inria' }])
    expect(
      compare(laptop, [{ name: 'Marin, Ada', institution: 'INRIA', areas: ['Graphs'] }]).people
    ).toMatchObject([{ person: { id: 'n1' }, change: 'answers' }])
    expect(compare(laptop, [{ name: 'Ada Marin', institution: 'KAIST' }])).toMatchObject({
      people: [{ change: 'new' }],
      absent: [{ person: { id: 'n1' } }]
    })
  })

  it('has those return whom an import had gone, but not those whom a person withdrew', () => {
    const laptop = createLaptop('a')
    take(laptop, [ada, ben])
    laptop.act({ kind: 'withdraw', role: 'mentor', id: 'n2' })
    take(laptop, [ben])
    expect(laptop.state().facts.withdrawal.size).toBe(2)
    expect(compare(laptop, [ada, ben])).toMatchObject({ returned: [{ id: 'n1' }], absent: [] })
    take(laptop, [ada, ben])
    expect([...laptop.state().facts.withdrawal.values()]).toEqual([{ role: 'mentor', id: 'n2' }])
  })

  it('keeps whoever refuses consent now, so that it can be said why they do not take part', () => {
    const laptop = createLaptop('a')
    take(laptop, [ada, ben])
    for (const extent of ['whole', 'additions'] as const)
      expect(compare(laptop, [ada, { ...ben, consent: false }], extent)).toMatchObject({
        people: [{ person: { id: 'n2', consent: false }, change: 'answers' }],
        unchanged: 1,
        absent: []
      })
  })

  it('knows somebody by the address that a person corrected, and misses nobody who was added by hand', () => {
    const laptop = createLaptop('a')
    take(laptop, [{ ...ada, email: 'ada@gmial.com' }])
    repair(laptop, { role: 'mentor', id: 'n1' }, { field: 'email', value: 'ada@gmail.com' })
    const source = { file: '', sheet: 'By hand', row: 1 }
    const added = createMentor({ id: 'h1', name: 'Hal Berg', source })
    laptop.act({ kind: 'person-added', role: 'mentor', added: toImported(added) })
    expect(compare(laptop, [{ ...ada, email: 'ada@gmail.com' }])).toMatchObject({
      people: [{ person: { id: 'n1' }, change: 'answers' }],
      absent: []
    })
  })

  it('has nobody missing from a file of additions', () => {
    const laptop = createLaptop('a')
    take(laptop, [ada, ben])
    expect(compare(laptop, [{ name: 'Cai Okafor' }], 'additions')).toMatchObject({
      people: [{ person: { name: 'Cai Okafor' }, before: null, change: 'new' }],
      absent: []
    })
  })

  it('129 W: says that a file is older when its latest registration is earlier', () => {
    const laptop = createLaptop('a')
    const [june, july] = ['2021-06-12T10:00:00', '2021-07-03T10:00:00']
    take(laptop, [
      { ...ada, registeredAt: june },
      { ...ben, registeredAt: july }
    ])
    expect(compare(laptop, [{ ...ada, registeredAt: june }]).isOlder).toBe(true)
    expect(compare(laptop, [{ ...ada, registeredAt: july }]).isOlder).toBe(false)
    expect(compare(laptop, [ada]).isOlder).toBe(false)
  })

  it('says what is told in confidence anew, and whose row a problem stands in', () => {
    const laptop = createLaptop('a')
    take(laptop, [ada, ben])
    const read = readRows([ada, ben])
    const told = { identities: ['x'], identityWish: null, identitySought: null }
    const [first] = read.registrations
    const problem = {
      severity: 'info',
      source: { file: 'people.xlsx', sheet: 'Sheet1', row: 9, column: null },
      fact: {
        kind: 'registered-twice',
        name: 'B. Sato',
        keptRow: 3,
        keptSheet: 'Sheet1',
        keptFile: 'people.xlsx',
        earlier: createRegistration()
      }
    } as const
    const confidential = new Map<Registration, ConfidentialAnswers>(
      first === undefined ? [] : [[first, told]]
    )
    const difference = compareRead(laptop, { ...read, confidential, problems: [problem] })
    expect(difference.people).toMatchObject([
      { person: { id: 'n1' }, confidential: told, change: 'confidence' }
    ])
    expect(difference.problems).toEqual([{ about: 'n2', problem }])
  })

  it('changes nothing when the same is imported twice, whoever was there before', () => {
    fc.assert(
      fc.property(people, people, (before, now) => {
        const laptop = createLaptop('a')
        take(laptop, before)
        take(laptop, now)
        const again = compare(laptop, now)
        expect(again).toMatchObject({ people: [], absent: [], returned: [] })
      }),
      { seed: 7, numRuns: 200 }
    )
  })

  it('leaves exactly the imported people taking part, each once', () => {
    fc.assert(
      fc.property(people, people, (before, now) => {
        const laptop = createLaptop('a')
        take(laptop, before)
        take(laptop, now)
        const { facts } = laptop.state()
        const taking = [...facts.mentor].filter(([id]) => !facts.withdrawal.has(`mentor/${id}`))
        const answers = taking.map(([, { person }]) => [person.content?.name, person.content?.email])
        const expected = readRows(now).registrations.map(({ name, email }) => [name, email])
        expect(answers.map(String).sort()).toEqual(expected.map(String).sort())
      }),
      { seed: 8, numRuns: 200 }
    )
  })
})

/** Few names and addresses, so that people often share some of them. */
const people = fc.array(
  fc.record({
    name: fc.constantFrom('Ada Marin', 'A. Marin', 'Zoe Okafor', 'Z. Okafor', null),
    email: fc.constantFrom('one@x.example', 'two@x.example', null),
    institution: fc.constantFrom('Inria', null),
    areas: fc.constantFrom([], ['Graphs'])
  }),
  { maxLength: 6 }
)

function readRows(rows: readonly Partial<Registration>[]): ReadRegistrations {
  return createRead(
    rows.map((overrides, index) =>
      createRegistration({ ...overrides, source: { file: 'people.xlsx', sheet: 'Sheet1', row: index + 2 } })
    )
  )
}

function compare(
  laptop: Laptop,
  rows: readonly Partial<Registration>[],
  extent: Extent = 'whole'
): ImportDifference {
  return compareRead(laptop, readRows(rows), extent)
}

function compareRead(laptop: Laptop, read: ReadRegistrations, extent: Extent = 'whole'): ImportDifference {
  let count = laptop.state().facts.mentor.size
  const newId = () => `n${++count}`
  const files = ['people.xlsx']
  return findDifference(knownPeople(laptop.state()), { role: 'mentor', read, files, extent, newId })
}

function absentIds({ absent }: ImportDifference): readonly string[] {
  return absent.map(({ person }) => person.id)
}

function take(laptop: Laptop, rows: readonly Partial<Registration>[]): void {
  const difference = compare(laptop, rows)
  if (difference.role !== 'mentor') throw new Error('mentors were compared')
  const side = {
    ...createSide('people.xlsx'),
    role: 'mentor' as const,
    gone: absentIds(difference),
    returned: difference.returned.map(({ id }) => id),
    added: null,
    moved: 0,
    people: difference.people.flatMap(({ person }) =>
      person.role === 'mentor' ? [{ id: person.id, person: createPart(person), confidential: null }] : []
    )
  }
  laptop.write({ kind: 'registrations-imported', columns: [], sides: [side] })
}
