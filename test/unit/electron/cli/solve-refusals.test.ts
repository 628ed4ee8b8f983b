import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { createCalls } from '../../../support/calls'

const calls = createCalls()
const scores = 'mentee,mentor,score\nana,kim,0.9\nana,lee,0.8\nbo,kim,0.7\nbo,lee,0.1\ncy,kim,0.2\n'

describe('solve refuses', () => {
  test.each([
    ['a missing file', {}, '', 's.csv'],
    ['an empty file', { 's.csv': '' }, '', 's.csv is empty. Write a row of headings'],
    ['headings only', { 's.csv': 'mentee,mentor,score\n' }, '', 'no rows'],
    ['a missing heading', { 's.csv': 'mentee,score\nana,1\n' }, '', '“mentor”'],
    [
      'no number',
      { 's.csv': 'mentee,mentor,score\nana,kim,high\n' },
      '',
      's.csv, row 2, column score: “high”'
    ],
    ['NaN', { 's.csv': 'mentee,mentor,score\nana,kim,NaN\n' }, '', 'row 2'],
    ['infinity', { 's.csv': 'mentee,mentor,score\nana,kim,1\nbo,kim,-Infinity\n' }, '', 'row 3'],
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
      { 's.csv': 'mentee,mentor,score\nana,kim,99999999999\n' },
      '',
      's.csv, row 2, column score: “99999999999” is too large'
    ],
    [
      'a score beyond what the places allow',
      { 's.csv': scores.replace('0.7', '700000000') },
      '',
      's.csv, row 4, column score: with this many places'
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
      '“1.5”'
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
      'm.csv, row 2: the minimum is 2, but the capacity only 1.'
    ],
    [
      'a side without rows',
      { 's.csv': scores, 'm.csv': 'mentor,capacity\n' },
      ' --mentors m.csv',
      'm.csv has no rows below its headings'
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
      'x.json, locks[0] and locks[1]: kim has 2 locks'
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
      'x.json, locks[0] and forbids[0]: ana is locked with kim, and the pair is forbidden as well'
    ],
    [
      'a lock on a pair without a score',
      { 's.csv': scores, 'x.json': JSON.stringify({ locks: [{ mentee: 'cy', mentor: 'lee' }] }) },
      ' --setup x.json',
      'x.json, locks[0]: cy is locked with lee, but the pair has no score'
    ],
    [
      'a lock on a stranger',
      { 's.csv': scores, 'x.json': JSON.stringify({ locks: [{ mentee: 'zed', mentor: 'lee' }] }) },
      ' --setup x.json',
      'x.json, locks[0]: The setup’s lock names the mentee zed'
    ],
    [
      'the same lock twice',
      {
        's.csv': scores,
        'x.json': JSON.stringify({
          locks: [
            { mentee: 'ana', mentor: 'kim' },
            { mentee: 'bo', mentor: 'lee' },
            { mentee: 'ana', mentor: 'kim' }
          ]
        })
      },
      ' --setup x.json',
      'x.json, locks[0] and locks[2]: ana is locked with kim twice'
    ],
    [
      'a limit by an answer, as it knows only ids',
      { 's.csv': scores, 'x.json': JSON.stringify({ groupLimits: [{ by: 'institution', most: 1 }] }) },
      ' --setup x.json',
      'x.json, groupLimits[0]: A limit by institution needs the registrations'
    ],
    [
      'groups that come first, as it knows only ids',
      {
        's.csv': scores,
        'x.json': JSON.stringify({ priorities: [{ tier: 1, by: 'stage', answers: ['phd-student'] }] })
      },
      ' --setup x.json',
      'x.json, priorities: Who comes first by group needs the registrations'
    ],
    [
      'forbids between groups, as it knows only ids',
      {
        's.csv': scores,
        'x.json': JSON.stringify({
          groupForbids: [
            {
              mentees: { by: 'stage', answers: ['phd-student'] },
              mentors: { by: 'person', answers: ['kim'] }
            }
          ]
        })
      },
      ' --setup x.json',
      'x.json, groupForbids: Forbids between groups need the registrations'
    ],
    [
      'rules over questions, as it knows only ids',
      {
        's.csv': scores,
        'x.json': JSON.stringify({ questionRules: [{ mentee: 'g', mentor: 'g', asks: 'same' }] })
      },
      ' --setup x.json',
      'x.json, questionRules: Rules over questions need the registrations'
    ],
    [
      'more places than can be counted',
      { 's.csv': scores, 'm.csv': 'mentor,capacity\nkim,3000000000\n' },
      ' --mentors m.csv',
      'm.csv, row 2, column capacity: “3000000000” is not a whole number from 0 to 2,147,483,647.'
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
    async (...[, files, options, words]) => {
      await calls.put(files)
      expect(await calls.call(`solve --scores s.csv${options} --report r.json`)).toBe(2)
      expect(calls.said()).toHaveLength(1)
      expect(calls.said()[0]).toContain(words)
      expect(calls.said()[0]).not.toContain('Error')
      expect((await readdir(calls.folder())).sort()).toEqual(Object.keys(files).sort())
    }
  )
})
