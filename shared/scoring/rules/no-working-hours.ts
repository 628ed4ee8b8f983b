import type { CreateRule } from '../rule'
import { nothingElse } from '../pair-rows'
import { createCommonHours } from '../working-day'

/** Both time zones are known, and on one of the meeting days no minute of their working days is the same. */
export const noWorkingHours: CreateRule = (pool, { meetingDays }) => {
  const common = createCommonHours(pool, meetingDays)
  return {
    forbids: (mentee, mentor) => common.minutes(mentee, mentor) === 0,
    block: (mentee, mentor) => ({
      rule: 'noWorkingHours',
      menteeZone: pool.mentees[mentee]?.timeZone ?? '',
      mentorZone: pool.mentors[mentor]?.timeZone ?? ''
    }),
    beyond: nothingElse,
    classes: common.classes
  }
}
