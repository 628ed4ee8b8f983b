import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/domain/pair-score'
import type { Mentee, Mentor } from '#shared/domain/participant'
import { defaultSetup, type RuleName, type Setup } from '#shared/domain/setup'
import { createScoring } from '#shared/scoring/create-scoring'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'
import { withOnly } from '../../../support/score-criterion'

function blockOf(mentee: Mentee, mentor: Mentor, setup: Setup = defaultSetup): Block | null {
  return createScoring(createPool({ mentees: [mentee], mentors: [mentor] }), setup).blockOf(0, 0)
}

it('no rule forbids a pair that said nothing', () => {
  expect(blockOf(createMentee({ email: null }), createMentor({ email: null }))).toBeNull()
})

describe('same person', () => {
  it('is found by the address, whatever its case', () => {
    const block = blockOf(createMentee({ email: 'A@gmail.com' }), createMentor({ email: 'a@gmail.com ' }))
    expect(block).toEqual({ rule: 'samePerson', by: 'email' })
  })

  it('is found by folded name and institution', () => {
    const mentee = createMentee({ name: 'José Núñez', institution: 'Université du Lac' })
    const mentor = createMentor({ name: 'Dr. Jose Nunez', institution: 'Universite du Lac' })
    expect(blockOf(mentee, mentor)).toEqual({ rule: 'samePerson', by: 'name-and-institution' })
  })

  it('is not supposed of two with one name at two institutions', () => {
    const mentee = createMentee({ name: 'Wei Wang', institution: 'Lake University' })
    expect(blockOf(mentee, createMentor({ name: 'Wei Wang', institution: 'Hill University' }))).toBeNull()
  })
})

describe('same institution', () => {
  it.each([
    ['Université du Lac', 'UNIVERSITE  DU LAC'],
    ['The Lake University', 'Lake Univ.']
  ])('is found by the folded name: %s and %s', (mentee, mentor) => {
    const block = blockOf(createMentee({ institution: mentee }), createMentor({ institution: mentor }))
    expect(block).toEqual({ rule: 'sameInstitution', institution: mentor, by: 'name' })
  })

  it.each([
    ['a@lac.example', 'b@lac.example', 'lac.example'],
    ['a@cs.lac.example', 'b@lac.example', 'lac.example'],
    ['a@lac.example', 'b@cs.lac.example', 'lac.example']
  ])('is found by the domains of %s and %s', (mentee, mentor, institution) => {
    const block = blockOf(createMentee({ email: mentee }), createMentor({ email: mentor }))
    expect(block).toEqual({ rule: 'sameInstitution', institution, by: 'email-domain' })
  })

  it.each([
    ['a@gmail.com', 'b@gmail.com'],
    ['a@gov.uk', 'b@gov.uk'],
    ['a@hill.ac.uk', 'b@lake.ac.uk'],
    ['a@lac.example', 'b@notlac.example']
  ])('is not supposed of %s and %s', (mentee, mentor) => {
    expect(blockOf(createMentee({ email: mentee }), createMentor({ email: mentor }))).toBeNull()
  })
})

describe('no common language', () => {
  it('forbids only when both say', () => {
    const french = createMentee({ languages: ['French'] })
    const english = createMentor({ languages: ['English'] })
    expect(blockOf(french, english)).toEqual({
      rule: 'noCommonLanguage',
      mentee: ['French'],
      mentor: ['English']
    })
    expect(blockOf(french, createMentor())).toBeNull()
    expect(blockOf(french, createMentor({ languages: ['english', 'FRENCH'] }))).toBeNull()
  })
})

describe('no working hours in common', () => {
  it('forbids only when both zones are known and share nothing', () => {
    const pacific = createMentee({ timeZone: 'America/Los_Angeles' })
    expect(blockOf(pacific, createMentor({ timeZone: 'Europe/Paris' }))).toEqual({
      rule: 'noWorkingHours',
      menteeZone: 'America/Los_Angeles',
      mentorZone: 'Europe/Paris'
    })
    expect(blockOf(pacific, createMentor({ timeZone: 'Europe/London' }))).toBeNull()
    expect(blockOf(pacific, createMentor({ timeZone: 'nowhere' }))).toBeNull()
  })
})

