import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCalls } from '../../../support/calls'

const calls = createCalls()
const scores = 'mentee,mentor,score\nana,kim,0.9\nana,lee,0.8\nbo,kim,0.7\nbo,lee,0.1\ncy,kim,0.2\n'

describe('solve', () => {
  test('most-matched fills every place it can, then takes the greatest total', async () => {
    await calls.put({ 's.csv': scores, 'm.csv': 'mentor,capacity\nkim,1\nlee,1\n' })
    expect(await calls.call('solve --scores s.csv --mentors m.csv --report r.json')).toBe(0)
    const { timing, certificate, inputs, ...report } = await calls.readReport()
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
    await calls.put({ 's.csv': '\uFEFFScore;Paper;REVIEWER\n0.9;ana;kim\n\n0.7;bo;kim\n' })
    expect(await calls.call('solve --scores s.csv --report r.json')).toBe(0)
    expect((await calls.readReport()).assignments).toEqual([{ mentee: 'ana', mentor: 'kim', score: 0.9 }])
  })

  test('locks and forbids of the setup file are obeyed, and pairs are written as CSV with formulas made harmless', async () => {
    await calls.put({
      's.csv': 'mentee,mentor,score\n=ana,kim,0.9\n=ana,lee,0.8\nbo,kim,0.7\nbo,lee,0.1\n',
      'set.json': JSON.stringify({ locks: [{ mentee: 'bo', mentor: 'lee' }] })
    })
    expect(await calls.call('solve --scores s.csv --setup set.json --report r.json --pairs p.csv')).toBe(0)
    expect(await readFile(join(calls.folder(), 'p.csv'), 'utf8')).toBe(
      `mentee,mentor,score\n"'=ana",kim,0.9\nbo,lee,0.1\n`
    )
  })

  test('unmet minimum loads end with 3, and the report names whom', async () => {
    await calls.put({
      's.csv': 'mentee,mentor,score\nana,kim,0.9\n',
      'm.csv': 'mentor,capacity,minimum\nkim,2,2\n'
    })
    expect(await calls.call('solve --scores s.csv --mentors m.csv --report r.json')).toBe(3)
    expect((await calls.readReport()).belowMinimum).toEqual([{ mentor: 'kim', missing: 1 }])
    expect(calls.said().at(-1)).toContain('kim stays 1 below the minimum load')
  })

  test('nothing to match ends with 3', async () => {
    await calls.put({ 's.csv': 'mentee,mentor,score\nana,kim,0.9\n', 'm.csv': 'mentor,capacity\nkim,0\n' })
    expect(await calls.call('solve --scores s.csv --mentors m.csv --report r.json')).toBe(3)
    expect(await calls.readReport()).toMatchObject({ matched: 0, total: 0, worst: null })
  })
})
