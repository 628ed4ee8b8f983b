import { limitsBindSentences } from '#shared/messages/group-limit-words'
import type { Bound } from '#shared/proposal/propose-assignment'
import { type ReportedLimits, toDecimal } from './report'

/** What the report says where limits per group bind. */
export function toReportedLimits({
  solvedBy,
  matched,
  total,
  worst,
  pairs,
  certificate
}: Bound): ReportedLimits {
  return {
    solvedBy,
    reason: limitsBindSentences[solvedBy],
    best: {
      matched,
      total: toDecimal(total),
      worst: worst === null ? null : toDecimal(worst),
      pairs,
      ...(solvedBy === 'HiGHS' ? {} : { certificate })
    }
  }
}
