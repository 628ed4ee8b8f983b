import type { ColumnReason } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import { ownMentee } from '../aliases/heading-guards'
import { findFormTool } from './find-form-tool'
import { guessColumns } from './guess-columns'
import { markBranchQuestions } from './mark-branch-questions'
import { markFollowOns } from './mark-follow-ons'
import { markFollowUps } from './mark-follow-ups'
import { markOptions } from './mark-options'
import { certain } from './recognise-column'
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
  const guessed = withFormMetadata(guessColumns(headings, answers))
  const chosen = guessed.map((column) => withChoice(column, choices.get(column.column)))
  const told = markBranchQuestions(markFollowOns(chosen), answers)
  const settled = settleRivals(nameWhole(markOptions(told, answers)), answers)
  return markFollowUps(sideWithMentors(settled)).map(withDoubt)
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
    const isUnused = column.isEmpty && tool.optional.includes(column.folded)
    return isUnused || tool.ignored.includes(column.folded)
      ? { ...column, field: 'ignored', score: 1, sure: true, reason }
      : column
  })
}

/** "Nombre" or "Nom" alone asks for the whole name; beside its other half it does not. */
function nameWhole(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const has = (field: Field): boolean => columns.some((column) => column.field === field)
  if (columns.some(({ field, sure }) => field === 'name' && sure) || has('firstName') === has('lastName'))
    return columns
  return columns.map((column) =>
    (column.field === 'firstName' || column.field === 'lastName') &&
    column.reason.kind !== 'chosen-by-hand' &&
    column.sure
      ? { ...column, field: 'name' }
      : column
  )
}

/** In a form that asks for places and for no goals, what is to be talked about is what a mentor offers. */
function sideWithMentors(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const asks = (field: Field): boolean => columns.some((column) => column.field === field && column.sure)
  if (!asks('capacity') || asks('sectorSought') || asks('identityWish')) return columns
  return columns.map((column) =>
    column.field === 'goals' &&
    (column.reason.kind === 'option' || column.score <= certain || ownMentee.test(column.folded))
      ? { ...column, field: 'topics' }
      : column
  )
}

/** A column that may mean something else is listed, unless it is kept as an answer of its own anyway. */
function withDoubt(column: SheetColumn): SheetColumn {
  const { heading, field } = column
  if (column.sure || column.doubt !== null || field === 'custom' || field === 'ignored') return column
  return { ...column, doubt: { kind: 'column-not-sure', heading, field } }
}
