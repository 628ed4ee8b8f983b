import { describe, expect, it } from 'vitest'
import type { Mentee, Mentor } from '#shared/domain/participant'
import { defaultSetup } from '#shared/domain/setup'
import { findPossibleConflicts } from '#shared/scoring/find-possible-conflicts'
import { areLikeInstitutions } from '#shared/scoring/like-institutions'
import { createMemory } from '#shared/scoring/memory'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'

describe('institutions', () => {
  it.each([
    ['eth', 'eth zurich', true],
    ['mit', 'massachusetts institute of technology', true],
    ['imperial college', 'imperial college london', true],
    ['university of oslo', 'oslo university hospital', true],
    ['university of california berkeley', 'university of california los angeles', false],
    ['university', 'institute of technology', false],
    ['hill university', 'lake university', false]
  ])('%s and %s may be one: %s', (a, b, like) => {
    expect(areLikeInstitutions(a, b)).toBe(like)
    expect(areLikeInstitutions(b, a)).toBe(like)
  })
})

function signs(mentee: Mentee, mentor: Mentor, conflicts = defaultSetup.conflicts) {
  const pool = createPool({ mentees: [mentee], mentors: [mentor] })
  const found = findPossibleConflicts({ pool, setup: { ...defaultSetup, conflicts }, memory: createMemory() })
  return found.map(({ sign }) => sign)
}

describe('possible conflicts', () => {
  const jane = createMentor({ name: 'Dr. Jane Q. Doe', institution: 'ETH' })

  it('are like institutions, until a person has said', () => {
    const mentee = createMentee({ institution: 'ETH Zürich' })
    const sign = { kind: 'like-institutions', mentee: 'ETH Zürich', mentor: 'ETH' }
    expect(signs(mentee, jane)).toEqual([sign])
    const pair = { mentee: mentee.id, mentor: jane.id }
    expect(signs(mentee, jane, [{ ...pair, verdict: 'none' }])).toEqual([])
    expect(signs(mentee, jane, [{ ...pair, verdict: 'conflict' }])).toEqual([])
  })

  it('are one mail domain under two names', () => {
    const mentee = createMentee({ email: 'a@lac.example', institution: 'Lake' })
    const mentor = createMentor({ email: 'b@lac.example', institution: 'Hill' })
    expect(signs(mentee, mentor)).toEqual([
      { kind: 'same-domain', mentee: 'Lake', mentor: 'Hill', domain: 'lac.example' }
    ])
  })

  it('are the full name in their own words, not a part of it', () => {
    const sign = { kind: 'named-in-text', by: 'mentee' }
    expect(signs(createMentee({ text: 'I met Jane Doe (ETH) last year.' }), jane)).toEqual([sign])
    expect(signs(createMentee({ comments: 'Not Doe, Jane please' }), jane)).toEqual([sign])
    expect(signs(createMentee({ text: 'Jane Austen does it.' }), jane)).toEqual([])
  })

  it('need no proposal when they were declared', () => {
    const mentee = createMentee({ institution: 'ETH Zürich', wishes: { avoided: ['Jane Doe'] } })
    expect(signs(mentee, jane)).toEqual([])
  })
})
