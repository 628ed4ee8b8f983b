import { describe, expect, it } from 'vitest'
import { listGroupAnswers } from '#shared/domain/list-group-answers'
import { type Priority, toTiers } from '#shared/domain/priority'
import { defaultSetup } from '#shared/domain/setup'
import type { Policy } from '#shared/lib/policy'
import { assignPairs } from '#shared/proposal/assign-pairs'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'
import { loadProgrammeSolver } from '../../../support/load-programme-solver'
import { createPrepared } from '../../../support/create-prepared'

const asked = (text: string) => [{ heading: 'Have you taken part before?', column: 'K', text }]

const pool = createPool({
  mentors: [createMentor({ id: 'm', email: 'm@one.example', areas: ['Registration'] })],
  mentees: [
    createMentee({
      id: 'ann',
      email: 'ann@three.example',
      stage: 'phd-student',
      areas: ['Registration'],
      custom: asked('Yes')
    }),
    createMentee({ id: 'bob', email: 'bob@four.example', stage: 'postdoc', custom: asked(' no ') }),
    createMentee({ id: 'cyd', email: 'cyd@five.example', custom: asked('No') })
  ],
  told: { mentor: {}, mentee: { cyd: { identities: ['First generation'] } } }
})

const named = (tier: number, ...mentees: readonly string[]): Priority => ({
  tier,
  group: { kind: 'named', mentees }
})

describe('turns', () => {
  it('are one for all when nobody comes first', () => {
    expect(toTiers(pool, [])).toEqual([1, 1, 1])
  })

  it('follow the earliest group that somebody belongs to; all others come last', () => {
    expect(toTiers(pool, [named(2, 'ann', 'bob'), named(1, 'bob')])).toEqual([2, 1, 3])
  })

  it('follow answers in any spelling, also those told in confidence', () => {
    const firstTimers: Priority = {
      tier: 1,
      group: {
        kind: 'answered',
        by: { kind: 'question', question: 'have you taken part before' },
        answers: ['NO']
      }
    }
    const declared: Priority = {
      tier: 1,
      group: { kind: 'answered', by: { kind: 'field', field: 'identities' }, answers: ['first generation'] }
    }
    expect(toTiers(pool, [firstTimers])).toEqual([2, 1, 1])
    expect(toTiers(pool, [declared])).toEqual([2, 2, 1])
  })

  it('decide who gets the only place, and fill as many', async () => {
    const bestFirst = createPrepared(defaultSetup, pool)
    const bobFirst = createPrepared({ ...defaultSetup, priorities: [named(1, 'bob')] }, pool)
    const seated = (prepared: typeof bestFirst, policy: Policy) =>
      assignPairs(prepared, policy, loadProgrammeSolver)
    expect(await seated(bestFirst, 'most-matched')).toEqual([{ mentee: 'ann', mentor: 'm' }])
    expect(await seated(bobFirst, 'most-matched')).toEqual([{ mentee: 'bob', mentor: 'm' }])
    expect(await seated(bobFirst, 'best-total')).toEqual([{ mentee: 'ann', mentor: 'm' }])
  })
})

describe('what mentees can be told apart by', () => {
  it('is every answer that somebody gave, counted once a person, the commonest first', () => {
    expect(listGroupAnswers(pool)).toEqual([
      {
        by: { kind: 'field', field: 'stage' },
        question: '',
        answers: [
          { answer: 'phd-student', mentees: 1 },
          { answer: 'postdoc', mentees: 1 }
        ]
      },
      {
        by: { kind: 'field', field: 'identities' },
        question: '',
        answers: [{ answer: 'First generation', mentees: 1 }]
      },
      {
        by: { kind: 'question', question: 'have you taken part before' },
        question: 'Have you taken part before?',
        answers: [
          { answer: ' no ', mentees: 2 },
          { answer: 'Yes', mentees: 1 }
        ]
      }
    ])
  })

  it('is no question that is answered in own words', () => {
    const mentees = Array.from({ length: 21 }, (_, index) =>
      createMentee({ id: `e${index}`, custom: asked(`answer ${index}`) })
    )
    expect(listGroupAnswers(createPool({ mentees }))).toEqual([])
  })
})
