import type { ActiveRules } from './active-rules'
import type { AskedCriterion } from './asked-criteria'
import { roundHalfUp } from './millionths'
import { blockingRules } from './rules'

/** What stands in a row's `rule` where no rule forbids. */
export const noRule = -1

/**
 * Scores a mentee with every mentor: `score` in millionths, `rule` the place in `blockingRules` of the first hard rule
 * that forbids, or `noRule`. The two rows are the same objects at every call.
 */
export type ScoreRow = (mentee: number) => { readonly score: Int32Array; readonly rule: Int8Array }

/** Sums whole rows of the criteria, one after the other: the same numbers as pair by pair, without a call for each. */
export function createRowScorer(
  asked: readonly AskedCriterion[],
  { hard, soft }: ActiveRules,
  mentors: number
): ScoreRow {
  const sums = new Float64Array(mentors)
  const weights = new Float64Array(mentors)
  const score = new Int32Array(mentors)
  const rule = new Int8Array(mentors)
  return (mentee) => {
    sums.fill(0)
    weights.fill(0)
    for (const { rows, units } of asked) addRow(rows(mentee), units, { sums, weights })
    divide(sums, weights, score)
    for (const { rows, penalty } of soft) takeOff(rows(mentee), penalty, score)
    rule.fill(noRule)
    for (const { rows, name } of hard) nameFirst(rows(mentee), blockingRules.indexOf(name), rule)
    return { score, rule }
  }
}

type Sums = { readonly sums: Float64Array; readonly weights: Float64Array }

/** Unknown is negative and counts nothing. */
function addRow(row: Int32Array, units: number, { sums, weights }: Sums): void {
  for (let mentor = 0; mentor < row.length; mentor += 1) {
    const value = row[mentor] ?? 0
    if (value < 0) continue
    sums[mentor] = (sums[mentor] ?? 0) + units * value
    weights[mentor] = (weights[mentor] ?? 0) + units
  }
}

function divide(sums: Float64Array, weights: Float64Array, score: Int32Array): void {
  for (let mentor = 0; mentor < score.length; mentor += 1) {
    const whole = weights[mentor] ?? 0
    score[mentor] = whole === 0 ? 0 : roundHalfUp(sums[mentor] ?? 0, whole)
  }
}

function takeOff(row: Uint8Array, penalty: number, score: Int32Array): void {
  for (let mentor = 0; mentor < row.length; mentor += 1)
    if (row[mentor] === 1) score[mentor] = Math.max(0, (score[mentor] ?? 0) - penalty)
}

function nameFirst(row: Uint8Array, name: number, rule: Int8Array): void {
  for (let mentor = 0; mentor < row.length; mentor += 1)
    if (row[mentor] === 1 && rule[mentor] === noRule) rule[mentor] = name
}
