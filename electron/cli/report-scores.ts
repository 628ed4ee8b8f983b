import type { UnmatchedReason } from '#shared/domain/assignment'
import type { Policy } from '#shared/lib/policy'
import type { Solution } from '#shared/matching/assign-mentors'
import { whyUnmatched } from '#shared/matching/why-unmatched'
import { unmatchedReasonSentence } from '#shared/messages/unmatched-reasons'
import { toChosenPairs } from '#shared/proposal/to-chosen-pairs'
import type { LoadedScores } from './load-scores'
import { type ReportedPair, type ReportedUnmatched, toDecimal } from './report'

/** The chosen pairs by id, in the order of mentees and mentors of the scores file. */
export function toReportedPairs(loaded: LoadedScores, solution: Solution): readonly ReportedPair[] {
  return toChosenPairs(loaded.built, solution.pairs).map(({ mentee, mentor, score }) => ({
    mentee: loaded.menteeIds[mentee] ?? '',
    mentor: loaded.mentorIds[mentor] ?? '',
    score: toDecimal(score)
  }))
}

/** Every mentee below demand, in the order of the scores file. */
export function toReportedUnmatched(
  loaded: LoadedScores,
  solution: Solution,
  policy: Policy
): readonly ReportedUnmatched[] {
  const { instance, menteeAt } = loaded.built
  const filled = new Int32Array(loaded.menteeIds.length)
  for (const { mentee } of toChosenPairs(loaded.built, solution.pairs))
    filled[mentee] = (filled[mentee] ?? 0) + 1
  return [...menteeAt]
    .map((mentee, row) => ({ mentee, row, missing: (instance.demand[row] ?? 0) - (filled[mentee] ?? 0) }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => a.mentee - b.mentee)
    .map(({ mentee, row, missing }) => {
      const candidates = (instance.rowStart[row + 1] ?? 0) - (instance.rowStart[row] ?? 0)
      const reason = toReason(whyUnmatched(instance, solution.pairs, row), { candidates, policy })
      return {
        mentee: loaded.menteeIds[mentee] ?? '',
        missing,
        code: reason.code,
        reason: unmatchedReasonSentence(reason)
      }
    })
}

function toReason(
  code: UnmatchedReason['code'],
  facts: { readonly candidates: number; readonly policy: Policy }
): UnmatchedReason {
  return code === 'no-candidate' ? { code, blockedBy: [] } : { code, ...facts }
}
