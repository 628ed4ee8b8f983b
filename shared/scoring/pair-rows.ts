import type { Before, PoolTexts } from './memory'

/** The numbers of one mentee, one for each mentor. Rows are shared: look, do not write. */
export type PairRow = Int32Array | Uint8Array

/**
 * What a row depends on besides the answers of its mentee and of the mentors, as a text of its mentee; null: on
 * everybody, so that the row has to be made anew whoever changes.
 */
export type Beyond = ((mentee: number) => string) | null

/** The answers of the two decide alone. */
export const nothingElse: Beyond = () => ''

/** Numbers of pairs, mentee by mentee. */
export type PairRows<Row extends PairRow> = {
  /** The row of a mentee; null where it would say nothing of any mentor. */
  readonly of: (mentee: number) => Row | null
  /** What was made so far, by the mentee's text. */
  readonly made: () => ReadonlyMap<string, Row | null>
}

type RowsOf<Row extends PairRow> = {
  readonly value: (mentee: number, mentor: number) => number
  readonly classes: Int32Array | null
  readonly beyond: Beyond
  readonly create: (length: number) => Row
  /** What a number is that says nothing. */
  readonly nothing: number
  readonly texts: PoolTexts
  /** The rows of other people, made by the same settings. */
  readonly before: Before<PairRows<Row>> | null
}

/**
 * Makes each row when it is first asked for, and keeps it; mentees of one class share theirs. A row that was made
 * before of the same answers is taken over, with the columns of changed mentors made anew.
 */
export function keepRows<Row extends PairRow>(of: RowsOf<Row>): PairRows<Row> {
  const { texts, classes, beyond, nothing } = of
  const rows: (Row | null | undefined)[] = []
  const inherit = createHeir(of)
  const make = (mentee: number): Row | null => {
    const inherited = inherit(mentee)
    if (inherited !== undefined) return inherited
    return orNull(fillRow(of, mentee, of.create(texts.mentors.length)), nothing)
  }
  const rowAt = (at: number, mentee: number): Row | null => {
    const found = rows[at]
    return found === undefined ? (rows[at] = make(mentee)) : found
  }
  return {
    of: (mentee) => rowAt(classes?.[mentee] ?? mentee, mentee),
    made: () => {
      const made = new Map<string, Row | null>()
      if (beyond === null) return made
      for (const mentee of texts.mentees.keys()) {
        const row = rows[classes?.[mentee] ?? mentee]
        if (row !== undefined) made.set(textOf(of, mentee), row)
      }
      return made
    }
  }
}

/** The rows of what was prepared before; null where nothing was. */
export function rowsBefore<Row extends PairRow>(
  before: Before<{ readonly rows: PairRows<Row> } | null> | null
): Before<PairRows<Row>> | null {
  return before?.made == null ? null : { made: before.made.rows, texts: before.texts }
}

/** Finds the row that was made before, as it is today; undefined where there was none. */
function createHeir<Row extends PairRow>(of: RowsOf<Row>): (mentee: number) => Row | null | undefined {
  const { beyond, before, texts, create, nothing, value } = of
  if (beyond === null || before === null) return () => undefined
  const rows = before.made.made()
  const columns = toColumns(before.texts.mentors, texts.mentors)
  return (mentee) => {
    const old = rows.get(textOf(of, mentee))
    if (old === undefined || columns === null) return old
    const row = create(texts.mentors.length)
    columns.forEach((from, mentor) => {
      row[mentor] = from < 0 ? value(mentee, mentor) : (old?.[from] ?? nothing)
    })
    return orNull(row, nothing)
  }
}

function textOf({ texts, beyond }: Pick<RowsOf<PairRow>, 'texts' | 'beyond'>, mentee: number): string {
  return (texts.mentees[mentee] ?? '') + (beyond?.(mentee) ?? '')
}

/** Which column each mentor's numbers stood in before, −1 for who was not there with these answers; null: all as it was. */
function toColumns(before: readonly string[], now: readonly string[]): Int32Array | null {
  if (before.length === now.length && now.every((text, mentor) => text === before[mentor])) return null
  const places = new Map(before.map((text, mentor) => [text, mentor]))
  return Int32Array.from(now, (text) => places.get(text) ?? -1)
}

function fillRow<Row extends PairRow>({ value }: RowsOf<Row>, mentee: number, row: Row): Row {
  for (let mentor = 0; mentor < row.length; mentor += 1) row[mentor] = value(mentee, mentor)
  return row
}

function orNull<Row extends PairRow>(row: Row, nothing: number): Row | null {
  return row.every((number) => number === nothing) ? null : row
}
