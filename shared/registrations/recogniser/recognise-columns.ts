import type { ColumnReason } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import type { Role } from '#shared/domain/registration'
import { compareColumns } from './compare-columns'
import { findFormTool } from './find-form-tool'
import { guessColumns } from './guess-columns'
import { markAfterYes } from './mark-after-yes'
import { markBranchQuestions } from './mark-branch-questions'
import { markFollowOns } from './mark-follow-ons'
import { markFollowUps } from './mark-follow-ups'
import { markOptions } from './mark-options'
import { settleRivals } from './settle-rivals'
import type { SheetColumn } from './sheet-column'
import { takeSide } from './take-side'
import { tellNames } from './tell-names'

type Rows = readonly (readonly string[])[]

/** A person's choices for the columns of one sheet, by column letter. */
export type FieldChoices = ReadonlyMap<string, Field>

/** What is known of a sheet before it is read: chosen meanings, and whom it lists. */
type SaidOfSheet = { readonly choices?: FieldChoices; readonly side?: Role | null }

/**
 * Proposes a meaning for every column of a sheet from its headings, its answers, its neighbours, and the side it lists, as
 * far as that is known; choices stand.
 */
export function recogniseColumns(
  headings: readonly string[],
  answers: Rows,
  { choices = new Map(), side = null }: SaidOfSheet = {}
): readonly SheetColumn[] {
  const guessed = withFormMetadata(guessColumns(headings, answers))
  const chosen = guessed.map((column) => withChoice(column, choices.get(column.column)))
  const compared = markNeighbours(compareColumns(markNeighbours(chosen, answers), answers), answers)
  const told = markOptions(compared, answers)
  const settled = settleRivals(tellNames(told, answers), answers)
  return markFollowUps(takeSide(settled, answers, side)).map(withDoubt)
}

/** Gives questions that go on from those before them the meaning that these give them. */
function markNeighbours(columns: readonly SheetColumn[], answers: Rows): readonly SheetColumn[] {
  return markBranchQuestions(markFollowOns(markAfterYes(columns, answers)), answers)
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

/** A column that may mean something else is listed, unless it is kept as an answer of its own anyway. */
function withDoubt(column: SheetColumn): SheetColumn {
  const { heading, field } = column
  if (column.sure || column.doubt !== null || field === 'custom' || field === 'ignored') return column
  return { ...column, doubt: { kind: 'column-not-sure', heading, field } }
}
