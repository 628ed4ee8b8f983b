import { expect, it } from 'vitest'
import { affinityStatusSentence } from '#shared/messages/affinity-status'

const strangers = [4, 7, 9, 12, 30].map((row) => ({ row, person: `p${row}@y.example` }))

it.each([
  [{ kind: 'done', pairs: 1, strangers: [] }, '1 pair taken.'],
  [
    { kind: 'done', pairs: 20, strangers: strangers.slice(0, 1) },
    '20 pairs taken. 1 row names somebody who does not take part and stays out (row 4: p4@y.example).'
  ],
  [
    { kind: 'done', pairs: 20, strangers },
    '20 pairs taken. 5 rows name somebody who does not take part and stay out (row 4: p4@y.example, row 7: p7@y.example, row 9: p9@y.example and 2 more).'
  ],
  [
    { kind: 'done', pairs: 0, strangers: strangers.slice(0, 2) },
    '2 rows name somebody who does not take part (row 4: p4@y.example and row 7: p7@y.example); no pair of this edition is in the file, so nothing was taken.'
  ],
  [
    {
      kind: 'unusable',
      failure: { kind: 'score-not-a-number', file: 'a.csv', row: 3, text: '' }
    },
    'a.csv, row 3, column score: the cell is empty. Every row needs a score, written like 0.75.'
  ]
] as const)('of an affinity file %o is said', (status, sentence) => {
  expect(affinityStatusSentence(status)).toBe(sentence)
})
