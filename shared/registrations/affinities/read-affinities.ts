import type { StrangerRow } from '#shared/domain/affinity-status'
import type { Pool } from '#shared/domain/participant'
import type { ScoresFailure } from '#shared/domain/scores-failure'
import { type AffinityTable, largestAffinity } from '#shared/domain/setup'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import { parseMillionths } from '#shared/lib/parse-millionths'
import { err, ok, type Result } from '#shared/lib/result'
import { type FilledRow, filledRows } from '../filled-rows'
import { createPersonFinder } from './find-person'

/** The scores of a file by the pool's ids; rows that name a stranger to the pool are left out. */
export type ReadAffinities = { readonly table: AffinityTable; readonly strangers: readonly StrangerRow[] }

const columns = [['mentee', 'paper'], ['mentor', 'reviewer'], ['score']] as const

const mostRows = 1_000_000

/** Reads `mentee,mentor,score` (or `paper,reviewer,score`); people are named by e-mail, or as reports name them. */
export function readAffinities(file: SpreadsheetFile, pool: Pool): Result<ReadAffinities, ScoresFailure> {
  const sheet = file.sheets.find(({ visibility }) => visibility === 'visible') ?? file.sheets[0]
  const [headings, ...body] = filledRows(sheet ?? { rows: [] })
  const places = findColumns(headings?.cells ?? [])
  const missing = columns.filter((_, index) => places[index] === -1).map(([name]) => name)
  if (missing.length > 0) return err({ kind: 'columns-missing', file: file.name, missing })
  if (body.length === 0) return err({ kind: 'no-rows', file: file.name })
  if (body.length > mostRows) return err({ kind: 'too-many-rows', file: file.name, limit: mostRows })
  return readRows(body, { file: file.name, places, pool })
}

function findColumns(headings: readonly string[]): readonly number[] {
  const folded = headings.map((heading) => heading.trim().toLowerCase())
  return columns.map((names) => folded.findIndex((heading) => names.some((name) => name === heading)))
}

type Place = { readonly file: string; readonly places: readonly number[]; readonly pool: Pool }

function readRows(
  rows: readonly FilledRow[],
  { file, places, pool }: Place
): Result<ReadAffinities, ScoresFailure> {
  const find = { mentee: createPersonFinder(pool.mentees), mentor: createPersonFinder(pool.mentors) }
  const firstRows = new Map<number, number>()
  const table = { mentee: [] as number[], mentor: [] as number[], score: [] as number[] }
  const strangers: StrangerRow[] = []
  for (const { cells, number: row } of rows) {
    const [mentee = '', mentor = '', text = ''] = places.map((place) => cells[place]?.trim() ?? '')
    if (mentee === '' || mentor === '')
      return err({ kind: 'id-missing', file, row, column: mentee === '' ? 'mentee' : 'mentor' })
    const score = parseMillionths(text)
    if (!score.ok) return err({ kind: faults[score.error], file, row, text })
    if (Math.abs(score.value) > largestAffinity * 1_000_000)
      return err({ kind: 'score-too-large', file, row, text })
    const [asking, offering] = [find.mentee(mentee), find.mentor(mentor)]
    if (asking === null || offering === null) {
      strangers.push({ row, person: asking === null ? mentee : mentor })
      continue
    }
    const pair = asking * pool.mentors.length + offering
    const firstRow = firstRows.get(pair)
    if (firstRow !== undefined) return err({ kind: 'pair-twice', file, row, firstRow, mentee, mentor })
    firstRows.set(pair, row)
    table.mentee.push(asking)
    table.mentor.push(offering)
    table.score.push(score.value)
  }
  const ids = { mentees: pool.mentees.map(({ id }) => id), mentors: pool.mentors.map(({ id }) => id) }
  return ok({ table: { ...ids, ...table }, strangers })
}

const faults = {
  'not-a-number': 'score-not-a-number',
  'more-than-six-decimals': 'score-too-fine',
  'too-large': 'score-too-large'
} as const
