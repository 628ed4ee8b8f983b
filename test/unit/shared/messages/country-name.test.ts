import { expect, it } from 'vitest'
import { countryName } from '#shared/messages/country-name'

it.each([
  ['KR', 'South Korea'],
  ['QQ', 'QQ'],
  ['Wakanda', 'Wakanda'],
  ['419', '419'],
  ['', '']
])('a country written %j is shown as %j', (code, shown) => {
  expect(countryName(code)).toBe(shown)
})
