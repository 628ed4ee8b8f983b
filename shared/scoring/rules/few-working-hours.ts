import type { CreateRule } from '../rule'
import { nothingElse } from '../pair-rows'
import { createCommonHours } from '../working-day'

/** Both time zones are known, and their working days share fewer hours than the setup asks for. */
export const fewWorkingHours: CreateRule = (pool, { meetingDays, limits }) => {
  const common = createCommonHours(pool, meetingDays)
  return {
    forbids: (mentee, mentor) => {
      const minutes = common.minutes(mentee, mentor)
      return minutes >= 0 && minutes < limits.commonHours * 60
    },
    block: (mentee, mentor) => ({
      rule: 'fewWorkingHours',
      commonHours: common.minutes(mentee, mentor) / 60,
      neededHours: limits.commonHours,
      day: common.day(mentee, mentor)
    }),
    beyond: nothingElse,
    classes: common.classes
  }
}
