import type { CreateCriterion } from '../criterion'
import { nothingElse } from '../pair-rows'
import { toMillionths, unknown } from '../millionths'
import { missingFact } from '../missing-fact'
import { createCommonHours, workingMinutes } from '../working-day'
import { isKnownZone } from '../zone-offset'

/** The part of a working day, 9 to 18 local time, that falls into the other's, the least over the meeting days. */
export const workingHours: CreateCriterion = (pool, { meetingDays }) => {
  const common = createCommonHours(pool, meetingDays)
  return {
    value: (mentee, mentor) => {
      const minutes = common.minutes(mentee, mentor)
      return minutes < 0 ? unknown : toMillionths(minutes, workingMinutes)
    },
    fact: (mentee, mentor) => {
      const minutes = common.minutes(mentee, mentor)
      const menteeZone = pool.mentees[mentee]?.timeZone ?? null
      const mentorZone = pool.mentors[mentor]?.timeZone ?? null
      if (minutes < 0 || menteeZone === null || mentorZone === null) {
        return missingFact({ mentee: isKnownZone(menteeZone), mentor: isKnownZone(mentorZone) })
      }
      const commonHours = minutes / 60
      return { kind: 'working-hours', commonHours, menteeZone, mentorZone, day: common.day(mentee, mentor) }
    },
    beyond: nothingElse,
    classes: common.classes
  }
}
