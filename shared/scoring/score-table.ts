import type { Pool } from '#shared/domain/participant'
import type { Scoring } from './create-scoring'
import type { PairRow } from './pair-rows'
import type { ScoredRow } from './score-row'

/** The scored row of every mentee, one after the other, in the pool's order. */
export type ScoreTable = ScoredRow

/** Gives bytes for a table: of a buffer that others can see, or of the window's own. */
export type Allocate = (bytes: number) => ArrayBuffer | SharedArrayBuffer

/** Of one's own: nobody else sees it. */
export function allocateOwn(bytes: number): ArrayBuffer {
  return new ArrayBuffer(bytes)
}

/** Scores every pair, and lets stand what the last table had of the same rows. A table that was given never changes. */
export type TableMaker = (pool: Pool, scoring: Scoring) => ScoreTable

type Made = {
  readonly recipe: string
  readonly mentors: number
  readonly table: ScoreTable
  readonly rows: ReadonlyMap<string, { readonly at: number; readonly parts: Parts }>
}

type Parts = readonly (PairRow | null)[]

export function createTableMaker(allocate: Allocate): TableMaker {
  let last: Made | null = null
  return (pool, scoring) => {
    const rows = scoring.rows()
    const [mentees, mentors] = [pool.mentees.length, pool.mentors.length]
    const table: ScoreTable = {
      score: new Int32Array(allocate(mentees * mentors * Int32Array.BYTES_PER_ELEMENT)),
      rule: new Int8Array(allocate(mentees * mentors))
    }
    const before = last?.recipe === rows.recipe && last.mentors === mentors ? last : null
    const made = new Map<string, { readonly at: number; readonly parts: Parts }>()
    for (const [at, { id }] of pool.mentees.entries()) {
      const parts = rows.partsOf(at)
      const found = before?.rows.get(id)
      const into = rowAt(table, at, mentors)
      if (before !== null && found !== undefined && isSameParts(found.parts, parts))
        copyRow(rowAt(before.table, found.at, mentors), into)
      else rows.fill(at, into)
      made.set(id, { at, parts })
    }
    last = { recipe: rows.recipe, mentors, table, rows: made }
    return table
  }
}

/** One mentee's part of a table, to look at or to fill. */
export function rowAt({ score, rule }: ScoreTable, mentee: number, mentors: number): ScoredRow {
  const [from, to] = [mentee * mentors, (mentee + 1) * mentors]
  return { score: score.subarray(from, to), rule: rule.subarray(from, to) }
}

function copyRow(from: ScoredRow, { score, rule }: ScoredRow): void {
  score.set(from.score)
  rule.set(from.rule)
}

function isSameParts(a: Parts, b: Parts): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index])
}
