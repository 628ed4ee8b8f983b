import type { BlockingRule } from '#shared/domain/pair-score'
import type { Scoring } from './create-scoring'
import { blockingRules } from './rules'
import { createScoredRow, noRule } from './score-row'

/**
 * The pairs that no rule forbids: mentee by mentee, mentors ascending, `count` of them. `blocked` counts, for mentee
 * `i` and rule `r` of `blockingRules`, at `i × blockingRules.length + r` how many mentors that rule took away first.
 */
export type Candidates = {
  readonly mentee: Int32Array
  readonly mentor: Int32Array
  readonly score: Float64Array
  readonly count: number
  readonly blocked: Int32Array
}

export type SideCounts = { readonly mentees: number; readonly mentors: number }

/** Scores every allowed pair, row by row, without an object per pair. The arrays are exactly `count` long. */
export function scoreCandidates(scoring: Scoring, { mentees, mentors }: SideCounts): Candidates {
  const mentee = new Int32Array(mentees * mentors)
  const mentor = new Int32Array(mentees * mentors)
  const score = new Float64Array(mentees * mentors)
  const blocked = new Int32Array(mentees * blockingRules.length)
  const row = createScoredRow(mentors)
  let count = 0
  for (let i = 0; i < mentees; i += 1) {
    scoring.rows.fill(i, row)
    for (let j = 0; j < mentors; j += 1) {
      const rule = row.rule[j] ?? noRule
      if (rule !== noRule) {
        const at = i * blockingRules.length + rule
        blocked[at] = (blocked[at] ?? 0) + 1
        continue
      }
      mentee[count] = i
      mentor[count] = j
      score[count] = row.score[j] ?? 0
      count += 1
    }
  }
  return {
    mentee: mentee.subarray(0, count),
    mentor: mentor.subarray(0, count),
    score: score.subarray(0, count),
    count,
    blocked
  }
}

/** Which rules took mentors away from a mentee, and how many each, in the order the rules are asked. */
export function blockedBy(
  candidates: Candidates,
  mentee: number
): readonly { readonly rule: BlockingRule; readonly mentors: number }[] {
  return blockingRules
    .map((rule, index) => ({ rule, mentors: candidates.blocked[mentee * blockingRules.length + index] ?? 0 }))
    .filter(({ mentors }) => mentors > 0)
}
