import { describe, expect, it } from 'vitest'
import type { GroupForbid } from '#shared/domain/group-forbid'
import type { Block } from '#shared/domain/pair-score'
import type { Mentee, Mentor } from '#shared/domain/participant'
import { defaultSetup, type Setup } from '#shared/domain/setup'
import { createScoring } from '#shared/scoring/create-scoring'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'

function blockOf(mentee: Mentee, mentor: Mentor, setup: Setup): Block | null {
  return createScoring(createPool({ mentees: [mentee], mentors: [mentor] }), setup).blockOf(0, 0)
}

describe('paired in an earlier edition', () => {
  const [mentee, mentor] = [createMentee(), createMentor()]
  const pair = { mentee: mentee.id, mentor: mentor.id }

  it('forbids who were a pair, and names every edition once', () => {
    const earlierPairs = [
      { ...pair, edition: '2024' },
      { ...pair, mentor: 'somebody', edition: '2023' },
      { ...pair, edition: '2025' },
      { ...pair, edition: '2025' }
    ]
    expect(blockOf(mentee, mentor, { ...defaultSetup, earlierPairs })).toEqual({
      rule: 'earlierPair',
      editions: ['2024', '2025']
    })
    expect(blockOf(mentee, createMentor({ id: 'other' }), { ...defaultSetup, earlierPairs })).toBeNull()
  })

  it('only lowers the score where it is soft', () => {
    const earlierPairs = [{ ...pair, edition: '2025' }]
    const rules = { ...defaultSetup.rules, earlierPair: { kind: 'soft', penalty: 300_000 } } as const
    const scoring = createScoring(createPool({ mentees: [mentee], mentors: [mentor] }), {
      ...defaultSetup,
      earlierPairs,
      rules
    })
    expect(scoring.blockOf(0, 0)).toBeNull()
    expect(scoring.scorePair(0, 0).penalties).toEqual([
      { millionths: 300_000, block: { rule: 'earlierPair', editions: ['2025'] } }
    ])
  })
})

describe('forbidden between groups', () => {
  const mentee = createMentee({ country: 'CH', custom: [{ heading: 'Track', column: 'K', text: 'Robots ' }] })
  const mentor = createMentor({ institution: 'The Lake University' })
  const forbid = (change: Partial<GroupForbid> = {}): Partial<Setup> => ({
    groupForbids: [
      {
        key: '1',
        mentees: { by: { kind: 'field', field: 'country' }, answers: ['DE', 'CH'] },
        mentors: { by: { kind: 'field', field: 'institution' }, answers: ['the lake university'] },
        state: { kind: 'hard' },
        reason: 'a law suit',
        ...change
      }
    ]
  })

  it('forbids whoever is of both groups, by any of the answers in any spelling', () => {
    expect(blockOf(mentee, mentor, { ...defaultSetup, ...forbid() })).toEqual({
      rule: 'forbiddenGroups',
      reason: 'a law suit'
    })
    expect(blockOf(createMentee({ country: 'FR' }), mentor, { ...defaultSetup, ...forbid() })).toBeNull()
    expect(blockOf(mentee, createMentor(), { ...defaultSetup, ...forbid() })).toBeNull()
  })

  it('takes own questions and people by name as groups', () => {
    const groups = {
      mentees: { by: { kind: 'question', question: 'track' }, answers: ['robots'] },
      mentors: { by: { kind: 'person' }, answers: [mentor.id] }
    } as const
    expect(blockOf(mentee, mentor, { ...defaultSetup, ...forbid(groups) })?.rule).toBe('forbiddenGroups')
  })

  it('only lowers the score where it is soft, each forbid by its own penalty', () => {
    const soft = forbid({ state: { kind: 'soft', penalty: 100_000 } }).groupForbids ?? []
    const scoring = createScoring(createPool({ mentees: [mentee], mentors: [mentor] }), {
      ...defaultSetup,
      groupForbids: [...soft, ...soft.map((one) => ({ ...one, key: '2', reason: 'and more' }))]
    })
    expect(scoring.blockOf(0, 0)).toBeNull()
    expect(scoring.scorePair(0, 0).penalties.map(({ block }) => block)).toEqual([
      { rule: 'forbiddenGroups', reason: 'a law suit' },
      { rule: 'forbiddenGroups', reason: 'and more' }
    ])
  })
})
