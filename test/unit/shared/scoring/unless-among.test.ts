import { describe, expect, it } from 'vitest'
import { defaultSetup, type Setup } from '#shared/domain/setup'
import { createScoring } from '#shared/scoring/create-scoring'
import { createMemory } from '#shared/scoring/memory'
import { blockedBy, listCandidates } from '#shared/scoring/score-candidates'
import { createScoredRow } from '#shared/scoring/score-row'
import { allocateOwn, createTableMaker, rowAt } from '#shared/scoring/score-table'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'

const place = { institution: 'Universität Köln' }
const pool = createPool({
  mentors: [
    createMentor({ id: 'a', email: 'a@one.example', ...place, languages: ['de'] }),
    createMentor({ id: 'b', email: 'b@two.example', ...place, languages: ['de'] })
  ],
  mentees: [
    createMentee({ id: 'ann', email: 'ann@three.example', ...place, languages: ['fr'] }),
    createMentee({ id: 'bob', email: 'bob@four.example', ...place, languages: ['de'] })
  ]
})

const exempt = (rules: Setup['exemptions'][number]['rules'], mentee = 'ann', mentor = 'a'): Setup => ({
  ...defaultSetup,
  exemptions: [{ mentee, mentor, rules, reason: 'two campuses' }]
})

describe('a pair that is an exception', () => {
  it('is let be by the rules that were set aside, and by no other', () => {
    const one = createScoring(pool, exempt(['sameInstitution']))
    expect(one.blockingRules(0, 0)).toEqual(['noCommonLanguage'])
    const both = createScoring(pool, exempt(['sameInstitution', 'noCommonLanguage']))
    expect(both.blockingRules(0, 0)).toEqual([])
    expect(both.blockOf(0, 0)).toBeNull()
  })

  it('is the only one, also among mentees who are alike', () => {
    const scoring = createScoring(pool, exempt(['sameInstitution'], 'bob', 'b'))
    const table = createTableMaker(allocateOwn)(pool, scoring)
    const candidates = listCandidates(table, 2)
    expect([...candidates.mentee]).toEqual([1])
    expect([...candidates.mentor]).toEqual([1])
    expect(blockedBy(rowAt(table, 0, 2).rule, scoring.rules)).toEqual([
      { rule: 'sameInstitution', mentors: 2 }
    ])
  })

  it('is blocked again once the exception has ended, also by what was kept in memory', () => {
    const memory = createMemory()
    expect(createScoring(pool, defaultSetup, memory).blockingRule(1, 0)).toBe('sameInstitution')
    expect(createScoring(pool, exempt(['sameInstitution'], 'bob'), memory).blockingRule(1, 0)).toBeNull()
    expect(createScoring(pool, exempt(['sameInstitution'], 'ann'), memory).blockingRule(1, 0)).toBe(
      'sameInstitution'
    )
    expect(createScoring(pool, defaultSetup, memory).blockingRule(1, 0)).toBe('sameInstitution')
  })

  it('loses nothing to a soft rule that was set aside', () => {
    const soft: Setup['rules'] = {
      ...defaultSetup.rules,
      sameInstitution: { kind: 'soft', penalty: 100_000 },
      noCommonLanguage: { kind: 'off' }
    }
    const scores = createScoring(pool, { ...exempt(['sameInstitution'], 'bob'), rules: soft })
    expect(scores.scorePair(1, 0).penalties).toEqual([])
    expect(scores.scorePair(1, 1).penalties).toHaveLength(1)
    expect([...scores.rows().fill(1, createScoredRow(2)).score]).toEqual([
      scores.millionths(1, 0),
      scores.millionths(1, 1)
    ])
  })
})
