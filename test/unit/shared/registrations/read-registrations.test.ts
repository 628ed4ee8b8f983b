import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFile, rowsOf } from '../../../support/create-file'
import {
  googleForm,
  microsoftForm,
  serviceMentees,
  serviceMentors,
  societyMentees,
  societyMentors
} from '../../../support/form-shapes'
import { factsOf, failureOf, readFiles, shortForm } from '../../../support/read-files'

describe('registrations of known shapes', () => {
  it("are read from a society's two files with nothing set by hand", () => {
    const { registrations, totals } = readFiles([
      [createFile(societyMentors, { name: 'mentors.csv' }), 'mentor'],
      [createFile(societyMentees, { name: 'mentees.csv' }), 'mentee']
    ])
    expect(totals).toEqual({ mentors: 1, mentees: 2, both: 0, places: 1, rejected: 0 })
    expect(registrations[0]).toMatchObject({
      role: 'mentor',
      languages: ['English', 'Urdu', 'Hindi'],
      goals: [
        'Career advancement in a specific country/location',
        'Europe',
        'Asia',
        'Publishing',
        'Teaching institution'
      ],
      custom: [
        { heading: 'std_institution_1', column: 'E', text: 'Univ. Three' },
        { column: 'K', text: 'Ann Other, ann@other.example' }
      ]
    })
    expect(registrations[2]).toEqual({
      role: 'mentee',
      name: 'Ben Sample',
      email: 'ben@two.example',
      institution: 'University Two',
      country: null,
      timeZone: 'UTC+02:00',
      stage: 'postdoc',
      sector: null,
      areas: ['Neuroscience', 'Psychology'],
      goals: [
        'Health/Working Life',
        'Mental health',
        'Career advancement in a specific country/location',
        'Asia',
        'Europe'
      ],
      languages: [],
      capacity: null,
      minimum: null,
      extra: null,
      participation: 'virtual',
      consent: null,
      advisor: null,
      wishes: { people: [], avoided: [], sectors: [] },
      text: '',
      comments: 'I would like to meet people.',
      custom: [],
      originals: [
        { field: 'timeZone', text: 'UTC+2' },
        { field: 'stage', text: 'Post-doc' },
        { field: 'areas', text: 'Neuroscience' },
        { field: 'areas', text: 'Psychology' },
        { field: 'goals', text: 'Health/Working Life' },
        { field: 'goals', text: 'Mental health' },
        { field: 'goals', text: 'Career advancement in a specific country/location' },
        { field: 'goals', text: 'Asia, Europe' },
        { field: 'participation', text: 'I will be attending virtually' }
      ],
      registeredAt: null,
      source: { file: 'mentees.csv', sheet: 'Sheet1', row: 3 }
    })
  })

  it("are read from a public service's files, what was told in confidence apart", () => {
    const { registrations, confidential, problems } = readFiles([
      [createFile(serviceMentors, { name: 'mentors.csv' }), 'mentor'],
      [createFile(serviceMentees, { name: 'mentees.csv' }), 'mentee']
    ])
    const told = registrations.map((registration) => confidential.get(registration) ?? null)
    expect(told).toEqual([
      { identities: ['Lesbian', 'Non-binary'], identityWish: null, identitySought: null },
      null,
      { identities: [], identityWish: 'similar', identitySought: 'Non-binary' },
      { identities: [], identityWish: 'no-wish', identitySought: null },
      { identities: [], identityWish: 'no-wish', identitySought: 'Gay' }
    ])
    expect(JSON.stringify(registrations)).not.toMatch(/Lesbian|Non-binary|Gay/)
    expect(JSON.stringify(problems)).not.toMatch(/Lesbian|Non-binary|Gay/)
    expect(registrations[0]).toMatchObject({
      name: 'Gus Example',
      institution: 'Department of Truth',
      text: 'I am Gus.'
    })
  })

  it('are read from a Google form for both roles', () => {
    const { registrations, totals, problems } = readFiles([[createFile(googleForm), null]])
    expect(totals).toEqual({ mentors: 2, mentees: 2, both: 1, places: 3, rejected: 0 })
    expect(registrations.map(({ role, name }) => [role, name])).toEqual([
      ['mentor', 'Ida Example'],
      ['mentee', 'Jan Sample'],
      ['mentor', 'Kim Test'],
      ['mentee', 'Kim Test']
    ])
    expect(registrations[0]).toMatchObject({
      country: 'DE',
      timeZone: 'Europe/Berlin',
      stage: 'professor',
      sector: 'academia',
      areas: ['MRI', 'Deep learning'],
      goals: ['Grant writing', 'Start a company'],
      languages: ['English', 'German'],
      capacity: 2,
      consent: true,
      wishes: { people: [], avoided: ['Jan Sample'], sectors: [] },
      text: 'I build scanners.',
      registeredAt: '2021-06-14T09:30:12'
    })
    expect(registrations[1]).toMatchObject({
      areas: ['MRI', 'Photoacoustics'],
      wishes: { people: ['Ida Example'] },
      comments: 'Thanks!'
    })
    expect(registrations[3]?.capacity).toBeNull()
    expect(factsOf(problems)).toEqual([
      ['warning', 2, 'N', { kind: 'capacity-proposed', text: '2-3', used: 2 }],
      ['info', 4, null, { kind: 'both-roles', name: 'Kim Test' }]
    ])
  })

  it('are read from lists joined by semicolons', () => {
    const { registrations } = readFiles([[createFile(microsoftForm), 'mentee']])
    expect(registrations[0]).toMatchObject({
      name: 'Lea Example',
      email: 'lea@one.example',
      areas: ['Segmentation', 'Registration, rigid'],
      goals: ['Grants', 'Career in industry'],
      languages: ['English', 'French'],
      registeredAt: '2021-09-01T08:10:00'
    })
  })
})

