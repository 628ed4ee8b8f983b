import { describe, expect, test } from 'vitest'
import type { Mentor } from '#shared/domain/participant'
import type { EditionBody } from '#shared/domain/journal/edition-entry'
import { findMentor, toPool, whyOut } from '#shared/domain/journal/people'
import { parseEntry } from '#shared/domain/journal/parse-entry'
import { personalPartsOf } from '#shared/domain/journal/personal-parts-of'
import { createEntry, createPart, createSide, toImported } from '../../../../support/create-entry'
import { createMentor } from '../../../../support/create-participant'
import { createDesk, createDrag, refused } from '../../../../support/decide-at-desk'
import { createLaptop, createStart, type Laptop } from '../../../../support/laptop'
import { repair } from '../../../../support/repair'

const m1 = { role: 'mentor', id: 'm1' } as const
const stated = {
  capacity: 2,
  places: 2,
  stage: 'postdoc',
  originals: [
    { field: 'capacity', text: '2-3' },
    { field: 'stage', text: 'Post-doc' }
  ]
} as const

describe('a repair of an answer', () => {
  test('counts in place of what was read, and is taken back by undo', () => {
    const laptop = createEdition(stated)
    repair(laptop, m1, { field: 'capacity', value: 3 })
    repair(laptop, m1, { field: 'sectorSought', value: ['industry'] })
    expect(mentorOf(laptop)).toMatchObject({ capacity: 3, places: 3, wishes: { sectors: ['industry'] } })
    laptop.undo()
    laptop.undo()
    expect(mentorOf(laptop)).toMatchObject({ capacity: 2, places: 2, wishes: { sectors: [] } })
  })

  test('holds over a new import while its cell says the same, whatever else changed', () => {
    const laptop = createEdition(stated)
    repair(laptop, m1, { field: 'capacity', value: 3 })
    take(laptop, { ...stated, name: 'Lea Marin', stage: 'professor' })
    expect(mentorOf(laptop)).toMatchObject({ capacity: 3, places: 3, stage: 'professor', name: 'Lea Marin' })
  })

  test('gives way when its cell says something else, even if that is read alike', () => {
    const laptop = createEdition(stated)
    repair(laptop, m1, { field: 'capacity', value: 3 })
    take(laptop, { ...stated, originals: [{ field: 'capacity', text: 'two, at most' }] })
    expect(mentorOf(laptop)).toMatchObject({ capacity: 2, places: 2 })
    take(laptop, stated)
    expect(mentorOf(laptop).places).toBe(3)
  })

  test('holds when its cell is read otherwise by now, because a newer file offers other areas', () => {
    const laptop = createEdition({ areas: ['MRI'], originals: [] })
    repair(laptop, m1, { field: 'areas', value: ['MRI', 'Robotics'] })
    take(laptop, {
      areas: ['Magnetic resonance imaging (MRI)'],
      originals: [{ field: 'areas', text: 'MRI' }]
    })
    expect(mentorOf(laptop).areas).toEqual(['MRI', 'Robotics'])
    take(laptop, { areas: ['Ultrasound'] })
    expect(mentorOf(laptop).areas).toEqual(['Ultrasound'])
  })

  test('of an own question counts under its heading, however that is written, while the cell says the same', () => {
    const said = (text: string) => ({ custom: [{ heading: 'Lunch?', column: 'K', text }] })
    const laptop = createEdition(said('soupe'))
    repair(laptop, m1, { field: 'custom', heading: 'Lunch?', value: 'Soup' })
    repair(laptop, m1, { field: 'custom', heading: 'Dinner?', value: 'None' })
    const corrected = [
      { heading: 'Lunch?', column: 'K', text: 'Soup' },
      { heading: 'Dinner?', column: '', text: 'None' }
    ]
    expect(mentorOf(laptop).custom).toEqual(corrected)
    take(laptop, { custom: [{ heading: 'lunch', column: 'C', text: 'soupe' }] })
    expect(mentorOf(laptop).custom.map(({ text }) => text)).toEqual(['Soup', 'None'])
    take(laptop, said('salad'))
    expect(mentorOf(laptop).custom.map(({ text }) => text)).toEqual(['salad', 'None'])
    take(laptop, said('soupe'))
    expect(mentorOf(laptop).custom).toEqual(corrected)
    laptop.undo()
    laptop.undo()
    laptop.undo()
    laptop.undo()
    expect(mentorOf(laptop).custom.map(({ text }) => text)).toEqual(['Soup'])
  })

  test('of one own question leaves the others alone, and lets go of one at a time', () => {
    const laptop = createEdition({
      custom: [
        { heading: 'Lunch', column: 'K', text: 'a' },
        { heading: 'Dinner', column: 'L', text: 'b' },
        { heading: 'Lunch', column: 'M', text: 'c' }
      ]
    })
    repair(laptop, m1, { field: 'custom', heading: 'Lunch', value: 'x' })
    repair(laptop, m1, { field: 'custom', heading: 'Dinner', value: '' })
    expect(mentorOf(laptop).custom).toEqual([{ heading: 'Lunch', column: 'K', text: 'x' }])
    laptop.act({
      kind: 'answers-repaired',
      repairs: [{ ...m1, field: 'custom', heading: 'dinner', repair: null }]
    })
    expect(mentorOf(laptop).custom.map(({ text }) => text)).toEqual(['x', 'b'])
  })

  test('of the number of places counts before one that was set on the board earlier', () => {
    const laptop = createEdition(stated)
    laptop.act({ kind: 'set-places', mentor: 'm1', places: 5 })
    repair(laptop, m1, { field: 'capacity', value: 3 })
    expect(mentorOf(laptop).places).toBe(3)
    laptop.act({ kind: 'set-places', mentor: 'm1', places: 4 })
    expect(mentorOf(laptop).places).toBe(4)
  })

  test('of what was told in confidence stays with what was told in confidence', () => {
    const laptop = createEdition(stated)
    repair(laptop, m1, { field: 'identities', value: ['first generation'] })
    const pool = toPool(laptop.state().facts)
    expect(pool.confidential.mentor.get('m1')?.identities).toEqual(['first generation'])
    expect(JSON.stringify(pool.mentors)).not.toContain('first generation')
  })

  test('can be let go, so that the file counts again', () => {
    const laptop = createEdition(stated)
    repair(laptop, m1, { field: 'capacity', value: 3 })
    laptop.act({ kind: 'answers-repaired', repairs: [{ ...m1, field: 'capacity', repair: null }] })
    expect(mentorOf(laptop).places).toBe(2)
  })

  test('belongs to the person, part by part, and must be about the field it names', () => {
    const laptop = createEdition(stated)
    const entry = repair(laptop, m1, { field: 'institution', value: 'Inria' })
    expect(personalPartsOf(entry.body).map(({ owners }) => owners)).toEqual([['mentor/m1']])
    expect(parseEntry(entry)).toEqual({ ok: true, value: entry })
    const other = JSON.parse(
      JSON.stringify(entry).replace('"field":"institution","repair"', '"field":"name","repair"')
    ) as unknown
    expect(parseEntry(other)).toMatchObject({ ok: false, error: { kind: 'malformed' } })
    const own = repair(laptop, m1, { field: 'custom', heading: 'Lunch', value: 'Soup' })
    expect(parseEntry(own)).toEqual({ ok: true, value: own })
    const another = JSON.parse(
      JSON.stringify(own).replace('"heading":"Lunch","repair"', '"heading":"Dinner","repair"')
    ) as unknown
    expect(parseEntry(another)).toMatchObject({ ok: false, error: { kind: 'malformed' } })
  })

  test('is refused for nobody and for a number of places that cannot be', () => {
    const laptop = createEdition(stated)
    const over = { value: 2, originals: ['2-3'] }
    const command = (id: string, value: number): EditionBody & { readonly kind: 'answers-repaired' } => ({
      kind: 'answers-repaired',
      repairs: [
        { role: 'mentor', id, field: 'capacity', repair: createPart({ field: 'capacity', value, over }) }
      ]
    })
    expect(refused(laptop, command('m9', 2))).toEqual({ kind: 'person-unknown', role: 'mentor', id: 'm9' })
    expect(refused(laptop, command('m1', 1.5))).toMatchObject({ kind: 'number-out-of-range' })
  })
})