describe('declared conflict', () => {
  it.each(['Jane Doe', 'jane@hill.example', 'Prof. J. Doe, jane@hill.example', 'Doe, Jane (advisor)'])(
    'of a mentee who wrote %j',
    (text) => {
      const mentee = createMentee({ wishes: { avoided: ['Somebody Else', text] } })
      const block = blockOf(mentee, createMentor({ name: 'Jane Doe', email: 'jane@hill.example' }))
      expect(block).toEqual({ rule: 'declaredConflict', declaredBy: 'mentee', named: text })
    }
  )

  it('of a mentor counts alike', () => {
    const mentor = createMentor({ wishes: { avoided: ['Ana Sol'] } })
    expect(blockOf(createMentee({ name: 'Ana Sol' }), mentor)).toEqual({
      rule: 'declaredConflict',
      declaredBy: 'mentor',
      named: 'Ana Sol'
    })
  })
})

const hard = { kind: 'hard' } as const
const off = { kind: 'off' } as const

function withHard(rule: RuleName, more: Partial<Setup> = {}): Setup {
  return { ...defaultSetup, rules: { ...defaultSetup.rules, [rule]: hard }, ...more }
}

describe('declared conflict with an institution', () => {
  it('forbids everybody there', () => {
    const mentee = createMentee({ wishes: { avoided: ['The Lake Univ.'] } })
    expect(blockOf(mentee, createMentor({ institution: 'Lake University' }))).toEqual({
      rule: 'declaredConflict',
      declaredBy: 'mentee',
      named: 'The Lake Univ.'
    })
    expect(blockOf(mentee, createMentor({ institution: 'Hill University' }))).toBeNull()
  })
})

describe('confirmed conflict', () => {
  const mentee = createMentee({ email: 'a@lac.example' })
  const mentor = createMentor({ email: 'b@lac.example' })
  const pair = { mentee: mentee.id, mentor: mentor.id }

  it('forbids the pair that a person confirmed', () => {
    const elsewhere = createMentor({ email: 'b@hill.example' })
    const conflicts = [{ mentee: mentee.id, mentor: elsewhere.id, verdict: 'conflict' } as const]
    expect(blockOf(mentee, elsewhere, { ...defaultSetup, conflicts })).toEqual({ rule: 'confirmedConflict' })
  })

  it('is denied of a pair that only seems to share an institution, for that pair alone', () => {
    const conflicts = [{ ...pair, verdict: 'none' } as const]
    expect(blockOf(mentee, mentor)?.rule).toBe('sameInstitution')
    expect(blockOf(mentee, mentor, { ...defaultSetup, conflicts })).toBeNull()
    const others = [{ ...pair, mentee: 'somebody', verdict: 'none' } as const]
    expect(blockOf(mentee, mentor, { ...defaultSetup, conflicts: others })?.rule).toBe('sameInstitution')
  })
})

describe('same advisor', () => {
  const advisedBy = (text: string) => ({ custom: [{ heading: "Advisor's name", column: 'K', text }] })
  const setup = withHard('sameAdvisor')

  it('forbids a mentee and their own advisor, and two of one advisor', () => {
    const jane = createMentor({ name: 'Jane Doe' })
    expect(blockOf(createMentee(advisedBy('Prof. Doe, Jane')), jane, setup)).toEqual({
      rule: 'sameAdvisor',
      advisor: 'Prof. Doe, Jane',
      isOneOfThem: true
    })
    const pupil = createMentor({ name: 'Omar Haddad', ...advisedBy('Dr. Jane Doe') })
    expect(blockOf(createMentee(advisedBy('Jane Doe')), pupil, setup)).toMatchObject({ isOneOfThem: false })
  })

  it('says nothing of who did not name one', () => {
    expect(blockOf(createMentee(advisedBy(' ')), createMentor(advisedBy('')), setup)).toBeNull()
  })
})

