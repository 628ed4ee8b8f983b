import { describe, expect, it } from 'vitest'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import { registrationsFailureSentence } from '#shared/messages/registrations-failures'

const first = {
  severity: 'blocking',
  source: { file: 'a.csv', sheet: 'a', row: 2, column: null },
  fact: { kind: 'nobody-named' }
} as const

const sentences: readonly (readonly [RegistrationsFailure, string])[] = [
  [
    {
      kind: 'no-registrations-sheet',
      file: 'a.xlsx',
      sheets: [
        { sheet: 'Notes', reason: { kind: 'no-header' } },
        { sheet: 'Sums', reason: { kind: 'nobody-named', headerRow: 2, headings: ['Country', 'Count'] } }
      ]
    },
    'No registrations were found in a.xlsx (sheet “Notes”: no row in it looks like the headings of a registration form; sheet “Sums”: its headings in row 2 name neither a person nor an e-mail (“Country” and “Count”)). Check that the row with the headings is still there.'
  ],
  [
    { kind: 'side-empty', file: 'a.csv', role: 'mentee' },
    'There are no mentees in a.csv: it has headings, but no registration below them. Choose the file with the answers.'
  ],
  [
    { kind: 'all-rows-rejected', file: 'a.csv', rows: 12, first },
    'None of the 12 rows of a.csv can be used. In sheet “a”, row 2: The row has neither a name nor a readable e-mail, so it stays out until you add one.'
  ],
  [
    { kind: 'swapped', file: 'a.csv', given: 'mentor', evidence: 'Mentees_2021' },
    'The files look swapped: a.csv was given as the mentors, but “Mentees_2021” speaks of mentees. Give each file as what it holds.'
  ],
  [
    { kind: 'role-unknown', file: 'a.csv', sheet: 'Sheet1' },
    'Nothing in a.csv, sheet “Sheet1”, says whether it lists mentors or mentees. Import it as one or the other, leave the sheet out, or add a column that says so.'
  ]
]

describe('files that cannot be used, in words', () => {
  it.each(sentences)('%j reads: %s', (failure, sentence) => {
    expect(registrationsFailureSentence(failure)).toBe(sentence)
  })
})
