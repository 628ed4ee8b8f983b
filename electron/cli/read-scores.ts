import type { ScoresFailure } from '#shared/domain/scores-failure'
import { parseMillionths, type DecimalFault } from '#shared/lib/parse-millionths'
import { err, ok, type Result } from '#shared/lib/result'
import { findColumns } from './find-columns'
import { readTable, type TableFailure } from './read-table'

/** A scores file: ids in order of appearance, pair `k` as indices into them, scores in millionths. `rows[k]` is the file's row. */
export type ScoresFile = {
  readonly sha256: string
  readonly menteeIds: readonly string[]
  readonly mentorIds: readonly string[]
  readonly mentee: Int32Array
  readonly mentor: Int32Array
  readonly score: Float64Array
  readonly rows: Int32Array
  readonly count: number
}

const rowLimit = 30_000_000

/**
 * Streams `mentee,mentor,score` (or `paper,reviewer,score`), up to 30 million rows; whether a pair stands twice is left
 * to the engine.
 */
export async function readScores(path: string, file: string): Promise<Result<ScoresFile, TableFailure>> {
  const pairs = createPairs()
  const mentees = createIds()
  const mentors = createIds()
  let columns: readonly number[] = []
  const read = await readTable(path, file, {
    headings: (cells) => {
      const found = findColumns(file, cells, [
        { names: ['mentee', 'paper'] },
        { names: ['mentor', 'reviewer'] },
        { names: ['score'] }
      ])
      if (!found.ok) return found.error
      columns = found.value
      return null
    },
    row: (cells, row) => {
      const [mentee = '', mentor = '', text = ''] = columns.map((column) => cells[column]?.trim() ?? '')
      if (mentee === '' || mentor === '')
        return { kind: 'id-missing', file, row, column: mentee === '' ? 'mentee' : 'mentor' }
      const score = parseMillionths(text)
      if (!score.ok) return toScoreFailure(score.error, { file, row, text })
      if (pairs.count() === rowLimit) return { kind: 'too-many-rows', file, limit: rowLimit }
      pairs.add({ mentee: mentees.indexOf(mentee), mentor: mentors.indexOf(mentor), score: score.value, row })
      return null
    }
  })
  return read.ok
    ? ok({ sha256: read.value, menteeIds: mentees.all(), mentorIds: mentors.all(), ...pairs.done() })
    : err(read.error)
}

function toScoreFailure(
  fault: DecimalFault,
  at: { readonly file: string; readonly row: number; readonly text: string }
): ScoresFailure {
  switch (fault) {
    case 'not-a-number':
      return { kind: 'score-not-a-number', ...at }
    case 'more-than-six-decimals':
      return { kind: 'score-too-fine', ...at }
    case 'too-large':
      return { kind: 'score-too-large', ...at }
  }
}

type Ids = { readonly indexOf: (id: string) => number; readonly all: () => readonly string[] }

function createIds(): Ids {
  const indices = new Map<string, number>()
  return {
    indexOf: (id) => {
      const known = indices.get(id)
      if (known !== undefined) return known
      indices.set(id, indices.size)
      return indices.size - 1
    },
    all: () => [...indices.keys()]
  }
}

type Pair = { readonly mentee: number; readonly mentor: number; readonly score: number; readonly row: number }
type Pairs = {
  readonly add: (pair: Pair) => void
  readonly count: () => number
  readonly done: () => Pick<ScoresFile, 'mentee' | 'mentor' | 'score' | 'rows' | 'count'>
}

/** Columns that grow by half, so that 30 million rows fit beside their copy. */
function createPairs(): Pairs {
  let mentee = new Int32Array(1024)
  let mentor = new Int32Array(1024)
  let score = new Float64Array(1024)
  let rows = new Int32Array(1024)
  let count = 0
  const grow = (): void => {
    const length = Math.ceil(mentee.length * 1.5)
    mentee = copyInto(new Int32Array(length), mentee)
    mentor = copyInto(new Int32Array(length), mentor)
    score = copyInto(new Float64Array(length), score)
    rows = copyInto(new Int32Array(length), rows)
  }
  return {
    add: (pair) => {
      if (count === mentee.length) grow()
      mentee[count] = pair.mentee
      mentor[count] = pair.mentor
      score[count] = pair.score
      rows[count] = pair.row
      count += 1
    },
    count: () => count,
    done: () => ({
      mentee: mentee.subarray(0, count),
      mentor: mentor.subarray(0, count),
      score: score.subarray(0, count),
      rows: rows.subarray(0, count),
      count
    })
  }
}

function copyInto<T extends Int32Array | Float64Array>(target: T, source: T): T {
  target.set(source)
  return target
}
