import type { CreateRule } from '../rule'
import { createCommonMinutes } from '../working-day'

/** Both time zones are known, and no minute of their working days is the same. */
export const noWorkingHours: CreateRule = (pool) => {
  const commonMinutes = createCommonMinutes(pool)
  return {
    forbids: (mentee, mentor) => commonMinutes(mentee, mentor) === 0,
    block: (mentee, mentor) => ({
      rule: 'noWorkingHours',
      menteeZone: pool.mentees[mentee]?.timeZone ?? '',
      mentorZone: pool.mentors[mentor]?.timeZone ?? ''
    })
  }
}
