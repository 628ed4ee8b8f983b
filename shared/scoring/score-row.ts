import type { ActiveRules } from './active-rules'
import type { AskedCriterion } from './asked-criteria'
import { roundHalfUp } from './millionths'
import type { PairRow } from './pair-rows'

/** What stands in a row's `rule` where no rule forbids. */
export const noRule = -1

/**
 * A mentee with every mentor: `score` in millionths, `rule` the place among all rules of the first hard rule that
 * forbids, or `noRule`.
 */
export type ScoredRow = { readonly score: Int32Array; readonly rule: Int8Array }

export function createScoredRow(mentors: number): ScoredRow {
  return { score: new Int32Array(mentors), rule: new Int8Array(mentors) }
}

/** Sums whole rows of criteria and rules: the same numbers as pair by pair, without a call for each. */
export type RowScorer = {
  /** Writes a mentee's row, and answers with it. */
  readonly fill: (mentee: number, into: ScoredRow) => ScoredRow
  /** The rows that a mentee's scores are put together from. */
  readonly partsOf: (mentee: number) => readonly (PairRow | null)[]
  /** How they are put together: the same way and the same parts give the same scores. */
  readonly recipe: string
}

export function createRowScorer(
  asked: readonly AskedCriterion[],
  { hard, soft }: ActiveRules,
  mentors: number
): RowScorer {
  const sums = new Float64Array(mentors)
  const weights = new Int32Array(mentors)
  return {
    fill: (mentee, into) => {
      const { score, rule } = into
      sums.fill(0)
      weights.fill(0)
      for (const { rows, units } of asked) addRow(rows.of(mentee), units, { sums, weights })
      divide(sums, weights, score)
      for (const { rows, penalty } of soft) takeOff(rows.of(mentee), penalty, score)
      rule.fill(noRule)
      for (const { rows, place } of hard) nameFirst(rows.of(mentee), place, rule)
      return into
    },
    partsOf: (mentee) => [...asked, ...soft, ...hard].map(({ rows }) => rows.of(mentee)),
    recipe: JSON.stringify([
      asked.map(({ units }) => units),
      soft.map(({ penalty }) => penalty),
      hard.map(({ place }) => place)
    ])
  }
}

type Sums = { readonly sums: Float64Array; readonly weights: Int32Array }

/** Unknown is negative and counts nothing: by its sign alone, since a branch that nobody can foretell is dear. */
function addRow(row: Int32Array | null, units: number, { sums, weights }: Sums): void {
  if (row === null) return
  for (let mentor = 0; mentor < row.length; mentor += 1) {
    const value = row[mentor] ?? 0
    const known = ~(value >> 31)
    sums[mentor] = (sums[mentor] ?? 0) + units * (value & known)
    weights[mentor] = (weights[mentor] ?? 0) + (units & known)
  }
}

function divide(sums: Float64Array, weights: Int32Array, score: Int32Array): void {
  for (let mentor = 0; mentor < score.length; mentor += 1) {
    const whole = weights[mentor] ?? 0
    score[mentor] = whole === 0 ? 0 : roundHalfUp(sums[mentor] ?? 0, whole)
  }
}

function takeOff(row: Uint8Array | null, penalty: number, score: Int32Array): void {
  if (row === null) return
  for (let mentor = 0; mentor < row.length; mentor += 1)
    if (row[mentor] === 1) score[mentor] = Math.max(0, (score[mentor] ?? 0) - penalty)
}

function nameFirst(row: Uint8Array | null, place: number, rule: Int8Array): void {
  if (row === null) return
  for (let mentor = 0; mentor < row.length; mentor += 1)
    if (row[mentor] === 1 && rule[mentor] === noRule) rule[mentor] = place
}
