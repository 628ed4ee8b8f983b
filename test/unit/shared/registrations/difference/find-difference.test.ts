import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RegistrationsImported } from '#shared/domain/journal/edition-entry'
import type { ConfidentialAnswers, Registration } from '#shared/domain/registration'
import { findDifference, type ImportDifference } from '#shared/registrations/difference/find-difference'
import type { ReadRegistrations } from '#shared/registrations/read-registrations'
import { createPart, toImported } from '../../../../support/create-entry'
import { createMentor } from '../../../../support/create-participant'
import { createRegistration } from '../../../../support/create-registration'
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
    expect(difference).toMatchObject({ role: 'mentor', gone: [], returned: [] })
  })

  it('keeps the id of whoever has the same e-mail and a like name, and lists them only when they answered anew', () => {
    const laptop = createLaptop('a')
    take(laptop, [ada, ben])
    const again = { ...ada, name: 'A. Marin', email: 'ADA@one.example', areas: ['Segmentation'] }
    const { people, gone } = compare(laptop, [again, ben])
    expect(people.map(({ person, change }) => [person.id, person.areas, change])).toEqual([
      ['n1', ['Segmentation'], 'answers']
    ])
    expect(gone).toEqual([])
  })

  it('takes somebody under the same e-mail with a clearly different name for somebody else', () => {
    const laptop = createLaptop('a')
    take(laptop, [ada])
    const { people, gone } = compare(laptop, [{ ...ada, name: 'Zoe Okafor' }])
    expect(people.map(({ person, change }) => [person.id, change])).toEqual([['n2', 'new']])
    expect(gone).toEqual(['n1'])
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
      gone: ['n1']
    })
  })

  it('has those return whom an import had gone, but not those whom a person withdrew', () => {
    const laptop = createLaptop('a')
    take(laptop, [ada, ben])
    laptop.act({ kind: 'withdraw', role: 'mentor', id: 'n2' })
    take(laptop, [ben])
    expect(laptop.state().facts.withdrawal.size).toBe(2)
    expect(compare(laptop, [ada, ben])).toMatchObject({ returned: ['n1'], gone: [] })
    take(laptop, [ada, ben])
    expect([...laptop.state().facts.withdrawal.values()]).toEqual([{ role: 'mentor', id: 'n2' }])
  })

  it('keeps whoever refuses consent now, so that it can be said why they do not take part', () => {
    const laptop = createLaptop('a')
    take(laptop, [ada, ben])
    const refused = compare(laptop, [ada, { ...ben, consent: false }])
    expect(refused).toMatchObject({ people: [{ person: { id: 'n2' }, change: 'answers' }], gone: [] })
  })

  it('knows somebody by the address that a person corrected, and has nobody gone who was added by hand', () => {
    const laptop = createLaptop('a')
    take(laptop, [{ ...ada, email: 'ada@gmial.com' }])
    repair(laptop, { role: 'mentor', id: 'n1' }, { field: 'email', value: 'ada@gmail.com' })
    const source = { file: '', sheet: 'By hand', row: 1 }
    const added = createMentor({ id: 'h1', name: 'Hal Berg', source })
    laptop.act({ kind: 'person-added', role: 'mentor', added: toImported(added) })
    expect(compare(laptop, [{ ...ada, email: 'ada@gmail.com' }])).toMatchObject({
      people: [{ person: { id: 'n1' }, change: 'answers' }],
      gone: []
    })
  })

  it('says what is told in confidence anew, and whose row a problem stands in', () => {
    const laptop = createLaptop('a')
    take(laptop, [ada, ben])
    const read = createRead([ada, ben])
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
    expect(difference.people).toMatchObject([{ person: { id: 'n1' }, confidential: told, change: 'answers' }])
    expect(difference.problems).toEqual([{ about: 'n2', problem }])
  })

  it('changes nothing when the same is imported twice, whoever was there before', () => {
    fc.assert(
      fc.property(people, people, (before, now) => {
        const laptop = createLaptop('a')
        take(laptop, before)
        take(laptop, now)
        const again = compare(laptop, now)
        expect(again).toMatchObject({ people: [], gone: [], returned: [] })
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
        const expected = createRead(now).registrations.map(({ name, email }) => [name, email])
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

function createRead(rows: readonly Partial<Registration>[]): ReadRegistrations {
  const registrations = rows.map((overrides, index) =>
    createRegistration({
      ...overrides,
      source: { file: 'people.xlsx', sheet: 'Sheet1', row: index + 2 }
    })
  )
  const totals = { mentors: 0, mentees: 0, both: 0, places: 0, rejected: 0 }
  return { columns: [], sheets: [], registrations, confidential: new Map(), problems: [], totals }
}

function compare(laptop: Laptop, rows: readonly Partial<Registration>[]): ImportDifference {
  return compareRead(laptop, createRead(rows))
}

function compareRead(laptop: Laptop, read: ReadRegistrations): ImportDifference {
  let count = laptop.state().facts.mentor.size
  const newId = () => `n${++count}`
  return findDifference(laptop.state(), { role: 'mentor', read, file: 'people.xlsx', newId })
}

function take(laptop: Laptop, rows: readonly Partial<Registration>[]): void {
  const difference = compare(laptop, rows)
  if (difference.role !== 'mentor') throw new Error('mentors were compared')
  const body: RegistrationsImported = {
    kind: 'registrations-imported',
    role: 'mentor',
    files: [],
    gone: difference.gone,
    returned: difference.returned,
    problems: [],
    people: difference.people.map(({ person }) => ({
      id: person.id,
      person: createPart(person),
      confidential: null
    }))
  }
  laptop.write(body)
}
