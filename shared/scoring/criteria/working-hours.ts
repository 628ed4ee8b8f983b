import type { CreateCriterion } from '../criterion'
import { toMillionths, unknown } from '../millionths'
import { missingFact } from '../missing-fact'
import { createCommonMinutes, isKnownZone, workingMinutes } from '../working-day'

/** The part of a working day, 9 to 18 local standard time, that falls into the other's. */
export const workingHours: CreateCriterion = (pool) => {
  const commonMinutes = createCommonMinutes(pool)
  return {
    value: (mentee, mentor) => {
      const minutes = commonMinutes(mentee, mentor)
      return minutes < 0 ? unknown : toMillionths(minutes, workingMinutes)
    },
    fact: (mentee, mentor) => {
      const minutes = commonMinutes(mentee, mentor)
      const menteeZone = pool.mentees[mentee]?.timeZone ?? null
      const mentorZone = pool.mentors[mentor]?.timeZone ?? null
      if (minutes < 0 || menteeZone === null || mentorZone === null) {
        return missingFact({ mentee: isKnownZone(menteeZone), mentor: isKnownZone(mentorZone) })
      }
      return { kind: 'working-hours', commonHours: minutes / 60, menteeZone, mentorZone }
    }
  }
}
