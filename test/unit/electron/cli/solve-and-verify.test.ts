import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AssignmentReport } from '#electron/cli/report'
import { runCli } from '#electron/cli/run-cli'

let folder = ''
let said: string[] = []
let printed: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matchdesk-cli-'))
  said = []
  printed = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function call(line: string): Promise<0 | 2 | 3> {
  const words = line.split(' ')
  return runCli({
    words,
    folder,
    builtFolder: folder,
    version: '0.0.0',
    say: (text) => said.push(text),
    print: (text) => printed.push(text)
  })
}

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}

async function readReport(): Promise<AssignmentReport> {
  return JSON.parse(await readFile(join(folder, 'r.json'), 'utf8')) as AssignmentReport
}

const scores = 'mentee,mentor,score\nana,kim,0.9\nana,lee,0.8\nbo,kim,0.7\nbo,lee,0.1\ncy,kim,0.2\n'

describe('solve', () => {
  test('most-matched fills every place it can, then takes the greatest total', async () => {
    await put({ 's.csv': scores, 'm.csv': 'mentor,capacity\nkim,1\nlee,1\n' })
    expect(await call('solve --scores s.csv --mentors m.csv --report r.json')).toBe(0)
    const { timing, certificate, inputs, ...report } = await readReport()
    expect(report).toEqual({
      kind: 'solve',
      version: '0.0.0',
      policy: 'most-matched',
      seed: 1,
      mentors: 2,
      mentees: 3,
      places: 2,
      candidatePairs: 5,
      matched: 2,
      total: 1.5,
      worst: 0.7,
      assignments: [
        { mentee: 'ana', mentor: 'lee', score: 0.8 },
        { mentee: 'bo', mentor: 'kim', score: 0.7 }
      ],
      unmatched: [
        {
          mentee: 'cy',
          missing: 1,
          code: 'places',
          reason:
            'One mentor is a candidate, but every place among them is needed by others, and no exchange makes room.'
        }
      ],
      belowMinimum: []
    })
    expect(inputs.map(({ use, path }) => [use, path])).toEqual([
      ['scores', 's.csv'],
      ['mentors', 'm.csv']
    ])
    expect(certificate.kind).toBe('most-matched')
    expect(Object.keys(timing)).toEqual(['read', 'score', 'solve', 'write'])
  })

  test('paper,reviewer,score with semicolons, a byte-order mark and capitals is read alike', async () => {
    await put({ 's.csv': '\uFEFFScore;Paper;REVIEWER\n0.9;ana;kim\n\n0.7;bo;kim\n' })
    expect(await call('solve --scores s.csv --report r.json')).toBe(0)
    expect((await readReport()).assignments).toEqual([{ mentee: 'ana', mentor: 'kim', score: 0.9 }])
  })

  test('locks and forbids of the setup file are obeyed, and pairs are written as CSV with formulas made harmless', async () => {
    await put({
      's.csv': 'mentee,mentor,score\n=ana,kim,0.9\n=ana,lee,0.8\nbo,kim,0.7\nbo,lee,0.1\n',
      'set.json': JSON.stringify({ locks: [{ mentee: 'bo', mentor: 'lee' }] })
    })
    expect(await call('solve --scores s.csv --setup set.json --report r.json --pairs p.csv')).toBe(0)
    expect(await readFile(join(folder, 'p.csv'), 'utf8')).toBe(
      "mentee,mentor,score\n'=ana,kim,0.9\nbo,lee,0.1\n"
    )
  })

  test('unmet minimum loads end with 3, and the report names whom', async () => {
    await put({
      's.csv': 'mentee,mentor,score\nana,kim,0.9\n',
      'm.csv': 'mentor,capacity,minimum\nkim,2,2\n'
    })
    expect(await call('solve --scores s.csv --mentors m.csv --report r.json')).toBe(3)
    expect((await readReport()).belowMinimum).toEqual([{ mentor: 'kim', missing: 1 }])
    expect(said.at(-1)).toContain('kim stays 1 below the minimum load')
  })

  test('nothing to match ends with 3', async () => {
    await put({ 's.csv': 'mentee,mentor,score\nana,kim,0.9\n', 'm.csv': 'mentor,capacity\nkim,0\n' })
    expect(await call('solve --scores s.csv --mentors m.csv --report r.json')).toBe(3)
    expect(await readReport()).toMatchObject({ matched: 0, total: 0, worst: null })
  })

  test.each([
    ['a missing file', {}, '', 's.csv'],
    ['an empty file', { 's.csv': '' }, '', 's.csv'],
    ['headings only', { 's.csv': 'mentee,mentor,score\n' }, '', 'no rows'],
    ['a missing heading', { 's.csv': 'mentee,score\nana,1\n' }, '', '"mentor"'],
    [
      'no number',
      { 's.csv': 'mentee,mentor,score\nana,kim,high\n' },
      '',
      's.csv, row 2, column score: "high"'
    ],
    ['NaN', { 's.csv': 'mentee,mentor,score\nana,kim,NaN\n' }, '', 'row 2'],
    ['seven decimals', { 's.csv': 'mentee,mentor,score\nana,kim,0.1234567\n' }, '', 'more than six decimals'],
    [
      'a pair twice',
      { 's.csv': 'mentee,mentor,score\nana,kim,0.1\nbo,kim,0.1\nana,kim,0.2\n' },
      '',
      'row 4: ana with kim stands already in row 2'
    ],
    ['an id missing', { 's.csv': 'mentee,mentor,score\n,kim,0.1\n' }, '', 'row 2, column mentee'],
    [
      'a score beyond the grid',
      { 's.csv': 'mentee,mentor,score\nana,kim,9007199254\n' },
      '',
      'largest score'
    ],
    ['an unclosed quote', { 's.csv': 'mentee,mentor,score\nana,"kim,0.5\nbo,kim,0.5\n' }, '', 'quot'],
    [
      'a negative capacity',
      { 's.csv': scores, 'm.csv': 'mentor,capacity\nkim,-1\n' },
      ' --mentors m.csv',
      'm.csv, row 2, column capacity'
    ],
    [
      'a fractional capacity',
      { 's.csv': scores, 'm.csv': 'mentor,capacity\nkim,1.5\n' },
      ' --mentors m.csv',
      '"1.5"'
    ],
    [
      'a mentor twice',
      { 's.csv': scores, 'm.csv': 'mentor,capacity\nkim,1\nkim,2\n' },
      ' --mentors m.csv',
      'row 3'
    ],
    [
      'a minimum above the maximum',
      { 's.csv': scores, 'm.csv': 'mentor,capacity,minimum\nkim,1,2\n' },
      ' --mentors m.csv',
      'kim is to get at least 2'
    ],
    [
      'contradictory locks',
      {
        's.csv': scores,
        'x.json': JSON.stringify({
          locks: [
            { mentee: 'ana', mentor: 'kim' },
            { mentee: 'bo', mentor: 'kim' }
          ]
        })
      },
      ' --setup x.json',
      'kim has 2 locks'
    ],
    [
      'a lock on a forbidden pair',
      {
        's.csv': scores,
        'x.json': JSON.stringify({
          locks: [{ mentee: 'ana', mentor: 'kim' }],
          forbids: [{ mentee: 'ana', mentor: 'kim', reason: 'advisor' }]
        })
      },
      ' --setup x.json',
      'forbids the pair'
    ],
    [
      'a lock on a pair without a score',
      { 's.csv': scores, 'x.json': JSON.stringify({ locks: [{ mentee: 'cy', mentor: 'lee' }] }) },
      ' --setup x.json',
      'has no score'
    ],
    [
      'a lock on a stranger',
      { 's.csv': scores, 'x.json': JSON.stringify({ locks: [{ mentee: 'zed', mentor: 'lee' }] }) },
      ' --setup x.json',
      'zed'
    ],
    [
      'a setup that is no JSON',
      { 's.csv': scores, 'x.json': '{' },
      ' --setup x.json',
      'x.json is not readable JSON'
    ],
    [
      'a setup with an unknown key',
      { 's.csv': scores, 'x.json': '{"wieghts":{}}' },
      ' --setup x.json',
      'wieghts'
    ]
  ] as const)(
    '%s ends with 2 and one sentence that says where, and writes nothing',
    async (_name, files, options, words) => {
      await put(files)
      expect(await call(`solve --scores s.csv${options} --report r.json`)).toBe(2)
      expect(said).toHaveLength(1)
      expect(said[0]).toContain(words)
      expect(said[0]).not.toContain('Error')
      expect((await readdir(folder)).sort()).toEqual(Object.keys(files).sort())
    }
  )
})

