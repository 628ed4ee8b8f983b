import type { UnmatchedReason } from '#shared/domain/assignment'
import type { Policy } from '#shared/lib/policy'
import type { Solution } from '#shared/matching/assign-mentors'
import { listUnmatched } from '#shared/matching/list-unmatched'
import { unmatchedReasonSentence } from '#shared/messages/unmatched-reasons'
import type { LimitedSolution } from '#shared/matching/assign-within-limits'
import { type Bound, solverOf } from '#shared/proposal/propose-assignment'
import { toChosenPairs } from '#shared/proposal/to-chosen-pairs'
import type { LoadedScores } from './load-scores'
import { type ReportedPair, type ReportedUnmatched, toDecimal } from './report'

/** The chosen pairs by id, in the order of mentees and mentors of the scores file. */
export function toReportedPairs(
  loaded: LoadedScores,
  solution: Pick<Solution, 'pairs'>
): readonly ReportedPair[] {
  return toChosenPairs(loaded.built, solution.pairs).map(({ mentee, mentor, score }) => ({
    mentee: loaded.menteeIds[mentee] ?? '',
    mentor: loaded.mentorIds[mentor] ?? '',
    score: toDecimal(score)
  }))
}

/** The best without limits, by ids. */
export function toBound(loaded: LoadedScores, { best, within }: LimitedSolution): Bound {
  const { matched, total, worst, certificate } = best
  const pairs = toReportedPairs(loaded, best).map(({ mentee, mentor }) => ({ mentee, mentor }))
  return { pairs, matched, total, worst, certificate, solvedBy: solverOf(within) }
}

/** Every mentee below demand, in the order of the scores file. */
export function toReportedUnmatched(
  loaded: LoadedScores,
  solution: Pick<Solution, 'pairs'>,
  choice: { readonly policy: Policy; readonly limitsBind: boolean }
): readonly ReportedUnmatched[] {
  const { instance, menteeAt } = loaded.built
  return listUnmatched(instance, solution.pairs)
    .map(({ mentee, missing, code }) => ({ row: mentee, mentee: menteeAt[mentee] ?? -1, missing, code }))
    .sort((a, b) => a.mentee - b.mentee)
    .map(({ row, mentee, missing, code }) => {
      const candidates = (instance.rowStart[row + 1] ?? 0) - (instance.rowStart[row] ?? 0)
      const reason = toReason(code, { candidates, ...choice })
      return {
        mentee: loaded.menteeIds[mentee] ?? '',
        missing,
        code,
        reason: unmatchedReasonSentence(reason)
      }
    })
}

function toReason(
  code: UnmatchedReason['code'],
  facts: { readonly candidates: number; readonly policy: Policy; readonly limitsBind: boolean }
): UnmatchedReason {
  return code === 'no-candidate' ? { code, blockedBy: [] } : { code, ...facts }
}
