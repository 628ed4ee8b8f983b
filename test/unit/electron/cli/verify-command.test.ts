import { describe, expect, test } from 'vitest'
import type { AssignmentReport } from '#electron/cli/report'
import { createCalls } from '../../../support/calls'

const calls = createCalls()
const scores = 'mentee,mentor,score\nana,kim,0.9\nana,lee,0.8\nbo,kim,0.7\nbo,lee,0.1\ncy,kim,0.2\n'

describe('verify', () => {
  const policies = ['most-matched', 'best-total', 'worst-off-first', 'leximin'] as const

  test.each(policies)('%s: what solve wrote is optimal', async (policy) => {
    await calls.put({
      's.csv': scores,
      'm.csv': 'mentor,capacity,minimum\nkim,2,1\nlee,1,1\n',
      'e.csv': 'mentee,demand,tier\nana,2,1\ncy,1,2\n'
    })
    expect(
      await calls.call(
        `solve --scores s.csv --mentors m.csv --mentees e.csv --policy ${policy} --report r.json`
      )
    ).toBe(0)
    expect(await calls.call('verify r.json')).toBe(0)
    expect(calls.printed()).toEqual(['optimal'])
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
    await calls.put({ 's.csv': scores, 'm.csv': 'mentor,capacity\nkim,1\nlee,1\n' })
    await calls.call('solve --scores s.csv --mentors m.csv --report r.json')
    await calls.put({ 'r.json': JSON.stringify(change(await calls.readReport())) })
    expect(await calls.call('verify r.json')).toBe(3)
    expect(calls.printed()[0]).toMatch(/^not optimal: /)
    expect(calls.printed()[0]).toContain(words)
  })

  test('worse pairs with honest numbers are found by the certificate', async () => {
    await calls.put({ 's.csv': scores, 'm.csv': 'mentor,capacity\nkim,1\nlee,1\n' })
    await calls.call('solve --scores s.csv --mentors m.csv --report r.json')
    const worse = [
      { mentee: 'ana', mentor: 'lee', score: 0.8 },
      { mentee: 'cy', mentor: 'kim', score: 0.2 }
    ]
    await calls.put({
      'r.json': JSON.stringify({
        ...(await calls.readReport()),
        assignments: worse,
        total: 1,
        worst: 0.2,
        unmatched: [{ mentee: 'bo', missing: 1 }]
      })
    })
    expect(await calls.call('verify r.json')).toBe(3)
    expect(calls.printed()[0]).toMatch(/^not optimal: .*(certificate|prices)/)
  })

  test('an input that was changed since is named', async () => {
    await calls.put({ 's.csv': scores })
    await calls.call('solve --scores s.csv --report r.json')
    await calls.put({ 's.csv': scores.replace('0.9', '0.91') })
    expect(await calls.call('verify r.json')).toBe(3)
    expect(calls.printed()[0]).toContain('s.csv is not the file that was used')
  })

  test('a file that is no report ends with 2', async () => {
    await calls.put({ 'r.json': '[]' })
    expect(await calls.call('verify r.json')).toBe(2)
    expect(calls.said()[0]).toContain('r.json is not a report')
  })
})
