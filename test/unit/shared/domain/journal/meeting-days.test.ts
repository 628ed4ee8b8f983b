import { expect, it } from 'vitest'
import { toMeetingDays } from '#shared/domain/journal/meeting-days'

const none = { callForMentors: null, callForMentees: null, matching: null, conference: null }

it.each([
  [{}, []],
  [{ matching: '2021-08-15' }, ['2021-08-15']],
  [{ conference: '2021-09-27' }, ['2021-08-02', '2021-09-27', '2021-11-22']],
  [{ matching: '2021-09-01', conference: '2021-12-27' }, ['2021-09-01', '2021-12-27', '2022-02-21']]
])('dates %j mean meetings around %j', (dates, days) => {
  expect(toMeetingDays({ ...none, ...dates })).toEqual(days)
})
