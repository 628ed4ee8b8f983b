import { expect, test } from 'vitest'
import { parseCall } from '#electron/cli/parse-call'
import { err, ok } from '#shared/lib/result'

const words = (line: string): string[] => line.split(' ').filter((word) => word !== '')

test('match reads files by role, and what decides the result', () => {
  expect(
    parseCall(
      words(
        'match --mentors a.xlsx --mentees b.csv --affinities f.csv --earlier-pairs p.xlsx --setup s.json --policy best-total --seed 7 --out o.xlsx --report r.json'
      )
    )
  ).toEqual(
    ok({
      kind: 'match',
      registrations: { kind: 'by-role', mentors: 'a.xlsx', mentees: 'b.csv' },
      recipe: null,
      affinities: 'f.csv',
      earlierPairs: 'p.xlsx',
      choice: { setup: 's.json', policy: 'best-total', seed: 7 },
      out: 'o.xlsx',
      report: 'r.json'
    })
  )
})

test('match reads one file for both roles', () => {
  expect(parseCall(words('match --registrations all.xlsx --out o.xlsx'))).toMatchObject(
    ok({ registrations: { kind: 'together', file: 'all.xlsx' } })
  )
})

test('import reads files with and without a role', () => {
  expect(parseCall(words('import a.csv b.csv --mentees c.csv --confidential --report=r.json'))).toEqual(
    ok({
      kind: 'import',
      files: ['a.csv', 'b.csv'],
      mentors: null,
      mentees: 'c.csv',
      recipe: null,
      report: 'r.json',
      confidential: true
    })
  )
})

test('solve needs only scores and a report', () => {
  expect(parseCall(words('solve --scores s.csv --report r.json'))).toEqual(
    ok({
      kind: 'solve',
      scores: 's.csv',
      mentors: null,
      mentees: null,
      choice: { setup: null, policy: null, seed: null },
      report: 'r.json',
      pairs: null
    })
  )
})

test.each([
  ['', { kind: 'command-missing' }],
  ['mtach --out a', { kind: 'command-unknown', command: 'mtach' }],
  ['__proto__', { kind: 'command-unknown', command: '__proto__' }],
  ['match --mentors a --out b', { kind: 'option-missing', command: 'match', option: '--mentees' }],
  ['match --mentors a --mentees b', { kind: 'option-missing', command: 'match', option: '--out' }],
  [
    'match --registrations a --mentees b --out c',
    { kind: 'options-clash', options: ['--registrations', '--mentees'] }
  ],
  [
    'match --mentors a --mentees b --out c --policy first-come',
    {
      kind: 'option-value',
      option: '--policy',
      value: 'first-come',
      allowed: ['most-matched', 'best-total', 'worst-off-first', 'leximin']
    }
  ],
  ['solve --scores a --report r --seed -1', { kind: 'option-unknown' }],
  ['solve --scores a --report r --seed 1.5', { kind: 'option-value', option: '--seed', value: '1.5' }],
  ['solve --scores a', { kind: 'option-missing', command: 'solve', option: '--report' }],
  ['import --report r.json', { kind: 'option-missing', command: 'import', option: 'FILE' }],
  ['verify', { kind: 'option-missing', command: 'verify', option: 'FILE.json' }],
  ['verify a b', { kind: 'option-missing' }],
  ['match a.xlsx --out b', { kind: 'option-unknown', detail: '"a.xlsx" stands without an option' }],
  ['solve --wat', { kind: 'option-unknown' }],
  ['schema rules', { kind: 'option-value', option: 'schema', value: 'rules' }]
])('"%s" is refused', (line, fact) => {
  expect(parseCall(words(line))).toMatchObject(err(fact))
})
