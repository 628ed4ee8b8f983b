import type { ColumnReason } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import { columnLetter } from '../column-letter'
import { tidyText } from '../tidy-text'
import { findFormTool } from './find-form-tool'
import { markFollowUps } from './mark-follow-ups'
import { recogniseColumn } from './recognise-column'
import { foldHeading } from './score-heading'
import { sampleOf } from './score-values'
import { settleRivals } from './settle-rivals'
import type { SheetColumn } from './sheet-column'

type Rows = readonly (readonly string[])[]

/** A person's choices for the columns of one sheet, by column letter. */
export type FieldChoices = ReadonlyMap<string, Field>

/** Proposes a meaning for every column of a sheet from its headings, its answers and its neighbours; choices stand. */
export function recogniseColumns(
  headings: readonly string[],
  answers: Rows,
  choices: FieldChoices
): readonly SheetColumn[] {
  const width = answers.reduce((widest, row) => Math.max(widest, row.length), headings.length)
  const guessed = Array.from({ length: width }, (_, index) =>
    guessColumn(index, headings[index] ?? '', answers)
  )
  const chosen = withFormMetadata(guessed).map((column) => withChoice(column, choices.get(column.column)))
  return markFollowUps(nameWhole(settleRivals(chosen, answers))).map(withDoubt)
}

function guessColumn(index: number, text: string, answers: Rows): SheetColumn {
  const heading = tidyText(text)
  const sample = sampleOf(answers, index)
  const guess = recogniseColumn(text, sample)
  const folded = foldHeading(text)
  return {
    ...guess,
    index,
    column: columnLetter(index),
    heading,
    folded,
    isEmpty: sample.length === 0,
    doubt: null
  }
}

function withChoice(column: SheetColumn, field: Field | undefined): SheetColumn {
  return field === undefined
    ? column
    : { ...column, field, score: 2, sure: true, reason: { kind: 'chosen-by-hand' } }
}

/** Columns that a form tool fills by itself mean what the tool means by them. */
function withFormMetadata(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const headings = columns.map(({ folded }) => folded)
  const tool = findFormTool(headings)
  if (tool === null) return columns
  const reason: ColumnReason = { kind: 'form-metadata', tool: tool.tool }
  const seen = new Set<string>()
  return columns.map((column) => {
    const again = seen.has(column.folded)
    seen.add(column.folded)
    if (again) return column
    if (column.folded === tool.timestamp)
      return { ...column, field: 'timestamp', score: 1, sure: true, reason }
    return tool.ignored.includes(column.folded)
      ? { ...column, field: 'ignored', score: 1, sure: true, reason }
      : column
  })
}

/** "Nombre" or "Nom" alone asks for the whole name; beside its other half it does not. */
function nameWhole(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const has = (field: Field): boolean => columns.some((column) => column.field === field)
  if (has('name') || has('firstName') === has('lastName')) return columns
  return columns.map((column) =>
    (column.field === 'firstName' || column.field === 'lastName') && column.reason.kind !== 'chosen-by-hand'
      ? { ...column, field: 'name' }
      : column
  )
}

/** A column that may mean something else is listed, unless it is kept as an answer of its own anyway. */
function withDoubt(column: SheetColumn): SheetColumn {
  const { heading, field } = column
  if (column.sure || column.doubt !== null || field === 'custom' || field === 'ignored') return column
  return { ...column, doubt: { kind: 'column-not-sure', heading, field } }
}
