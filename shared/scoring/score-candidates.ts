import type { BlockingRule } from '#shared/domain/pair-score'
import { noRule } from './score-row'
import type { ScoreTable } from './score-table'

/** The pairs that no rule forbids: mentee by mentee, mentors ascending, `count` of them. */
type Candidates = {
  readonly mentee: Int32Array
  readonly mentor: Int32Array
  readonly score: Float64Array
  readonly count: number
}

/** Lists the allowed pairs of a table whose rows have `mentors` numbers. The arrays are exactly `count` long. */
export function listCandidates({ score, rule }: ScoreTable, mentors: number): Candidates {
  const count = rule.reduce((open, blocked) => open + Number(blocked === noRule), 0)
  const listed = {
    mentee: new Int32Array(count),
    mentor: new Int32Array(count),
    score: new Float64Array(count),
    count
  }
  let next = 0
  rule.forEach((blocked, at) => {
    if (blocked !== noRule) return
    listed.mentee[next] = Math.floor(at / mentors)
    listed.mentor[next] = at % mentors
    listed.score[next] = score[at] ?? 0
    next += 1
  })
  return listed
}

/** Which rules took mentors away from the mentee of a row, and how many each first, in the order the `rules` are asked. */
export function blockedBy(
  row: Int8Array,
  rules: readonly BlockingRule[]
): readonly { readonly rule: BlockingRule; readonly mentors: number }[] {
  const counts = rules.map(() => 0)
  for (const rule of row) if (rule !== noRule) counts[rule] = (counts[rule] ?? 0) + 1
  return rules
    .map((rule, index) => ({ rule, mentors: counts[index] ?? 0 }))
    .filter(({ mentors }) => mentors > 0)
}
