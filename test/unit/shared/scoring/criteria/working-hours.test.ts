import { rawTimeZones } from '@vvo/tzdb'
import { describe, expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { zoneSchedules } from '#shared/scoring/tables/zone-offsets'
import { createZoneSchedules } from '../../../../../build/zones/create-zone-offsets'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { pairValue, scoreCriterion } from '../../../../support/score-criterion'

describe('working hours', () => {
  it.each([
    ['Europe/Paris', 'Europe/Berlin', 1],
    ['Europe/Paris', 'UTC+01:00', 1],
    ['Europe/Paris', 'UTC', 0.888889],
    ['Etc/GMT-1', 'UTC+1', 1],
    ['America/New_York', 'Europe/Paris', 0.333333],
    ['Asia/Calcutta', 'Asia/Kolkata', 1],
    ['Asia/Kathmandu', 'Asia/Kolkata', 0.972222],
    ['America/Los_Angeles', 'Europe/Paris', 0],
    // Around the date line: UTC-11 and UTC+13 keep the same hours a day apart.
    ['Pacific/Pago_Pago', 'UTC+13:00', 1],
    ['Pacific/Pago_Pago', 'UTC+12:00', 0.888889],
    ['somewhere', 'UTC', null],
    ['UTC+15:00', 'UTC', null],
    ['UTC+01:75', 'UTC', null],
    [null, 'UTC', null]
  ])('of %s and %s share %j of the day', (mentee, mentor, value) => {
    expect(
      pairValue('workingHours', createMentee({ timeZone: mentee }), createMentor({ timeZone: mentor }))
    ).toBe(value)
  })

  it('shows the hours in common and both zones', () => {
    const pool = createPool({
      mentees: [createMentee({ timeZone: 'Asia/Kolkata' })],
      mentors: [createMentor({ timeZone: 'Europe/London' })]
    })
    expect(scoreCriterion('workingHours', pool)?.fact).toEqual({
      kind: 'working-hours',
      commonHours: 3.5,
      menteeZone: 'Asia/Kolkata',
      mentorZone: 'Europe/London',
      day: null
    })
  })

  it('says whose zone cannot be compared', () => {
    const pool = createPool({
      mentees: [createMentee({ timeZone: 'UTC' })],
      mentors: [createMentor({ timeZone: 'Mars' })]
    })
    expect(scoreCriterion('workingHours', pool)?.fact).toEqual({ kind: 'unknown', missing: 'mentor' })
  })

  it.each([
    // On 2021-03-20 New York has changed its clocks, Paris not yet: five hours apart instead of six.
    ['America/New_York', 'Europe/Paris', ['2021-03-20'], 4, '2021-03-20'],
    ['America/New_York', 'Europe/Paris', ['2021-03-20', '2021-06-20'], 3, '2021-06-20'],
    ['Australia/Sydney', 'Asia/Tokyo', ['2021-07-01', '2021-12-01'], 7, '2021-12-01'],
    ['Asia/Kolkata', 'UTC+05:30', ['2021-07-01'], 9, '2021-07-01'],
    // Before and after the table the nearest year of it counts.
    ['Europe/Paris', 'UTC', ['2010-07-01'], 8, '2010-07-01']
  ])(
    'count daylight saving of %s and %s on %j: %d hours',
    (...[mentee, mentor, meetingDays, commonHours, day]) => {
      const pool = createPool({
        mentees: [createMentee({ timeZone: mentee })],
        mentors: [createMentor({ timeZone: mentor })]
      })
      expect(scoreCriterion('workingHours', pool, { ...defaultSetup, meetingDays })?.fact).toMatchObject({
        commonHours,
        day
      })
    }
  )
})

describe('the table of offsets', () => {
  it('is what the script makes of the time-zone database', () => {
    expect(zoneSchedules).toEqual(createZoneSchedules())
  })

  it('knows every zone that an answer can be read as', () => {
    const known = new Set(zoneSchedules.flatMap(([, zones]) => zones.split(' ')))
    expect(rawTimeZones.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([])
  })
})
