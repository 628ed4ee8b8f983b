import { describe, expect, it } from 'vitest'
import { readAffinities } from '#shared/registrations/affinities/read-affinities'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'
import { createFile } from '../../../support/open-session'

const pool = createPool({
  mentees: [createMentee({ id: 'e1', email: 'a@lac.example' })],
  mentors: [
    createMentor({ id: 'm1', email: 'b@hill.example' }),
    createMentor({ id: 'm2', email: null, source: { file: 'm.csv', sheet: 'Mentors', row: 7 } })
  ]
})

function read(...rows: readonly (readonly string[])[]) {
  return readAffinities(createFile('a.csv', rows), pool)
}

describe('an affinity file', () => {
  it('names people by address or as reports do, under either heading, in any order of columns', () => {
    const table = {
      mentees: ['e1'],
      mentors: ['m1', 'm2'],
      mentee: [0, 0],
      mentor: [0, 1],
      score: [500_000, -1e6]
    }
    expect(
      read(
        ['Score', 'Reviewer', 'Paper'],
        [' 0.5', 'B@hill.example', 'a@lac.example '],
        [],
        ['-1', 'Mentors!7', 'a@lac.example']
      )
    ).toEqual({ ok: true, value: { table, strangers: [] } })
  })

  it('leaves out who does not take part, and says which rows name whom', () => {
    expect(read(['mentee', 'mentor', 'score'], ['x@y.example', 'Mentors!7', '1'])).toMatchObject({
      ok: true,
      value: { table: { score: [] }, strangers: [{ row: 2, person: 'x@y.example' }] }
    })
  })

  it.each([
    [[['mentee', 'score']], { kind: 'columns-missing', missing: ['mentor'] }],
    [[], { kind: 'columns-missing', missing: ['mentee', 'mentor', 'score'] }],
    [[['mentee', 'mentor', 'score']], { kind: 'no-rows' }],
    [
      [
        ['mentee', 'mentor', 'score'],
        ['', 'Mentors!7', '1']
      ],
      { kind: 'id-missing', row: 2, column: 'mentee' }
    ],
    [
      [
        ['mentee', 'mentor', 'score'],
        ['a@lac.example', 'Mentors!7', 'NaN']
      ],
      { kind: 'score-not-a-number', row: 2 }
    ],
    [
      [
        ['mentee', 'mentor', 'score'],
        ['a@lac.example', 'Mentors!7', '0.1234567']
      ],
      { kind: 'score-too-fine', row: 2 }
    ],
    [
      [
        ['mentee', 'mentor', 'score'],
        ['a@lac.example', 'Mentors!7', '1001']
      ],
      { kind: 'score-too-large', row: 2 }
    ],
    [
      [
        ['mentee', 'mentor', 'score'],
        ['a@lac.example', 'Mentors!7', '1'],
        ['A@lac.example', 'Mentors!7', '0']
      ],
      { kind: 'pair-twice', row: 3, firstRow: 2 }
    ]
  ])('%j is refused by row and column', (rows, fault) => {
    expect(read(...rows)).toMatchObject({ ok: false, error: { file: 'a.csv', ...fault } })
  })
})
