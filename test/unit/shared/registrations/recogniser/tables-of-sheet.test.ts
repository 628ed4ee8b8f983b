import { describe, expect, it } from 'vitest'
import type { HeaderChoice } from '#shared/domain/header-choice'
import type { Role } from '#shared/domain/registration'
import { tellRoles } from '#shared/registrations/import/tell-roles'
import { outlineSheets } from '#shared/registrations/outline-sheets'
import { sheetNamed } from '#shared/registrations/recogniser/tables-of-sheet'
import { readRegistrations } from '#shared/registrations/read-registrations'
import { createFile, createSheet } from '../../../../support/create-file'
import { factsOf } from '../../../../support/read-files'

type Rows = readonly (readonly string[])[]

const mentors = ['Name', 'E-mail', 'Areas of expertise', 'How many mentees?']
const mentees = ['Name', 'E-mail', 'Research areas', 'Goals']
const ada = ['Ada', 'ada@one.example', 'Robotics', '2']
const ben = ['Ben', 'ben@two.example', 'Ultrasound', '1']
const cleo = ['Cleo', 'cleo@three.example', 'Robotics', 'Grants']

function read(rows: Rows, role: Role | null = null, headers: readonly HeaderChoice[] = []) {
  const result = readRegistrations([{ file: createFile(rows), role, headers }], {})
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  const { registrations, sheets, problems, columns } = result.value
  return {
    people: registrations.map(({ role, name, source: { sheet, row } }) => [role, name, sheet, row]),
    uses: sheets.map(({ sheet, why }) => [sheet, why?.kind ?? null]),
    problems,
    columns
  }
}

describe('two tables beside each other', () => {
  const rows = [
    ['Mentors', '', '', '', '', 'Mentees'],
    [...mentors, '', ...mentees],
    [...ada, '', ...cleo],
    ben
  ]

  it('are read like two sheets, every cell where it stands', () => {
    const { people, uses, problems, columns } = read(rows)
    expect(people).toEqual([
      ['mentor', 'Ada', 'Sheet1', 3],
      ['mentor', 'Ben', 'Sheet1', 4],
      ['mentee', 'Cleo', 'Sheet1!2', 3]
    ])
    expect(uses).toEqual([
      ['Sheet1', null],
      ['Sheet1!2', null]
    ])
    expect(columns.map(({ sheet, column, field }) => [sheet, column, field])).toEqual([
      ['Sheet1', 'A', 'name'],
      ['Sheet1', 'B', 'email'],
      ['Sheet1', 'C', 'areas'],
      ['Sheet1', 'D', 'capacity'],
      ['Sheet1!2', 'F', 'name'],
      ['Sheet1!2', 'G', 'email'],
      ['Sheet1!2', 'H', 'areas'],
      ['Sheet1!2', 'I', 'goals']
    ])
    expect(factsOf(problems)).toEqual([['info', 2, null, { kind: 'table-apart' }]])
  })

  it('tell both roles, by their titles or by what they ask', () => {
    expect(tellRoles(createFile(rows)).told).toEqual(['mentor', 'mentee'])
    const asking = [
      [...mentors, '', ...mentees, 'Sector sought'],
      [...ada, '', ...cleo, 'Industry']
    ]
    expect(tellRoles(createFile(asking)).told).toEqual(['mentor', 'mentee'])
    expect(read(asking).people.map(([role]) => role)).toEqual(['mentor', 'mentee'])
  })

  it.each<[Role, string, string]>([
    ['mentor', 'Ada', 'Sheet1!2'],
    ['mentee', 'Cleo', 'Sheet1']
  ])('give only the one that lists %ss to a file of them', (role, name, leftOut) => {
    const { people, uses } = read(rows, role)
    expect(people[0]?.slice(0, 2)).toEqual([role, name])
    expect(new Set(people.map(([role]) => role))).toEqual(new Set([role]))
    expect(uses).toContainEqual([leftOut, 'other-role'])
  })

  it('are none where a form asks for a supervisor beside a blank column', () => {
    const { people, uses } = read(
      [
        [...mentees, '', "Supervisor's name", 'E-mail of your supervisor'],
        [...cleo, '', 'Prof. Roth', 'roth@two.example']
      ],
      'mentee'
    )
    expect(people).toHaveLength(1)
    expect(uses).toEqual([['Sheet1', null]])
  })
})

