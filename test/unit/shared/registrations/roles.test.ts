import { describe, expect, it } from 'vitest'
import { createFile, createSheet, rowsOf } from '../../../support/create-file'
import { googleForm, serviceMentees, societyMentees } from '../../../support/form-shapes'
import { factsOf, failureOf, readFiles, shortForm } from '../../../support/read-files'

describe('the role of a registration', () => {
  it('is that of the file, whatever a "both" column says, and that is told once', () => {
    const { registrations, problems } = readFiles([[createFile(serviceMentees), 'mentee']])
    expect(registrations.map(({ role }) => role)).toEqual(['mentee', 'mentee', 'mentee'])
    expect(factsOf(problems)).toEqual([
      [
        'info',
        null,
        'D',
        { kind: 'both-overruled', heading: 'both mentor and mentee', rows: 1, role: 'mentee' }
      ]
    ])
  })

  it('is listed by row where a single row asks for the other one', () => {
    const rows = rowsOf(`Name|Role
      Ada|Mentor
      Ben|Mentor
      Cleo|Mentee`)
    const { registrations, problems } = readFiles([[createFile(rows), 'mentor']])
    expect(registrations.map(({ role }) => role)).toEqual(['mentor', 'mentor', 'mentor'])
    expect(factsOf(problems)).toEqual([
      ['warning', 4, 'B', { kind: 'role-overruled', text: 'Mentee', role: 'mentor' }]
    ])
  })

  it('comes from a column before the names of sheet and file, and from these in that order', () => {
    const rows = rowsOf(`Name|Role
      Ada|Mentor
      Ben|
      Cleo|both`)
    const inBoth = createFile([], { name: 'mentors.xlsx', sheets: [createSheet(rows, { name: 'Mentees' })] })
    expect(
      readFiles([[inBoth, null]]).registrations.map(({ role, name }) => `${name ?? ''} ${role}`)
    ).toEqual(['Ada mentor', 'Ben mentee', 'Cleo mentor', 'Cleo mentee'])
    const plain = rows.map(([name = '']) => [name, 'x'])
    expect(readFiles([[createFile(plain, { name: 'mentors.xlsx' }), null]]).totals.mentors).toBe(3)
  })

  it('is asked for when nothing tells it', () => {
    const file = createFile([shortForm, ['Ada', 'ada@one.example']])
    expect(failureOf([[file, null]])).toEqual({ kind: 'role-unknown', file: 'people.xlsx', sheet: 'Sheet1' })
    const { registrations, problems, totals } = readFiles(
      [
        [
          createFile([
            [...shortForm, 'How many mentees?'],
            ['Ada', 'ada@one.example', '', '', '', '2']
          ]),
          null
        ]
      ],
      { whenRoleUnknown: 'list' }
    )
    expect(registrations.map(({ role }) => role)).toEqual(['mentor'])
    expect(problems[0]?.fact).toEqual({ kind: 'role-proposed', role: 'mentor' })
    expect(totals.rejected).toBe(0)
  })

  it('that nothing tells leaves every row out to be asked for, where it may be asked for', () => {
    const file = createFile([shortForm, ['Ada', 'ada@one.example'], ['Ben', 'ben@two.example']])
    const { columns, problems, totals } = readFiles([[file, null]], { whenRoleUnknown: 'list' })
    expect(columns.slice(0, 2).map(({ field }) => field)).toEqual(['name', 'email'])
    expect(totals).toMatchObject({ mentors: 0, mentees: 0, rejected: 2 })
    expect(factsOf(problems.filter(({ severity }) => severity === 'blocking'))).toEqual([
      ['blocking', 2, null, { kind: 'role-unknown', text: '' }],
      ['blocking', 3, null, { kind: 'role-unknown', text: '' }]
    ])
  })

  it('keeps a row out when its own answer is no role', () => {
    const rows = rowsOf(`Name|Role
      Ada|Mentor
      Ben|Mentee
      Cleo|Organiser`)
    const { problems, totals } = readFiles([[createFile(rows), null]])
    expect(totals).toMatchObject({ mentors: 1, mentees: 1, rejected: 1 })
    expect(factsOf(problems)).toEqual([['blocking', 4, 'B', { kind: 'role-unknown', text: 'Organiser' }]])
  })

  it('tells of a row that is kept out only why, and of the others everything', () => {
    const rows = rowsOf(`Name|E-mail|Role|Country|How many mentees?
      Ada|ada@one.example|Mentor|Frnace|2-3
      Cleo|cleo@two.example|Organiser|Frnace|2-3
      |no address|Mentor|Frnace|2-3`)
    const { problems } = readFiles([[createFile(rows), null]])
    const inRows = problems.filter(({ source }) => source.row !== null)
    expect(inRows.map(({ severity, source, fact }) => [severity, source.row, fact])).toEqual([
      ['warning', 2, { kind: 'value-unknown', field: 'country', text: 'Frnace' }],
      ['warning', 2, { kind: 'capacity-proposed', text: '2-3', used: 2 }],
      ['blocking', 3, { kind: 'role-unknown', text: 'Organiser' }],
      ['blocking', 4, { kind: 'nobody-named' }]
    ])
  })

  it('refuses files that are swapped, whatever they are called', () => {
    const [mentors, mentees] = [createFile(googleForm.slice(0, 2)), createFile(societyMentees)]
    expect(failureOf([[mentees, 'mentor']])).toEqual({
      kind: 'swapped',
      file: 'people.xlsx',
      given: 'mentor',
      evidence: 'Mentees_OnSite_01.csv'
    })
    expect(failureOf([[mentors, 'mentee']])).toMatchObject({
      kind: 'swapped',
      given: 'mentee',
      evidence: 'Mentor'
    })
    const named = (name: string) => createFile([shortForm, ['Ada', 'ada@one.example']], { name })
    expect(
      failureOf([
        [named('mentees.csv'), 'mentor'],
        [named('mentors.csv'), 'mentee']
      ])
    ).toMatchObject({
      kind: 'swapped',
      file: 'mentees.csv'
    })
    expect(
      failureOf([
        [named('mentees.csv'), 'mentor'],
        [named('list.csv'), 'mentee']
      ])
    ).toBeNull()
  })

  it('leaves the other side of a workbook to the other side', () => {
    const sheets = [
      createSheet([shortForm, ['Ada', 'ada@one.example']], { name: 'Mentors' }),
      createSheet([shortForm, ['Ben', 'ben@two.example']], { name: 'Mentees' })
    ]
    const { registrations, sheets: uses } = readFiles([[createFile([], { sheets }), 'mentee']])
    expect(registrations.map(({ name }) => name)).toEqual(['Ben'])
    expect(uses.map(({ sheet, used, why }) => [sheet, used, why])).toEqual([
      ['Mentors', false, { kind: 'other-role', role: 'mentor' }],
      ['Mentees', true, null]
    ])
  })
})
