import { limitsBindSentence } from '#shared/messages/group-limit-words'
import type { Bound } from '#shared/proposal/propose-assignment'
import { type ReportedLimits, toDecimal } from './report'

/** What the report says where limits per group bind. */
export function toReportedLimits({ matched, total, worst, pairs }: Bound): ReportedLimits {
  return {
    solvedBy: 'HiGHS',
    reason: limitsBindSentence,
    best: { matched, total: toDecimal(total), worst: worst === null ? null : toDecimal(worst), pairs }
  }
}
