import { describe, expect, it } from 'vitest'
import { createFile, createSheet, rowsOf } from '../../../support/create-file'
import { googleForm } from '../../../support/form-shapes'
import { factsOf, failureOf, readFiles, shortForm } from '../../../support/read-files'

describe('bad input', () => {
  it('lists what a row lacks, and keeps out only a row that names nobody', () => {
    const { registrations, problems, totals } = readFiles([
      [
        createFile([
          shortForm,
          ['', 'ada@one.example', 'One', 'Professor'],
          ['Ben', 'ben at two', 'Two', 'Wizard'],
          ['Cleo', '', 'Three', 'Postdoc'],
          ['', '', '', ''],
          ['', '', 'Four', 'Postdoc'],
          ['Total', '3', '', '']
        ]),
        'mentor'
      ]
    ])
    expect(registrations.map(({ source: { row } }) => row)).toEqual([2, 3, 4])
    expect(totals.rejected).toBe(1)
    expect(factsOf(problems)).toEqual([
      ['warning', 2, null, { kind: 'no-name' }],
      ['warning', 3, 'B', { kind: 'email-unreadable', text: 'ben at two' }],
      ['warning', 3, 'D', { kind: 'value-unknown', field: 'stage', text: 'Wizard' }],
      ['warning', 4, null, { kind: 'no-email', name: 'Cleo' }],
      ['blocking', 6, null, { kind: 'nobody-named' }],
      ['info', 7, null, { kind: 'total-row-left-out', text: 'Total 3' }]
    ])
  })

  it('leaves out headings that stand again further down, and lists them', () => {
    const { registrations, problems, totals } = readFiles([
      [
        createFile([
          shortForm,
          ['Ada', 'ada@one.example', 'One', 'Professor'],
          shortForm.map((heading) => heading.toUpperCase()),
          ['Ben', 'ben@two.example', 'Two', 'Postdoc'],
          shortForm
        ]),
        'mentor'
      ]
    ])
    expect(registrations.map(({ name }) => name)).toEqual(['Ada', 'Ben'])
    expect(totals.rejected).toBe(0)
    expect(factsOf(problems)).toEqual([
      ['warning', 3, null, { kind: 'headings-repeated' }],
      ['warning', 5, null, { kind: 'headings-repeated' }]
    ])
  })

  it('lists a capacity that is no number with the places used, and one left out', () => {
    const rows = rowsOf(`Name|E-mail|How many mentees?|Institution|Country
      Ada|ada@one.example|No preference|One|Spain
      Ben|ben@two.example||Two|Spain
      Cleo|cleo@three.example|3|Three|Spain`)
    const { registrations, problems, totals } = readFiles([[createFile(rows), 'mentor']])
    expect(registrations.map(({ capacity }) => capacity)).toEqual([null, null, 3])
    expect(totals.places).toBe(5)
    expect(factsOf(problems)).toEqual([
      ['warning', 2, 'C', { kind: 'capacity-unreadable', text: 'No preference', used: 1 }],
      ['info', 3, null, { kind: 'capacity-missing', used: 1 }]
    ])
  })

  it('reads below a title and names the sheets it leaves out', () => {
    const sheets = [
      createSheet([['Mentors 2021'], [], shortForm, ['Ada', 'ada@one.example']], { name: 'Export' }),
      createSheet([], { name: 'Blank' }),
      createSheet(
        [
          ['Country', 'Sector', 'Number'],
          ['Spain', 'Industry', '3']
        ],
        { name: 'Summary' }
      ),
      createSheet([shortForm, ['Ada', 'ada@one.example']], { name: '_data', visibility: 'very-hidden' })
    ]
    const { registrations, sheets: uses, problems } = readFiles([[createFile([], { sheets }), 'mentor']])
    expect(registrations[0]?.source).toEqual({ file: 'people.xlsx', sheet: 'Export', row: 4 })
    expect(uses.map(({ why }) => why)).toEqual([
      null,
      { kind: 'empty' },
      { kind: 'nobody-named', headerRow: 1, headings: ['Country', 'Sector', 'Number'] },
      { kind: 'hidden' }
    ])
    expect(problems.filter(({ fact }) => fact.kind === 'sheet-left-out')).toHaveLength(3)
  })

  it('fails for a file without a shortForm, and says so of each sheet', () => {
    const file = createFile(googleForm.slice(1))
    expect(failureOf([[file, 'mentor']])).toEqual({
      kind: 'no-registrations-sheet',
      file: 'people.xlsx',
      sheets: [{ sheet: 'Sheet1', reason: { kind: 'no-header' } }]
    })
  })

  it('fails for a side without anybody', () => {
    expect(failureOf([[createFile([shortForm]), 'mentee']])).toEqual({
      kind: 'side-empty',
      file: 'people.xlsx',
      role: 'mentee'
    })
    expect(failureOf([[createFile([shortForm, ['', '', 'One']]), 'mentee']])).toMatchObject({
      kind: 'all-rows-rejected',
      rows: 1,
      first: { fact: { kind: 'nobody-named' }, source: { row: 2 } }
    })
  })

  it('keeps a person who refused consent, or left it blank, on the list, and says so', () => {
    const rows = rowsOf(`Name|E-mail|I agree to take part
      Ada|ada@one.example|No
      Ben|ben@two.example|Yes
      Cleo|cleo@two.example|`)
    const { registrations, problems, totals } = readFiles([[createFile(rows), 'mentor']])
    expect(registrations.map(({ consent }) => consent)).toEqual([false, true, false])
    expect(totals.places).toBe(1)
    expect(factsOf(problems)).toEqual([
      ['warning', 2, null, { kind: 'no-consent', name: 'Ada' }],
      ['warning', 4, null, { kind: 'no-consent', name: 'Cleo' }]
    ])
  })

  it('hands on what was remarked on the file it read', () => {
    const remarks = [
      { kind: 'faulty-value', sheet: 'Sheet1', row: 2, column: 'C', text: '#REF!' },
      { kind: 'hidden-rows', sheet: 'Sheet1', count: 12 },
      { kind: 'hidden-rows', sheet: 'Elsewhere', count: 1 },
      { kind: 'macros-ignored' }
    ] as const
    const { problems } = readFiles([
      [createFile([shortForm, ['Ada', 'ada@one.example', '', 'PhD student']], { remarks }), 'mentor']
    ])
    expect(factsOf(problems)).toEqual([
      ['warning', 2, 'C', { kind: 'faulty-value', text: '#REF!' }],
      ['info', null, null, { kind: 'hidden-rows', count: 12 }],
      ['info', null, null, { kind: 'macros-ignored' }]
    ])
  })

  it('takes headings named like the inside of JavaScript for headings', () => {
    const rows = [
      ['Name', '__proto__', 'constructor'],
      ['Ada', 'a', 'b']
    ]
    expect(readFiles([[createFile(rows), 'mentor']]).registrations[0]?.custom).toEqual([
      { heading: '__proto__', column: 'B', text: 'a' },
      { heading: 'constructor', column: 'C', text: 'b' }
    ])
  })

  it('does what a person chose for a column', () => {
    const file = createFile([
      ['Name', 'Zunft'],
      ['Ada', 'MRI, CT']
    ])
    const choice = { file: 'people.xlsx', sheet: 'Sheet1', column: 'B', field: 'areas' } as const
    const { columns, registrations } = readFiles([[file, 'mentor']], { columns: [choice] })
    expect(columns[1]).toMatchObject({ field: 'areas', reason: { kind: 'chosen-by-hand' }, sure: true })
    expect(registrations[0]?.areas).toEqual(['MRI', 'CT'])
  })
})