describe('two tables below each other', () => {
  const below = [
    mentors,
    ada,
    ben,
    [],
    ['Mentees'],
    ['E-mail', 'Name', 'Goals'],
    ['c@three.example', 'Cleo', 'Grants']
  ]

  it('are read like two sheets, with a title or without', () => {
    const people = [
      ['mentor', 'Ada', 'Sheet1', 2],
      ['mentor', 'Ben', 'Sheet1', 3],
      ['mentee', 'Cleo', 'Sheet1!2', 7]
    ]
    expect(read(below).people).toEqual(people)
    const blank = below.map((row, at) => (at === 4 ? [] : row))
    const asking = blank.map((row, at) => (at < 5 ? row : [...row, at === 5 ? 'Sector sought' : 'Industry']))
    expect(read(asking).people).toEqual(people)
  })

  it('keep a last row that holds only a name', () => {
    const rows = [mentors, ada, ['Dan'], mentees, cleo]
    expect(read(rows, 'mentor').people.map(([, name]) => name)).toEqual(['Ada', 'Dan'])
  })

  it('leave out helpers of whom nothing says that they registered, until their headings are pointed out', () => {
    const rows = [mentors, ada, [], ['Organising committee'], ['Name', 'E-mail'], ['Eva', 'eva@five.example']]
    const { people, uses, problems } = read(rows, 'mentor')
    expect(people.map(([, name]) => name)).toEqual(['Ada'])
    expect(uses).toEqual([
      ['Sheet1', null],
      ['Sheet1!2', 'table-untold']
    ])
    expect(factsOf(problems)).toEqual([
      ['info', null, null, { kind: 'sheet-left-out', reason: { kind: 'table-untold' } }]
    ])
    const wanted = read(rows, 'mentor', [{ sheet: 'Sheet1!2', row: 5 }])
    expect(wanted.people.map(([, name]) => name)).toEqual(['Ada', 'Eva'])
  })

  it('are outlined each by itself, with the rows that it has', () => {
    const outline = outlineSheets({ file: createFile(below), role: null }, [])
    expect(outline.map(({ sheet, headerRow, rows }) => [sheet, headerRow, rows])).toEqual([
      ['Sheet1', 1, 3],
      ['Sheet1!2', 6, 3]
    ])
  })
})

describe('a sheet that is really called like a further table', () => {
  const table = (...people: Rows): Rows => [mentors, ...people]
  const sheets = [
    createSheet([...table(ada), [], ['Mentees'], mentees, cleo], { name: 'Mentors' }),
    createSheet(table(ben), { name: 'Mentors!2' })
  ]

  it('keeps its name, and the table takes the next one', () => {
    const file = createFile([], { sheets })
    const result = readRegistrations([{ file, role: null, headers: [] }], {})
    expect(
      result.ok && result.value.registrations.map(({ name, source: { sheet } }) => [name, sheet])
    ).toEqual([
      ['Ada', 'Mentors'],
      ['Cleo', 'Mentors!3'],
      ['Ben', 'Mentors!2']
    ])
    const names = ['', '!2', '!3', '!4'].map((name) => sheetNamed(sheets, [], `Mentors${name}`)?.rows.flat())
    expect(names.map((cells) => cells?.find((cell) => ['Ada', 'Ben', 'Cleo'].includes(cell)))).toEqual([
      'Ada',
      'Ben',
      'Cleo',
      undefined
    ])
  })

  it('is found by where a person says that the headings stand', () => {
    const [first, ...others] = sheets
    const moved = [createSheet([['Ada', 'Berlin'], ...(first?.rows ?? [])], { name: 'Mentors' }), ...others]
    expect(sheetNamed(moved, [{ sheet: 'Mentors', row: 2 }], 'Mentors!3')?.rows.flat()).toContain('Cleo')
  })
})
