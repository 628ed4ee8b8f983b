import type { Field } from '#shared/domain/field'
import { columnLetter } from '../column-letter'
import { isBlankAnswer } from '../readers/is-blank-answer'
import { tidyText } from '../tidy-text'
import { findGrids, type GridCell } from './find-grids'
import { foldHeading } from './fold-heading'
import { type Guess, recogniseColumn } from './recognise-column'
import { sampleOf } from './score-values'
import type { SheetColumn } from './sheet-column'
import { withoutCommonStart } from './without-common-start'

type Rows = readonly (readonly string[])[]

/** What each column of a sheet seems to mean by itself, or by the question of the grid it belongs to. */
export function guessColumns(headings: readonly string[], answers: Rows): readonly SheetColumn[] {
  const width = answers.reduce((widest, row) => Math.max(widest, row.length), headings.length)
  const all = withoutCommonStart(Array.from({ length: width }, (_, index) => headings[index] ?? ''))
  const grids = findGrids(all)
  return all.map((text, index) => {
    const column = { ...guessColumn(text, index, answers), heading: tidyText(headings[index] ?? '') }
    const cell = grids[index]
    if (cell == null) return column
    const indices = grids.flatMap((other, at) => (other?.question === cell.question ? [at] : []))
    const rows = indices.map((at) => grids[at]?.row ?? '')
    const numbers = answers.map((cells) => indices.flatMap((at) => numberIn(cells[at])))
    return asGridCell(column, cell, { rows, numbers })
  })
}

function guessColumn(text: string, index: number, answers: Rows): SheetColumn {
  const sample = sampleOf(answers, index)
  return {
    ...recogniseColumn(text, sample),
    index,
    column: columnLetter(index),
    heading: tidyText(text),
    folded: foldHeading(text),
    isEmpty: sample.length === 0,
    option: null,
    doubt: null
  }
}

/** Questions whose rows can be options. */
const listFields: ReadonlySet<Field> = new Set<Field>(['areas', 'goals', 'topics', 'languages', 'identities'])

/** Rows of other questions, and rankings, in which small numbers are the better ones, are kept for a person to look at. */
function asGridCell(
  column: SheetColumn,
  { question, row }: GridCell,
  { rows, numbers }: { readonly rows: readonly string[]; readonly numbers: readonly (readonly number[])[] }
): SheetColumn {
  const guess: Guess = recogniseColumn(question, rows)
  if (!listFields.has(guess.field) || isRanking(numbers))
    return { ...column, field: 'custom', sure: false, score: 0, reason: { kind: 'grid', question, row } }
  const scale = Math.max(1, ...numbers.flat())
  return { ...column, ...guess, reason: { kind: 'grid', question, row }, option: { text: row, scale } }
}

function numberIn(cell = ''): readonly number[] {
  return !isBlankAnswer(cell) && /^\d{1,3}$/.test(cell.trim()) ? [Number(cell)] : []
}

/** Whether everybody who gives several numbers gives each once and counts up from 1. */
function isRanking(numbers: readonly (readonly number[])[]): boolean {
  const given = numbers.filter((row) => row.length > 1)
  const countsUp = (row: readonly number[]): boolean =>
    row.toSorted((a, b) => a - b).every((number, at) => number === at + 1)
  return given.length > 0 && given.every(countsUp)
}
