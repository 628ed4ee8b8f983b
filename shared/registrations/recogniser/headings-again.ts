import type { Field } from '#shared/domain/field'
import { headingWords } from '../aliases/heading-words'
import { hasWords } from '../has-words'
import { personFields } from './find-header'
import { foldHeading } from './fold-heading'
import { scoreHeading } from './score-heading'

/**
 * Whether a row below the headings of a table, folded, holds most of them once more, or those of another table. One with
 * an address holds none.
 */
export function headingsAgain(
  cells: readonly string[],
  headings: readonly string[]
): 'repeated' | 'other-table' | null {
  if (cells.some((cell) => cell.includes('@')) || !cells.some(asksForPerson)) return null
  const filled = cells.flatMap((cell, at) =>
    cell.trim() === '' ? [] : [{ cell, heading: headings[at] ?? '' }]
  )
  if (filled.length < 2) return null
  const repeated = filled.filter(({ cell, heading }) => hasWords(heading, foldHeading(cell)))
  const asked = headings.filter((heading) => heading !== '').length
  if (repeated.length >= filled.length * 0.8 && repeated.length >= asked * 0.6) return 'repeated'
  const named = filled.flatMap(({ cell }) => fieldNamed(cell) ?? [])
  return new Set(named).size >= 2 && named.length >= filled.length / 2 ? 'other-table' : null
}

/** The field that a heading names with all of its words; null when it says more, or something else. */
export function fieldNamed(heading: string): Field | null {
  const [best] = scoreHeading(heading)
  return best?.score === 1 ? best.field : null
}

/** Letters of a heading that only asks for a name or an address, at most. */
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