describe('few common working hours', () => {
  it('forbids below the number of the setup', () => {
    const [mentee, mentor] = [createMentee({ timeZone: 'UTC' }), createMentor({ timeZone: 'UTC+7' })]
    expect(blockOf(mentee, mentor, withHard('fewWorkingHours'))).toBeNull()
    const limits = { ...defaultSetup.limits, commonHours: 2.5 }
    expect(blockOf(mentee, mentor, withHard('fewWorkingHours', { limits }))).toEqual({
      rule: 'fewWorkingHours',
      commonHours: 2,
      neededHours: 2.5,
      day: null
    })
    expect(blockOf(createMentee(), mentor, withHard('fewWorkingHours', { limits }))).toBeNull()
  })
})

describe('career-stage gap', () => {
  it.each([
    ['professor', 'postdoc', true],
    ['postdoc', 'phd-student', false],
    ['undergraduate', 'professor', true],
    ['phd-student', 'professor', false],
    [null, 'professor', false]
  ] as const)('of a mentee who is %s and a mentor who is %s forbids: %s', (from, to, forbids) => {
    const block = blockOf(createMentee({ stage: from }), createMentor({ stage: to }), withHard('stageGap'))
    expect(block?.rule ?? null).toBe(forbids ? 'stageGap' : null)
  })
})

describe('another sector than sought', () => {
  it('forbids only when the mentee seeks one and the mentor is in another', () => {
    const setup = withHard('otherSector')
    const mentee = createMentee({ wishes: { sectors: ['industry', 'start-up'] } })
    expect(blockOf(mentee, createMentor({ sector: 'academia' }), setup)).toEqual({
      rule: 'otherSector',
      sought: ['industry', 'start-up'],
      offered: 'academia'
    })
    expect(blockOf(mentee, createMentor({ sector: 'start-up' }), setup)).toBeNull()
    expect(blockOf(mentee, createMentor(), setup)).toBeNull()
    expect(blockOf(createMentee(), createMentor({ sector: 'academia' }), setup)).toBeNull()
  })
})

describe('rules in general', () => {
  const mentee = createMentee({ email: 'a@lac.example', languages: ['French'] })
  const mentor = createMentor({ email: 'b@lac.example', languages: ['English'] })

  it('name the first that forbids, a forbid of the setup before all', () => {
    expect(blockOf(mentee, mentor)?.rule).toBe('sameInstitution')
    const forbids = [{ mentee: 'a@lac.example', mentor: 'b@lac.example', reason: 'met before' }]
    expect(blockOf(mentee, mentor, { ...defaultSetup, forbids })).toEqual({
      rule: 'forbidden',
      reason: 'met before'
    })
  })

  it('hold only when they are on', () => {
    const rules = { ...defaultSetup.rules, sameInstitution: off }
    expect(blockOf(mentee, mentor, { ...defaultSetup, rules })?.rule).toBe('noCommonLanguage')
    expect(
      blockOf(mentee, mentor, { ...defaultSetup, rules: { ...rules, noCommonLanguage: off } })
    ).toBeNull()
  })

  it('take something off when they are soft, and never below 0', () => {
    const scored = (penalty: number) => {
      const soft = { kind: 'soft', penalty } as const
      const rules = { ...defaultSetup.rules, sameInstitution: soft, noCommonLanguage: off }
      const pool = createPool({
        mentees: [{ ...mentee, country: 'FR' }],
        mentors: [{ ...mentor, country: 'FR' }]
      })
      const setup = { ...defaultSetup, rules, weights: withOnly('region').weights }
      return createScoring(pool, setup)
    }
    expect(scored(100_000).blockOf(0, 0)).toBeNull()
    expect(scored(100_000).scorePair(0, 0)).toMatchObject({
      millionths: 900_000,
      openMillionths: 900_000,
      penalties: [
        {
          millionths: 100_000,
          block: { rule: 'sameInstitution', institution: 'lac.example', by: 'email-domain' }
        }
      ]
    })
    expect(scored(1_000_000).millionths(0, 0)).toBe(0)
  })
})
