import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/domain/pair-score'
import type { Mentee, Mentor } from '#shared/domain/participant'
import { defaultSetup, type Setup } from '#shared/domain/setup'
import { createScoring } from '#shared/scoring/create-scoring'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'

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
    const rules = { ...defaultSetup.rules, sameInstitution: false }
    expect(blockOf(mentee, mentor, { ...defaultSetup, rules })?.rule).toBe('noCommonLanguage')
    expect(
      blockOf(mentee, mentor, { ...defaultSetup, rules: { ...rules, noCommonLanguage: false } })
    ).toBeNull()
  })
})
