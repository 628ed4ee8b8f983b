import type { Field } from '#shared/domain/field'
import type { ProblemFact } from '#shared/domain/problem'
import { headingWords } from '../aliases/heading-words'
import { hasWords } from '../has-words'
import { personFields } from './find-header'
import { foldHeading } from './fold-heading'
import { scoreHeading } from './score-heading'

type Rows = readonly (readonly string[])[]

/** A row below the headings that is no answer of this table, and why; `at` counts from the first row below. */
export type RowLeftOut = { readonly at: number; readonly fact: ProblemFact }

/**
 * Blanks what is no answer to the headings of a sheet: the same headings further down, and all of another table that begins
 * below with headings of its own, for its columns mean something else. `firstRow`: the row of the first answer.
 */
export function partTables(
  headings: readonly string[],
  answers: Rows,
  firstRow: number
): { readonly answers: Rows; readonly leftOut: readonly RowLeftOut[] } {
  const folded = headings.map(foldHeading)
  const leftOut: RowLeftOut[] = []
  let headingRow: number | null = null
  answers.forEach((cells, at) => {
    const again = headingsAgain(cells, folded)
    if (again === 'repeated' && headingRow === null) leftOut.push({ at, fact: { kind: 'headings-repeated' } })
    else if (again !== null) {
      const title = headingRow === null ? titleAbove(answers, at) : null
      headingRow = firstRow + at
      if (title !== null) leftOut.push({ at: title, fact: { kind: 'row-of-other-table', headingRow } })
      leftOut.push({ at, fact: { kind: 'other-table-begins' } })
    } else if (headingRow !== null && cells.some((cell) => cell.trim() !== ''))
      leftOut.push({ at, fact: { kind: 'row-of-other-table', headingRow } })
  })
  if (leftOut.length === 0) return { answers, leftOut }
  const blanked = new Set(leftOut.map(({ at }) => at))
  return { answers: answers.map((row, at) => (blanked.has(at) ? [] : row)), leftOut }
}

/** Whether a row holds the headings of its table once more, or others. One with an address holds none. */
function headingsAgain(
  cells: readonly string[],
  headings: readonly string[]
): 'repeated' | 'other-table' | null {
  if (cells.some((cell) => cell.includes('@')) || !cells.some(asksForPerson)) return null
  const filled = cells.flatMap((cell, at) =>
    cell.trim() === '' ? [] : [{ cell, heading: headings[at] ?? '' }]
  )
  if (filled.length < 2) return null
  const repeated = filled.filter(({ cell, heading }) => hasWords(heading, foldHeading(cell)))
  if (repeated.length >= filled.length * 0.8) return 'repeated'
  const asked = filled.flatMap(({ cell }) => fieldOf(cell) ?? [])
  return new Set(asked).size >= 2 && asked.length >= filled.length / 2 ? 'other-table' : null
}

/** The row above headings, blank ones passed over, that holds one text: what their table is called. */
function titleAbove(rows: Rows, headings: number): number | null {
  const filled = (at: number): number => (rows[at] ?? []).filter((cell) => cell.trim() !== '').length
  let above = headings - 1
  while (above > 0 && filled(above) === 0) above--
  return filled(above) === 1 && (rows[headings] ?? []).length > 1 ? above : null
}

/** The field that a cell names with all of its words. */
function fieldOf(cell: string): Field | null {
  const [best] = scoreHeading(cell)
  return best?.score === 1 ? best.field : null
}

/** Letters that a heading which only asks for a name or an address has at most. */
const longest = 60

function asksForPerson(cell: string): boolean {
  return cell !== '' && cell.length <= longest && personHeadings.has(foldHeading(cell))
}

const personHeadings: ReadonlySet<string> = new Set(
  headingWords
    .filter(({ field }) => personFields.has(field))
    .flatMap(({ strong = '', plain = '' }) => [...strong.split(','), ...plain.split(',')])
    .filter((words) => words !== '')
)
