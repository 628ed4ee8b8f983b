import { describe, expect, test } from 'vitest'
import { limitsBindSentences } from '#shared/messages/group-limit-words'
import { createCalls } from '../../../support/calls'

const calls = createCalls()
const scores =
  'mentee,mentor,score\nana,kim,0.95\nana,lee,0.2\nbo,kim,0.8\nbo,lee,0.1\ncy,kim,0.3\ncy,lee,0.2\n'
const mentors = 'mentor,capacity\nkim,2\nlee,2\n'
const solve = 'solve --scores s.csv --mentors m.csv --setup set.json --report r.json'

/** At most one of ana and bo. */
function limit(per: 'mentor' | 'all', more: object = {}): string {
  return JSON.stringify({ groupLimits: [{ by: 'list', per, most: 1, mentees: ['ana', 'bo'] }], ...more })
}

describe('limits per group', () => {
  test('a limit that binds is kept, proved by a price of its own, and verified', async () => {
    await calls.put({ 's.csv': scores, 'm.csv': mentors, 'set.json': limit('mentor') })
    expect(await calls.call(solve)).toBe(0)
    const { assignments, total, certificate, limits } = await calls.readReport()
    expect({ assignments, total, kind: certificate.kind, limits }).toEqual({
      assignments: [
        { mentee: 'ana', mentor: 'kim', score: 0.95 },
        { mentee: 'bo', mentor: 'lee', score: 0.1 },
        { mentee: 'cy', mentor: 'kim', score: 0.3 }
      ],
      total: 1.35,
      kind: 'most-matched',
      limits: {
        solvedBy: 'Matchdesk',
        reason: limitsBindSentences.Matchdesk,
        best: {
          matched: 3,
          total: 1.95,
          worst: 0.2,
          pairs: [
            { mentee: 'ana', mentor: 'kim' },
            { mentee: 'bo', mentor: 'kim' },
            { mentee: 'cy', mentor: 'lee' }
          ],
          certificate: expect.objectContaining({ kind: 'most-matched' }) as unknown
        }
      }
    })
    expect(await calls.call('verify r.json')).toBe(0)
    expect(calls.printed().at(-1)).toBe('optimal')
  })

  test('verify refuses pairs that exceed a limit, and pairs that are not the best within it', async () => {
    await calls.put({ 's.csv': scores, 'm.csv': mentors, 'set.json': limit('all') })
    expect(await calls.call(solve)).toBe(0)
    const report = await calls.readReport()
    expect(report.assignments).toEqual([
      { mentee: 'ana', mentor: 'kim', score: 0.95 },
      { mentee: 'cy', mentor: 'kim', score: 0.3 }
    ])
    expect(report.unmatched).toEqual([
      {
        mentee: 'bo',
        missing: 1,
        code: 'policy',
        reason: '2 mentors are candidates, but the limits per group stand in the way.'
      }
    ])
    const worse = [
      { mentee: 'ana', mentor: 'kim', score: 0.95 },
      { mentee: 'cy', mentor: 'lee', score: 0.2 }
    ]
    await calls.put({ 'w.json': JSON.stringify({ ...report, assignments: worse, total: 1.15, worst: 0.2 }) })
    expect(await calls.call('verify w.json')).toBe(3)
    expect(calls.printed().at(-1)).toBe(
      'not optimal: the certificate’s price of the mentor kim does not fit the pairs'
    )
    const both = [...report.assignments, { mentee: 'bo', mentor: 'lee', score: 0.1 }]
    const exceeding = { ...report, assignments: both, matched: 3, total: 1.35, worst: 0.1, unmatched: [] }
    await calls.put({ 'e.json': JSON.stringify(exceeding) })
    expect(await calls.call('verify e.json')).toBe(3)
    expect(calls.printed().at(-1)).toBe('not optimal: 2 pairs of a group are chosen, but its limit is 1')
  })

  test('limits that cross are solved by HiGHS, and solved again by verify', async () => {
    const lists = [
      ['ana', 'bo'],
      ['bo', 'cy'],
      ['ana', 'cy']
    ]
    const groupLimits = lists.map((mentees) => ({ by: 'list', per: 'mentor', most: 1, mentees }))
    await calls.put({ 's.csv': scores, 'm.csv': mentors, 'set.json': JSON.stringify({ groupLimits }) })
    expect(await calls.call(solve)).toBe(0)
    const report = await calls.readReport()
    expect({ total: report.total, limits: report.limits }).toMatchObject({
      total: 1.15,
      limits: { solvedBy: 'HiGHS', reason: limitsBindSentences.HiGHS, best: { total: 1.95 } }
    })
    expect(await calls.call('verify r.json')).toBe(0)
    const worse = [
      { mentee: 'ana', mentor: 'lee', score: 0.2 },
      { mentee: 'bo', mentor: 'kim', score: 0.8 }
    ]
    await calls.put({ 'w.json': JSON.stringify({ ...report, assignments: worse, total: 1, worst: 0.2 }) })
    expect(await calls.call('verify w.json')).toBe(3)
    expect(calls.printed().at(-1)).toBe(
      'not optimal: within the limits HiGHS fills 2 places with a total of 1.15'
    )
  })

  test('worst-off-first shows its gain for the worst and its price beside best-total', async () => {
    const fair = 'mentee,mentor,score\nana,kim,0.9\nana,lee,0.4\nbo,kim,0.5\nbo,lee,0.1\n'
    await calls.put({ 's.csv': fair })
    const call = (policy: string) => `solve --scores s.csv --policy ${policy} --report r.json`
    expect(await calls.call(call('worst-off-first'))).toBe(0)
    expect(await calls.readReport()).toMatchObject({
      total: 0.9,
      worst: 0.4,
      bestTotal: { matched: 2, total: 1, worst: 0.1 }
    })
    expect(calls.said().at(-1)).toBe('By best-total: 2 places filled, total 1, lowest 0.1.')
    expect(await calls.call(call('best-total'))).toBe(0)
    expect((await calls.readReport()).bestTotal).toBeUndefined()
  })

  test('a limit that does not bind leaves the certificate alone', async () => {
    await calls.put({
      's.csv': scores,
      'm.csv': 'mentor,capacity\nkim,1\nlee,2\n',
      'set.json': limit('mentor')
    })
    expect(await calls.call(solve)).toBe(0)
    expect((await calls.readReport()).limits).toBeUndefined()
  })

  test.each([
    [
      'locks that exceed a limit are refused',
      limit('mentor', { locks: ['ana', 'bo'].map((mentee) => ({ mentee, mentor: 'kim' })) }),
      'set.json, groupLimits[0]: 2 locked pairs stand against the limit of at most 1 mentee of a list of 2 with one mentor. Take locks out or raise the limit.'
    ],
    [
      'a list that names a stranger is refused',
      JSON.stringify({ groupLimits: [{ by: 'list', most: 1, mentees: ['dee'] }] }),
      'set.json, groupLimits[0]: The setup’s limit names the mentee dee, who is not among the mentees. Correct the id or take the limit out.'
    ]
  ])('%s', async (_, setup, sentence) => {
    await calls.put({ 's.csv': scores, 'm.csv': mentors, 'set.json': setup })
    expect(await calls.call(solve)).toBe(2)
    expect(calls.said()).toContain(sentence)
  })
})
