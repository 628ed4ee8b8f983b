import { describe, expect, it } from 'vitest'
import { readEarlierPairs } from '#shared/registrations/earlier-pairs/read-earlier-pairs'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { createFile } from '../../../../support/open-session'

const pool = createPool({
  mentees: [
    createMentee({ id: 'e1', name: 'Ana Sol', email: 'ana@lac.example', institution: 'Lake' }),
    createMentee({ id: 'e2', name: 'Bo Li', email: 'bo@hill.example', institution: 'Hill' }),
    createMentee({ id: 'e3', name: 'Bo Li', email: 'bo.li@lac.example', institution: 'Lake' }),
    createMentee({
      id: 'e4',
      name: 'Cai Okafor',
      email: null,
      source: { file: 'e.csv', sheet: 'Mentees', row: 5 }
    })
  ],
  mentors: [
    createMentor({ id: 'm1', name: 'Prof. Jane Doe', email: 'jane@one.example' }),
    createMentor({ id: 'm2', name: 'Omar Haddad', email: 'office@two.example' }),
    createMentor({ id: 'm3', name: 'Kim Berg', email: 'office@two.example' })
  ]
})

function read(...rows: readonly (readonly string[])[]) {
  const read = readEarlierPairs(createFile('pairs-2025.csv', rows), pool)
  if (!read.ok) throw new Error(read.error.kind)
  return read.value
}

const withAddresses = ['Mentee', 'Mentee e-mail', 'Mentor', 'Mentor e-mail']

describe('pairs of an earlier edition', () => {
  it('are matched by address and a like name, or by a name alone, each pair once', () => {
    expect(
      read(
        ['Our pairs of last year'],
        [],
        withAddresses,
        ['Ana Sol', 'ANA@lac.example', 'Doe, Jane', 'jane@one.example'],
        ['A. Sol', 'ana@lac.example', '', 'jane@one.example'],
        ['Bo Li', 'bo@hill.example', 'Kim Berg', 'office@two.example'],
        ['Cai Okafor', '', 'Jane Doe', '']
      )
    ).toEqual({
      edition: '2025',
      pairs: [
        { mentee: 'e1', mentor: 'm1' },
        { mentee: 'e2', mentor: 'm3' },
        { mentee: 'e4', mentor: 'm1' }
      ],
      leftOut: []
    })
  })

  it('may name people in one column, by address, by both, or as reports do', () => {
    const { pairs } = read(
      ['mentee', 'mentor'],
      ['ana@lac.example', 'Jane Doe <jane@one.example>'],
      ['Mentees!5', 'Omar Haddad']
    )
    expect(pairs).toEqual([
      { mentee: 'e1', mentor: 'm1' },
      { mentee: 'e4', mentor: 'm2' }
    ])
  })

  it('may give a mentee several mentors in a row', () => {
    const { pairs, leftOut } = read(
      ['Mentee', 'Mentor 1', 'Mentor 2'],
      ['Ana Sol', 'Jane Doe', 'Kim Berg'],
      ['Cai Okafor', 'Jane Doe', '']
    )
    expect(pairs).toEqual([
      { mentee: 'e1', mentor: 'm1' },
      { mentee: 'e1', mentor: 'm3' },
      { mentee: 'e4', mentor: 'm1' }
    ])
    expect(leftOut).toEqual([])
  })

  it('tell two of one name apart by the institution', () => {
    expect(read(['Mentee', 'Mentee institution', 'Mentor'], ['Bo Li', 'LAKE', 'Jane Doe']).pairs).toEqual([
      { mentee: 'e3', mentor: 'm1' }
    ])
  })

  it.each([
    [
      'nobody of that name',
      ['X Y', '', 'Jane Doe', ''],
      { reasons: [{ kind: 'nobody', role: 'mentee', named: 'X Y' }], maybe: null }
    ],
    [
      'two of that name',
      ['Bo Li', '', 'Jane Doe', ''],
      { reasons: [{ kind: 'several', role: 'mentee', named: 'Bo Li' }], maybe: null }
    ],
    [
      'an address of two',
      ['Ana Sol', '', '', 'office@two.example'],
      { reasons: [{ kind: 'several', role: 'mentor', named: 'office@two.example' }], maybe: null }
    ],
    [
      'nobody on one side',
      ['Ana Sol', '', '', ''],
      { reasons: [{ kind: 'cell-empty', role: 'mentor' }], maybe: null }
    ],
    [
      'another address',
      ['Ana Sol', 'ana@old.example', 'Jane Doe', ''],
      {
        reasons: [
          {
            kind: 'other-address',
            role: 'mentee',
            named: 'Ana Sol, ana@old.example',
            here: 'ana@lac.example'
          }
        ],
        maybe: { mentee: 'e1', mentor: 'm1' }
      }
    ],
    [
      'another name',
      ['Eve Ruiz', 'ana@lac.example', 'Jane Doe', 'jane@three.example'],
      {
        reasons: [
          { kind: 'other-name', role: 'mentee', named: 'Eve Ruiz, ana@lac.example', here: 'Ana Sol' },
          {
            kind: 'other-address',
            role: 'mentor',
            named: 'Jane Doe, jane@three.example',
            here: 'jane@one.example'
          }
        ],
        maybe: { mentee: 'e1', mentor: 'm1' }
      }
    ]
  ])('list a row with %s', (_what, row, left) => {
    expect(read(withAddresses, row)).toEqual({
      edition: '2025',
      pairs: [],
      leftOut: [{ row: 2, ...left }]
    })
  })

  it('suppose somebody of one name at another institution', () => {
    expect(read(['Mentee', 'Mentee institution', 'Mentor'], ['Ana Sol', 'Hill', 'Jane Doe'])).toMatchObject({
      pairs: [],
      leftOut: [{ reasons: [{ kind: 'other-institution', here: 'Lake' }], maybe: { mentee: 'e1' } }]
    })
  })

  it.each([
    [[['Name', 'Score']], { kind: 'columns-missing', missing: ['mentee', 'mentor'] }],
    [[['Mentee', 'Mentor'], []], { kind: 'no-rows' }]
  ])('are refused when the table is %j', (rows, fault) => {
    expect(readEarlierPairs(createFile('p.csv', rows), pool)).toMatchObject({
      ok: false,
      error: { file: 'p.csv', ...fault }
    })
  })
})
