import { describe, expect, it } from 'vitest'
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
      mentorZone: 'Europe/London'
    })
  })

  it('says whose zone cannot be compared', () => {
    const pool = createPool({
      mentees: [createMentee({ timeZone: 'UTC' })],
      mentors: [createMentor({ timeZone: 'Mars' })]
    })
    expect(scoreCriterion('workingHours', pool)?.fact).toEqual({ kind: 'unknown', missing: 'mentor' })
  })
})
