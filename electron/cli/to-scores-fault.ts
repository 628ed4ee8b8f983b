import type { InstanceFault } from '#shared/matching/instance-fault'
import { toMatchingFailure } from '#shared/proposal/to-matching-failure'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { ScoresFailure } from '#shared/domain/scores-failure'

type Scored = {
  readonly file: string
  readonly pairs: {
    readonly mentee: Int32Array
    readonly mentor: Int32Array
    readonly score: Float64Array
    readonly rows: Int32Array
  }
  readonly mentees: readonly { readonly id: string }[]
  readonly mentors: readonly { readonly id: string }[]
}

/** What the engine refused, in ids and rows of the scores file. */
export function toScoresFault(
  fault: InstanceFault,
  scored: Scored
):
  | { readonly of: 'scores'; readonly fact: ScoresFailure }
  | { readonly of: 'matching'; readonly fact: MatchingFailure } {
  const mentee = (index: number): string => scored.mentees[index]?.id ?? ''
  const mentor = (index: number): string => scored.mentors[index]?.id ?? ''
  if (fault.kind === 'pair-twice') {
    const [firstRow = 0, row = 0] = rowsOf(fault, scored)
    return {
      of: 'scores',
      fact: {
        kind: 'pair-twice',
        file: scored.file,
        row,
        firstRow,
        mentee: mentee(fault.mentee),
        mentor: mentor(fault.mentor)
      }
    }
  }
  if (fault.kind === 'score-beyond-grid') {
    const { score, rows } = scored.pairs
    const at = score.findIndex((millionths) => Math.abs(millionths) === fault.largest)
    // Where no score is so large, the balance is.
    if (at >= 0) return { of: 'scores', fact: { ...fault, file: scored.file, row: rows[at] ?? 0 } }
  }
  return { of: 'matching', fact: toMatchingFailure(fault, { mentee, mentor }) }
}

function rowsOf(
  pair: { readonly mentee: number; readonly mentor: number },
  { pairs }: Scored
): readonly number[] {
  return [...pairs.rows].filter(
    (_row, index) => pairs.mentee[index] === pair.mentee && pairs.mentor[index] === pair.mentor
  )
}
