import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTimeZone } from '#shared/registrations/readers/read-time-zone'

describe('the reader of time zones', () => {
  it.each([
    ['UTC+2', 'UTC+02:00'],
    ['GMT-03:30', 'UTC-03:30'],
    ['UTC+05:45', 'UTC+05:45'],
    ['UTC +0530', 'UTC+05:30'],
    ['utc−5', 'UTC-05:00'],
    ['GMT+5.5', 'UTC+05:30'],
    ['+02:00', 'UTC+02:00'],
    ['UTC', 'UTC+00:00'],
    ['GMT+0', 'UTC+00:00'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern', 'UTC+01:00'],
    ['CET', 'Europe/Berlin'],
    ['Central European Time', 'Europe/Berlin'],
    ['Central European Summer Time', 'Europe/Berlin'],
    ['EST', 'America/New_York'],
    ['Eastern Standard Time', 'America/New_York'],
    ['Boston', 'America/New_York'],
    ['Strasbourg', 'Europe/Paris'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Lisboa', 'Europe/Lisbon'],
    ['Genf', 'Europe/Zurich'],
    ['Europe/Paris', 'Europe/Paris'],
    ['america/new york', 'America/New_York'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Nepal Time', 'Asia/Kathmandu']
  ])('reads %j as %s', (text, zone) => {
    expect(readTimeZone(text)).toEqual({ value: zone, sure: true, fact: null })
  })

  it.each([
    ['UTC+2 (DST)', 'UTC+02:00'],
    ['UTC-5 to UTC-8', 'UTC-05:00'],
    ['IST', 'Asia/Kolkata'],
    ['CST', 'America/Chicago'],
    ['Germany', 'Europe/Berlin'],
    ['Boston, USA', 'America/New_York'],
    ['CET / CEST', 'Europe/Berlin']
  ])('proposes for %j the zone %s', (text, used) => {
    const fact = { kind: 'value-proposed', field: 'timeZone', text, used }
    const reading = readTimeZone(text)
    expect(reading.value).toBe(used)
    expect(reading.fact ?? fact).toEqual(fact)
    expect(reading.sure).toBe(reading.fact === null)
  })

  it.each(['UTC+25', 'somewhere', 'evenings only', 'USA', '5'])('leaves %j unknown and lists it', (text) => {
    const fact = { kind: 'value-unknown', field: 'timeZone', text }
    expect(readTimeZone(text)).toEqual({ value: null, sure: false, fact })
  })

  it('reads every offset of a quarter of an hour as it was written', () => {
    const offset = fc.record({
      hours: fc.integer({ min: 0, max: 11 }),
      quarter: fc.integer({ min: 0, max: 3 })
    })
    fc.assert(
      fc.property(offset, fc.constantFrom('+', '-'), ({ hours, quarter }, sign) => {
        fc.pre(hours + quarter > 0)
        const written = `${sign}${String(hours).padStart(2, '0')}:${String(quarter * 15).padStart(2, '0')}`
        expect(readTimeZone(`GMT${written}`).value).toBe(`UTC${written}`)
      }),
      { seed: 2021 }
    )
  })
})
