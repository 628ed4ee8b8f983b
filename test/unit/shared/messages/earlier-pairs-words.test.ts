import { describe, expect, it } from 'vitest'
import { earlierPairsSentence, leftOutSentence } from '#shared/messages/earlier-pairs-words'

const pair = { mentee: 'e1', mentor: 'm1' }
const row = { row: 4, reasons: [], maybe: null }

it.each([
  [[pair], [], '1 pair of 2025 taken.'],
  [[pair, pair], [row], '2 pairs of 2025 taken. 1 row was not matched.'],
  [[], [row, row], 'No pair of 2025 is here: 2 rows were not matched.']
])('says what became of a file', (pairs, leftOut, sentence) => {
  expect(earlierPairsSentence({ edition: '2025', pairs, leftOut })).toBe(sentence)
})

describe('why a row was not matched', () => {
  const of = { role: 'mentee', named: 'Bo Li' } as const
  it.each([
    [{ kind: 'cell-empty', role: 'mentor' }, 'Row 4: the cell of the mentor is empty.'],
    [{ kind: 'nobody', ...of }, 'Row 4: no mentee here is Bo Li.'],
    [{ kind: 'several', ...of }, 'Row 4: several mentees here may be Bo Li.'],
    [{ kind: 'other-name', ...of, here: 'Ana' }, 'Row 4: the address of Bo Li belongs here to Ana.'],
    [
      { kind: 'other-name', ...of, here: null },
      'Row 4: the address of Bo Li belongs here to a mentee without a name.'
    ],
    [
      { kind: 'other-address', ...of, here: 'b@x.example' },
      'Row 4: Bo Li may be the mentee who is here under b@x.example.'
    ],
    [
      { kind: 'other-address', ...of, here: null },
      'Row 4: the mentee of the name of Bo Li has no e-mail here.'
    ],
    [
      { kind: 'other-institution', ...of, here: 'Lake' },
      'Row 4: Bo Li may be the mentee who is here at Lake.'
    ]
  ] as const)('is said of %j', (reason, sentence) => {
    expect(leftOutSentence({ row: 4, reasons: [reason], maybe: null })).toBe(sentence)
  })

  it('names both sides', () => {
    const reasons = [
      { kind: 'nobody', ...of },
      { kind: 'cell-empty', role: 'mentor' }
    ] as const
    expect(leftOutSentence({ row: 4, reasons, maybe: null })).toBe(
      'Row 4: no mentee here is Bo Li; the cell of the mentor is empty.'
    )
  })
})
