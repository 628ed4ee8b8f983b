import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEmail } from '#shared/registrations/readers/read-email'

describe('the reader of e-mail addresses', () => {
  it.each(['jane@example.org', "o'brien+x@sub.example.co.uk", 'J.Doe@EXAMPLE.ORG', 'a@b-c.example'])(
    'keeps %j as it was typed',
    (email) => expect(readEmail(` ${email} `)).toEqual({ value: email, sure: true, fact: null })
  )

  it.each([
    ['Jane Doe <jane@example.org>', 'jane@example.org'],
    ['mailto:jane@example.org', 'jane@example.org'],
    ['jane@example.org; j@home.example', 'jane@example.org'],
    ['jane@example.org.', 'jane@example.org'],
    ['jane@example.org (private)', 'jane@example.org']
  ])('finds the address in %j and says so', (text, used) => {
    const fact = { kind: 'value-proposed', field: 'email', text, used }
    expect(readEmail(text)).toEqual({ value: used, sure: false, fact })
  })

  it.each(['jane', 'jane@', '@example.org', 'jane@example', 'jane at example.org', 'a@b..org', 'a@@b.org'])(
    'reads no address in %j',
    (text) => expect(readEmail(text).fact).toEqual({ kind: 'email-unreadable', text })
  )

  it('lists an address with letters of another script', () => {
    expect(readEmail('jаne@example.org').fact).toEqual({ kind: 'email-unusual', email: 'jаne@example.org' })
  })

  it('never throws and never makes up an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { value } = readEmail(text)
        expect(value === null || text.includes(value)).toBe(true)
      }),
      { seed: 2021 }
    )
  })
})
