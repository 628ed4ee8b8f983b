import { describe, expect, it } from 'vitest'
import { readCountry } from '#shared/registrations/readers/read-country'

describe('the reader of countries', () => {
  it.each([
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Brasil', 'BR'],
    ['Korea, South', 'KR'],
    ['England', 'GB'],
    ['P.R. China', 'CN'],
    ['Viet Nam', 'VN'],
    ['the netherlands', 'NL'],
    ['U.S.A.', 'US'],
    ['us', 'US'],
    ["Côte d'Ivoire", 'CI'],
    ['Türkiye', 'TR'],
    ['FR', 'FR'],
    ['CHE', 'CH']
  ])('reads %j as %s', (text, code) => {
    expect(readCountry(text)).toEqual({ value: code, sure: true, fact: null })
  })

  it('proposes the country in a place', () => {
    const text = 'Strasbourg, France'
    const fact = { kind: 'value-proposed', field: 'country', text, used: 'FR' }
    expect(readCountry(text)).toEqual({ value: 'FR', sure: false, fact })
  })

  it.each(['no', 'is', 'Atlantis', '__proto__', 'constructor'])('takes %j for no country', (text) => {
    expect(readCountry(text).value).toBeNull()
  })
})