describe('the order of files', () => {
  it('changes nothing but the order of the results', () => {
    const mentors = createFile(societyMentors, { name: 'mentors.csv' })
    const mentees = createFile(societyMentees, { name: 'mentees.csv' })
    const both = createFile(googleForm, { name: 'both.csv' })
    const there = readFiles([
      [mentors, 'mentor'],
      [mentees, 'mentee'],
      [both, null]
    ])
    const back = readFiles([
      [both, null],
      [mentees, 'mentee'],
      [mentors, 'mentor']
    ])
    expect(back.totals).toEqual(there.totals)
    for (const part of ['registrations', 'problems', 'columns', 'sheets'] as const) {
      expect(back[part]).toHaveLength(there[part].length)
      expect(back[part]).toEqual(expect.arrayContaining([...there[part]]))
    }
  })

  it('keeps the newest registration of a person over two files', () => {
    const june = createFile([shortForm, ['Ada', 'ada@one.example', 'One', 'PhD student', '2021-06-01']], {
      name: 'june.csv'
    })
    const july = createFile([shortForm, ['Ada', 'ada@one.example', 'Two', 'Postdoc', '2021-07-01']], {
      name: 'july.csv'
    })
    for (const files of [
      [june, july],
      [july, june]
    ]) {
      const { registrations, problems } = readFiles(files.map((file) => [file, 'mentee'] as const))
      expect(registrations.map(({ institution }) => institution)).toEqual(['Two'])
      expect(problems.map(({ fact }) => fact.kind)).toEqual(['registered-twice'])
    }
  })
})

describe('a question for one way of taking part', () => {
  it('is answered by yes and no, without asking', () => {
    const rows = rowsOf(`Name|E-mail|Will you attend in person?
      Ada|ada@one.example|Yes
      Ben|ben@two.example|No
      Cleo|cleo@three.example|
      Dan|dan@four.example|perhaps`)
    const { registrations, columns, problems } = readFiles([[createFile(rows), 'mentee']])
    expect(registrations.map(({ participation }) => participation)).toEqual([
      'on-site',
      'virtual',
      null,
      null
    ])
    expect(columns.map(({ field, sure }) => [field, sure])).toContainEqual(['participation', true])
    expect(factsOf(problems)).toEqual([
      ['warning', 5, 'C', { kind: 'value-unknown', field: 'participation', text: 'perhaps' }]
    ])
  })

  it('is none about a dinner', () => {
    const rows = rowsOf(`Name|E-mail|Will you attend the dinner in person?
      Ada|ada@one.example|Yes
      Ben|ben@two.example|No`)
    const { registrations, columns } = readFiles([[createFile(rows), 'mentee']])
    expect(registrations.map(({ participation }) => participation)).toEqual([null, null])
    expect(columns.at(-1)).toMatchObject({ sure: false })
  })
})

describe('any rows at all', () => {
  it('are read or refused, never thrown at, and every problem says where', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '',
        'Name',
        'E-mail',
        'Mentor',
        'both',
        '2-3',
        'ada@one.example',
        '6/7/2021',
        '=1+1',
        'Yes',
        '__proto__'
      )
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const file = createFile([shortForm, ...rows])
        if (failureOf([[file, 'mentor']]) !== null) return
        const { problems, registrations, totals } = readFiles([[file, 'mentor']])
        expect(totals.mentors).toBe(registrations.length)
        expect(problems.every(({ source: { row } }) => row === null || row <= rows.length + 1)).toBe(true)
      }),
      { seed: 2021 }
    )
  })
})
