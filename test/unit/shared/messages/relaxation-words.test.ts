import { describe, expect, it } from 'vitest'
import { relaxationsSentence, relaxationWords } from '#shared/messages/relaxation-words'

const pair = { mentee: 'Kim Li', mentor: 'Ada Marin' }
const place = { kind: 'place', ...pair } as const
const limit = { by: 'country', per: 'mentor', most: 1, mentees: [] } as const
const raised = { kind: 'limit', limit, most: 2 } as const
const rule = { kind: 'exception', rules: ['noWorkingHours'], ...pair } as const
const names = { person: (_: string, id: string) => id, entry: () => null }

describe('what would give people a mentor, in words', () => {
  it.each([
    [
      { relaxed: [place], beyond: [], isExact: true, limit: null },
      '1 more place would give all of them a mentor. No smaller set does it.'
    ],
    [
      { relaxed: [place, place, rule], beyond: ['x'], isExact: false, limit: null },
      '2 more places and 1 exception from a rule would give all others a mentor. A smaller set may exist: there are more ways to raise limits than were tried. 1 mentee can have no mentor by any of this; lifting a forbid was not tried.'
    ],
    [
      { relaxed: [place, raised], beyond: [], isExact: true, limit: null },
      '1 more place and “at most 1 mentee of one country with one mentor” raised to 2 would give all of them a mentor. No smaller set does it.'
    ],
    [
      { relaxed: [], beyond: ['x', 'y'], isExact: true, limit: null },
      'No place and no rule would help. 2 mentees can have no mentor by any of this; lifting a forbid was not tried.'
    ],
    [
      { relaxed: [], beyond: [], isExact: true, limit },
      'No place is missing and no rule is in the way, but a limit per group: at most 1 mentee of one country with one mentor. Raise it.'
    ],
    [
      { relaxed: [place], beyond: [], isExact: true, limit },
      '1 more place would give all of them a mentor. No smaller set does it. It would break a limit per group, at most 1 mentee of one country with one mentor: raise that as well.'
    ]
  ])('says %o', (relaxations, sentence) => {
    expect(relaxationsSentence(relaxations)).toBe(sentence)
  })

  it('names one place, one exception and one limit', () => {
    expect(relaxationWords(raised, names)).toBe(
      'Raise “at most 1 mentee of one country with one mentor” to 2'
    )
    expect(relaxationWords(place, names)).toBe('One more place with Ada Marin, for Kim Li')
    expect(relaxationWords(rule, names)).toMatch(/^An exception from “.+” for Kim Li with Ada Marin$/)
  })
})
