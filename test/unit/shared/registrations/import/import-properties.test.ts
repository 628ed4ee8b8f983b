import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditionBody } from '#shared/domain/journal/edition-entry'
import { toPool } from '#shared/domain/journal/people'
import type { RegistrationFile } from '#shared/domain/journal/edition-values'
import type { Role } from '#shared/domain/registration'
import { type Extent, type ImportDifference } from '#shared/registrations/difference/find-difference'
import { knownPeople } from '#shared/registrations/difference/known-people'
import { type FilesOfSides, layFiles, noFiles } from '#shared/registrations/import/lay-files'
import { compareSides, readSides } from '#shared/registrations/import/plan-import'
import { createPart, hashText } from '../../../../support/create-entry'
import { createFile } from '../../../../support/create-file'
import { createLaptop } from '../../../../support/laptop'

/** A row of a form before it is one: who and what they answered. */
type Row = { readonly who: number; readonly place: number; readonly areas: string; readonly seats: number }

const row: fc.Arbitrary<Row> = fc.record({
  who: fc.integer({ min: 0, max: 11 }),
  place: fc.integer({ min: 0, max: 2 }),
  areas: fc.constantFrom('Graphs', 'Registration', 'Graphs, Registration', ''),
  seats: fc.integer({ min: 1, max: 3 })
})

/** The same with areas that are read by what several others chose. */
const mistyped = fc.uniqueArray(
  fc.record({
    ...{ who: fc.integer({ min: 0, max: 11 }), place: fc.integer({ min: 0, max: 2 }) },
    areas: fc.constantFrom('Registration (RGN)', 'RGN', 'Registraton', 'Registrations, Graphs', ''),
    seats: fc.integer({ min: 1, max: 3 })
  }),
  { selector: ({ who }) => who, minLength: 4, maxLength: 10 }
)

/** Everybody once: who registers twice is settled by the reader, and tested there. */
const list = fc.uniqueArray(row, { selector: ({ who }) => who, minLength: 1, maxLength: 8 })

describe('importing again', () => {
  it('129 W: changes nothing when the same file comes twice', () => {
    const lists = fc.oneof(list, mistyped)
    fc.assert(
      fc.property(lists, lists, (before, now) => {
        const desk = openDesk()
        desk.bring('mentor', before)
        desk.bring('mentor', now)
        const again = desk.plan('mentor', now)
        expect(again.map(({ people, absent, returned }) => [people, absent, returned])).toEqual(
          again.map(() => [[], [], []])
        )
      }),
      { seed: 11, numRuns: 60 }
    )
  })

  it('129 W: leaves what the edited file says read fresh, the ids and the committee’s work apart', () => {
    const lists = fc.oneof(list, mistyped)
    fc.assert(
      fc.property(lists, lists, lists, (before, now, mentees) => {
        const desk = openDesk()
        desk.bring('mentor', before)
        desk.bring('mentee', mentees)
        const work = desk.lockAll()
        desk.bring('mentor', now)
        const fresh = openDesk()
        fresh.bring('mentor', now)
        fresh.bring('mentee', mentees)
        expect(desk.answers()).toEqual(fresh.answers())
        expect(desk.locks()).toEqual(work.filter(({ mentor }) => desk.takesPart(mentor)))
        desk.undo()
        expect(desk.locks()).toEqual(work)
      }),
      { seed: 12, numRuns: 60 }
    )
  })

  it('does not mind whether the mentors or the mentees come first', () => {
    const lists = fc.oneof(list, mistyped)
    fc.assert(
      fc.property(lists, lists, (mentors, mentees) => {
        const [one, other] = [openDesk(), openDesk()]
        one.bring('mentor', mentors)
        one.bring('mentee', mentees)
        other.bring('mentee', mentees)
        other.bring('mentor', mentors)
        expect(other.answers()).toEqual(one.answers())
        expect(other.problems()).toEqual(one.problems())
      }),
      { seed: 13, numRuns: 60 }
    )
  })

  it('keeps everybody whom additions do not name, and takes the newer answer of those they do', () => {
    fc.assert(
      fc.property(list, list, (before, late) => {
        const desk = openDesk()
        desk.bring('mentor', before)
        desk.bring('mentor', late, { extent: 'additions' })
        const newest = new Map([...before, ...late].map((one) => [one.who, one]))
        const fresh = openDesk()
        fresh.bring('mentor', [...newest.values()])
        expect(desk.answers()).toEqual(fresh.answers())
      }),
      { seed: 14, numRuns: 60 }
    )
  })

  it('withdraws nobody whom no person has ticked', () => {
    fc.assert(
      fc.property(list, list, (before, now) => {
        const desk = openDesk()
        desk.bring('mentor', before)
        const taking = desk.answers().length
        desk.bring('mentor', now, { isTicked: () => false })
        expect(desk.answers().length).toBeGreaterThanOrEqual(taking)
      }),
      { seed: 15, numRuns: 60 }
    )
  })
})