describe('whoever is out', () => {
  test('for want of consent is told so, and takes part once it is there', () => {
    const laptop = createDesk(['e1', 'm1'])
    repair(laptop, m1, { field: 'consent', value: false })
    expect(whyOut(laptop.state().facts, m1)).toBe('no-consent')
    expect(toPool(laptop.state().facts).mentors.map(({ id }) => id)).toEqual(['m2'])
    repair(laptop, m1, { field: 'consent', value: true })
    expect(whyOut(laptop.state().facts, m1)).toBeNull()
  })

  test('as the double of another is told so, and undo takes the double in again', () => {
    const laptop = createDesk()
    laptop.act({
      kind: 'identity-settled',
      role: 'mentee',
      kept: 'e1',
      other: 'e2',
      verdict: 'one-person'
    })
    expect(whyOut(laptop.state().facts, { role: 'mentee', id: 'e2' })).toBe('same-person')
    laptop.undo()
    expect(whyOut(laptop.state().facts, { role: 'mentee', id: 'e2' })).toBeNull()
    expect(refused(laptop, createDrag('e2', null, 'm1'))).toBeNull()
  })
})

describe('somebody added by hand', () => {
  test('takes part, and is refused a second time or without a name and an address', () => {
    const laptop = createDesk()
    const added = toImported(createMentor({ id: 'm3', name: 'Hal Berg' }))
    laptop.act({ kind: 'person-added', role: 'mentor', added })
    expect(toPool(laptop.state().facts).mentors.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3'])
    expect(refused(laptop, { kind: 'person-added', role: 'mentor', added })).toEqual({
      kind: 'person-exists',
      role: 'mentor',
      id: 'm3'
    })
    const nobody = toImported(createMentor({ id: 'm4', email: null }))
    expect(refused(laptop, { kind: 'person-added', role: 'mentor', added: nobody })).toMatchObject({
      kind: 'text-missing'
    })
  })
})

describe('names for spellings', () => {
  test('count for everybody who wrote one of them, without regard to case and accents', () => {
    const laptop = createEdition({ institution: 'ETH Zürich', areas: ['MRI', 'M.R.I.'] })
    laptop.act({
      kind: 'aliases-set',
      table: 'institutions',
      aliases: [{ spelling: 'eth zurich', name: 'ETH' }]
    })
    laptop.act({ kind: 'aliases-set', table: 'areas', aliases: [{ spelling: 'm r i', name: 'MRI' }] })
    expect(mentorOf(laptop)).toMatchObject({ institution: 'ETH', areas: ['MRI'] })
  })

  test('that are merged themselves take their spellings along, and never go round in circles', () => {
    const laptop = createEdition({ institution: 'ETHZ' })
    const merge = (spelling: string, name: string) =>
      laptop.act({ kind: 'aliases-set', table: 'institutions', aliases: [{ spelling, name }] })
    merge('ETHZ', 'ETH')
    merge('ETH', 'ETH Zurich')
    expect(mentorOf(laptop).institution).toBe('ETH Zurich')
    merge('ETH Zurich', 'ETHZ')
    expect(mentorOf(laptop).institution).toBe('ETHZ')
    laptop.undo()
    expect(mentorOf(laptop).institution).toBe('ETH Zurich')
  })
})

describe('an entry that mends', () => {
  test.each<readonly [string, EditionBody]>([
    [
      'verdict on one and the same person',
      { kind: 'identity-settled', role: 'mentee', kept: 'e1', other: 'e1', verdict: 'two-people' }
    ]
  ])('with a %s is no entry', (_what, body) => {
    expect(parseEntry(createEntry({ body }))).toMatchObject({ ok: false, error: { kind: 'malformed' } })
  })
})

function createEdition(overrides: Parameters<typeof createMentor>[0]): Laptop {
  const laptop = createLaptop('a', createStart())
  take(laptop, overrides)
  return laptop
}

function take(laptop: Laptop, overrides: Parameters<typeof createMentor>[0]): void {
  const people = [toImported(createMentor({ id: 'm1', ...overrides }))]
  const side = { ...createSide('mentors.csv'), role: 'mentor', people } as const
  laptop.write({ kind: 'registrations-imported', columns: [], sides: [side] })
}

function mentorOf(laptop: Laptop): Mentor {
  const mentor = findMentor(laptop.state().facts, 'm1')
  if (mentor === null) throw new Error('no mentor')
  return mentor
}