describe('verify', () => {
  const policies = ['most-matched', 'best-total', 'worst-off-first'] as const

  test.each(policies)('%s: what solve wrote is optimal', async (policy) => {
    await put({
      's.csv': scores,
      'm.csv': 'mentor,capacity,minimum\nkim,2,1\nlee,1,1\n',
      'e.csv': 'mentee,demand,tier\nana,2,1\ncy,1,2\n'
    })
    expect(
      await call(`solve --scores s.csv --mentors m.csv --mentees e.csv --policy ${policy} --report r.json`)
    ).toBe(0)
    expect(await call('verify r.json')).toBe(0)
    expect(printed).toEqual(['optimal'])
  })

  test.each([
    [
      'another pair',
      (report: AssignmentReport) => ({ ...report, assignments: report.assignments.slice(1) }),
      'number of filled places'
    ],
    [
      'another score',
      (report: AssignmentReport) => ({
        ...report,
        assignments: report.assignments.map((pair) => ({ ...pair, score: 1 }))
      }),
      'the score of'
    ],
    ['another total', (report: AssignmentReport) => ({ ...report, total: 9 }), 'the total is 1.5, not 9'],
    [
      'another policy',
      (report: AssignmentReport) => ({ ...report, policy: 'best-total' as const }),
      'best-total'
    ],
    [
      'a stranger',
      (report: AssignmentReport) => ({
        ...report,
        assignments: [...report.assignments.slice(1), { mentee: 'zed', mentor: 'kim', score: 1 }]
      }),
      'zed'
    ],
    [
      'worse pairs',
      (report: AssignmentReport) => ({
        ...report,
        total: 1.1,
        worst: 0.2,
        assignments: [
          { mentee: 'ana', mentor: 'lee', score: 0.8 },
          { mentee: 'cy', mentor: 'kim', score: 0.2 }
        ],
        total_: 0
      }),
      'the total'
    ]
  ])('%s is found', async (_name, change, words) => {
    await put({ 's.csv': scores, 'm.csv': 'mentor,capacity\nkim,1\nlee,1\n' })
    await call('solve --scores s.csv --mentors m.csv --report r.json')
    await put({ 'r.json': JSON.stringify(change(await readReport())) })
    expect(await call('verify r.json')).toBe(3)
    expect(printed[0]).toMatch(/^not optimal: /)
    expect(printed[0]).toContain(words)
  })

  test('worse pairs with honest numbers are found by the certificate', async () => {
    await put({ 's.csv': scores, 'm.csv': 'mentor,capacity\nkim,1\nlee,1\n' })
    await call('solve --scores s.csv --mentors m.csv --report r.json')
    const worse = [
      { mentee: 'ana', mentor: 'lee', score: 0.8 },
      { mentee: 'cy', mentor: 'kim', score: 0.2 }
    ]
    await put({
      'r.json': JSON.stringify({
        ...(await readReport()),
        assignments: worse,
        total: 1,
        worst: 0.2,
        unmatched: [{ mentee: 'bo', missing: 1 }]
      })
    })
    expect(await call('verify r.json')).toBe(3)
    expect(printed[0]).toMatch(/^not optimal: .*(certificate|prices)/)
  })

  test('an input that was changed since is named', async () => {
    await put({ 's.csv': scores })
    await call('solve --scores s.csv --report r.json')
    await put({ 's.csv': scores.replace('0.9', '0.91') })
    expect(await call('verify r.json')).toBe(3)
    expect(printed[0]).toContain('s.csv is not the file that was used')
  })

  test('a file that is no report ends with 2', async () => {
    await put({ 'r.json': '[]' })
    expect(await call('verify r.json')).toBe(2)
    expect(said[0]).toContain('r.json is not a report')
  })
})