/** How a file is brought: as the whole list or additions, and who of the missing a person ticks. */
type How = { readonly extent: Extent; readonly isTicked: () => boolean }

const asWhole: How = { extent: 'whole', isTicked: () => true }

/** A desk that plans and imports as the window does, without the window. */
function openDesk() {
  const laptop = createLaptop('a')
  const contents = new Map<string, ReturnType<typeof createFile>>()
  let files: FilesOfSides = noFiles
  let count = 0
  const lay = (role: Role, rows: readonly Row[], extent: Extent): FilesOfSides => {
    const content = toFile(role, rows)
    contents.set(content.sha256, content)
    const { name, sha256 } = content
    const file: RegistrationFile = {
      name,
      sha256,
      given: role,
      encoding: null,
      delimiter: null,
      headers: []
    }
    return layFiles(files, { file, roles: [role], extent })
  }
  const compare = (laid: FilesOfSides, role: Role, extent: Extent) => {
    const read = readSides({ files: laid, columns: [] }, (file) => contents.get(file.sha256) ?? null)
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    return compareSides({
      read: read.value,
      files: laid,
      extents: { [role]: extent },
      people: knownPeople(laptop.state()),
      newId: () => `n${String(++count).padStart(3, '0')}`
    })
  }
  return {
    plan: (role: Role, rows: readonly Row[]) => compare(lay(role, rows, 'whole'), role, 'whole'),
    bring: (role: Role, rows: readonly Row[], how: Partial<How> = {}) => {
      const { extent, isTicked } = { ...asWhole, ...how }
      const laid = lay(role, rows, extent)
      laptop.write(toEntry(laid, compare(laid, role, extent), isTicked))
      files = laid
    },
    undo: () => laptop.undo(),
    takesPart: (mentor: string) => toPool(laptop.state().facts).mentors.some(({ id }) => id === mentor),
    /** Everybody who takes part with all they answered, without the ids that the journal gives and the file's name. */
    answers: () => {
      const { mentors, mentees } = toPool(laptop.state().facts)
      return [...mentors, ...mentees]
        .map((person) => JSON.stringify({ ...person, id: null, source: null }))
        .sort()
    },
    problems: () =>
      [...laptop.state().facts.import.values()]
        .flatMap(({ problems }) => problems.map(({ problem }) => JSON.stringify(problem.content)))
        .sort(),
    locks: () => laptop.state().setup.locks,
    lockAll: () => {
      const { mentors, mentees } = toPool(laptop.state().facts)
      for (const [at, { id }] of mentees.entries()) {
        const mentor = mentors[at % mentors.length]?.id ?? ''
        laptop.write({ kind: 'pair-locked', mentee: id, mentor })
      }
      return laptop.state().setup.locks
    }
  }
}

/** What an import of these differences is in the journal. */
function toEntry(
  files: FilesOfSides,
  differences: readonly ImportDifference[],
  isTicked: () => boolean
): EditionBody {
  const sides = differences.map(({ role, people, absent, returned, problems }) => {
    const shared = {
      files: files[role],
      gone: absent.filter(isTicked).map(({ person }) => person.id),
      returned: returned.map(({ id }) => id),
      added: null,
      moved: 0,
      problems: problems.map(({ about, problem }) => ({ about, problem: createPart(problem) }))
    }
    const imported = people.map(({ person }) => person)
    return role === 'mentor'
      ? {
          ...shared,
          role,
          people: imported.flatMap((person) =>
            person.role === 'mentor'
              ? [{ id: person.id, person: createPart(person), confidential: null }]
              : []
          )
        }
      : {
          ...shared,
          role,
          people: imported.flatMap((person) =>
            person.role === 'mentee'
              ? [{ id: person.id, person: createPart(person), confidential: null }]
              : []
          )
        }
  })
  return { kind: 'registrations-imported', columns: [], sides }
}

const names = 'Ada,Ben,Cai,Dee,Eve,Finn,Gus,Hana,Ida,Jun,Kai,Lea'.split(',')

function toFile(role: Role, rows: readonly Row[]) {
  const question = role === 'mentor' ? 'How many mentees can you take?' : 'Goals for the mentorship'
  const table = [
    ['Full name', 'Email', 'Affiliation', 'Areas of research', question],
    ...rows.map(({ who, place, areas, seats }) => [
      `${names[who] ?? ''} ${role === 'mentor' ? 'Marin' : 'Novak'}`,
      `${names[who] ?? ''}@${role}.example`.toLowerCase(),
      `University ${place}`,
      areas,
      role === 'mentor' ? String(seats) : 'Grant writing'
    ])
  ]
  return createFile(table, { name: `${role}s.xlsx`, sha256: hashText(JSON.stringify(table)) })
}
