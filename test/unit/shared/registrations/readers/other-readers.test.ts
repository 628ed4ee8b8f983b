import { describe, expect, it } from 'vitest'
import { isBlankAnswer } from '#shared/registrations/readers/is-blank-answer'
import { readIdentityWish } from '#shared/registrations/readers/read-identity-wish'
import { joinNames, readName } from '#shared/registrations/readers/read-name'
import { readParticipation } from '#shared/registrations/readers/read-participation'
import { readSector, readSectors } from '#shared/registrations/readers/read-sectors'
import { readYesNo } from '#shared/registrations/readers/read-yes-no'

describe('the reader of names', () => {
  it.each([
    'Jane Doe',
    'Jane Doe, PhD',
    'null',
    '0',
    'Prof. Dr. Jane Q. Doe',
    'Smith, John, Jr',
    '=HYPERLINK("x")',
    '=HYPERLINK("http://evil.example","click")',
    '=SUM(A1,B2)'
  ])('keeps %j', (name) => expect(readName(name)).toEqual({ value: name, sure: true, fact: null }))

  it('turns a last name before a comma round, and says so', () => {
    const fact = { kind: 'value-proposed', field: 'name', text: 'Doe, Jane', used: 'Jane Doe' }
    expect(readName('Doe, Jane')).toEqual({ value: 'Jane Doe', sure: false, fact })
  })

  it('joins first and last names', () => {
    expect(joinNames(' Jane ', 'Doe')).toBe('Jane Doe')
    expect(joinNames('', 'Doe')).toBe('Doe')
    expect(joinNames('', ' ')).toBeNull()
  })
})

describe('the reader of yes and no', () => {
  it.each(['Yes', 'ja', 'Oui', 'sí', 'TRUE', 'I agree', 'I have read the terms and will not share my data'])(
    'takes %j for a yes',
    (text) => expect(readYesNo(text, 'consent').value).toBe(true)
  )
  it.each(['No', 'nein', 'FALSE', 'I do not agree', "I don't consent", 'No, I do not agree'])(
    'takes %j for a no',
    (text) => expect(readYesNo(text, 'consent').value).toBe(false)
  )
  it('lists what is neither', () => {
    const fact = { kind: 'value-unknown', field: 'consent', text: 'perhaps' }
    expect(readYesNo('perhaps', 'consent')).toEqual({ value: null, sure: false, fact })
  })
})

describe('the reader of participation', () => {
  it.each([
    ['I will be attending onsite in Rotterdam', 'on-site'],
    ['In person', 'on-site'],
    ['Virtually', 'virtual'],
    ['online', 'virtual'],
    ['Hybrid', 'either'],
    ['on site or online', 'either']
  ])('reads %j as %s', (text, value) => {
    expect(readParticipation(text)).toEqual({ value, sure: true, fact: null })
  })

  it.each([
    ['will you attend in person', 'Yes', 'on-site'],
    ['will you attend in person', 'no', 'virtual'],
    ['will you join online', 'yes please', 'virtual'],
    ['will you join online', 'No, in person', 'on-site'],
    ['werden sie vor ort teilnehmen', 'Ja', 'on-site'],
    ['participara de forma presencial', 'não', 'virtual']
  ])('takes the answer to %j, %j, for %s', (question, text, value) => {
    expect(readParticipation(text, question)).toEqual({ value, sure: true, fact: null })
  })

  it.each([
    ['will you attend in person or online', 'Yes'],
    ['will you attend', 'Yes'],
    ['will you attend in person', 'not sure yet']
  ])('leaves it open what the answer to %j, %j, means', (question, text) => {
    const fact = { kind: 'value-unknown', field: 'participation', text }
    expect(readParticipation(text, question)).toEqual({ value: null, sure: false, fact })
  })

  it.each([
    ['I cannot come in person', 'virtual'],
    ['Ich werde nicht vor Ort sein', 'virtual'],
    ['I am not able to join online', 'on-site']
  ])('takes %j for %s, and lists it', (text, used) => {
    const fact = { kind: 'value-proposed', field: 'participation', text, used }
    expect(readParticipation(text)).toEqual({ value: used, sure: false, fact })
  })
})

describe('the reader of sectors', () => {
  it('reads one', () => {
    expect(readSector('Industry (medical devices company)').value).toBe('industry')
    expect(readSector('Entrepreneurship').value).toBe('start-up')
    expect(readSector('Universität').value).toBe('academia')
  })
  it('proposes the first of several', () => {
    const text = 'Hospital and university'
    const fact = { kind: 'value-proposed', field: 'sector', text, used: 'clinical' }
    expect(readSector(text)).toEqual({ value: 'clinical', sure: false, fact })
  })
  it.each(['any', 'No preference', 'Egal', 'Peu importe'])('takes %s for no sector in particular', (text) => {
    expect(readSectors(text)).toEqual({ value: [], sure: true, fact: null })
  })

  it('reads all that are sought', () => {
    expect(readSectors('Industry; Start-up').value).toEqual(['industry', 'start-up'])
    expect(readSectors('somewhere').fact).toEqual({
      kind: 'value-unknown',
      field: 'sectorSought',
      text: 'somewhere'
    })
  })
})

describe('the reader of identity wishes', () => {
  it.each([
    ['yes', 'similar'],
    ['A mentor who shares my identity', 'similar'],
    ['no', 'no-wish'],
    ['no preference', 'no-wish']
  ])('reads %j as %s', (text, value) => {
    expect(readIdentityWish(text)).toEqual({ value, sure: true, fact: null })
  })
  it('does not repeat in a problem what was told in confidence', () => {
    expect(readIdentityWish('a secret').fact).toEqual({
      kind: 'value-unknown',
      field: 'identityWish',
      text: ''
    })
  })
})

describe('blank answers', () => {
  it.each(['', '  ', '-', 'N/A', 'n.a.', 'None', 'Prefer not to say', '…'])('are found in %j', (text) => {
    expect(isBlankAnswer(text)).toBe(true)
  })
  it.each(['0', 'No', 'Nonexistent', 'Ana'])('are not found in %j', (text) => {
    expect(isBlankAnswer(text)).toBe(false)
  })
})
