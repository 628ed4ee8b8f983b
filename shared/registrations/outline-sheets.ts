import type { ColumnProposal } from '#shared/domain/column'
import type { SheetReason } from '#shared/domain/sheet-reason'
import { proposalsOf, toFileChoices } from './propose-columns'
import type { ColumnChoice, GivenFile } from './read-registrations'
import { recogniseSheets } from './recogniser/recognise-file'
import { hasText } from './recogniser/recognise-sheet'
import { sampleOf } from './recogniser/score-values'

/** What a person sees of a sheet to say how it is read, whether it is used or not. */
export type SheetOutline = {
  readonly sheet: string
  /** Why it is left out; null when it is used. */
  readonly why: SheetReason | null
  /** Where its headings stand, counted from 1; 0: it has none; null: they were not found. */
  readonly headerRow: number | null
  readonly columns: readonly OutlinedColumn[]
  /** Of several tables of a sheet only those that hold a text. */
  readonly rows: number
  /** The first rows that hold a text, each with its number and where it begins. */
  readonly top: readonly OutlinedRow[]
}

/** A column with the first of its different answers. */
type OutlinedColumn = ColumnProposal & { readonly answers: readonly string[] }

type OutlinedRow = { readonly row: number; readonly cells: readonly string[] }

/** Rows and answers that a person needs to see; longer texts are cut. */
const shownRows = 40
const shownCells = 6
const shownAnswers = 3
const shownLetters = 120

/** Outlines every sheet of a file as it is read with the meanings that were chosen. */
export function outlineSheets(given: GivenFile, columns: readonly ColumnChoice[]): readonly SheetOutline[] {
  return recogniseSheets(given.file, toFileChoices(given, columns)).map(({ table, sheet, shape, why }) => ({
    sheet: sheet.name,
    why,
    headerRow: shape?.headerRow ?? null,
    columns:
      shape === null
        ? []
        : proposalsOf(given.file.name, shape).map((proposal, at) => ({
            ...proposal,
            answers: sampleOf(shape.answers, at).slice(0, shownAnswers).map(cut)
          })),
    rows: table.place === 0 ? sheet.rows.length : sheet.rows.filter(hasText).length,
    top: sheet.rows
      .slice(0, 10 * shownRows)
      .flatMap((cells, at) => (hasText(cells) ? [{ row: at + 1, cells: firstTexts(cells) }] : []))
      .slice(0, shownRows)
  }))
}

function firstTexts(cells: readonly string[]): readonly string[] {
  return cells
    .filter((cell) => cell.trim() !== '')
    .slice(0, shownCells)
    .map(cut)
}

function cut(text: string): string {
  return text.length <= shownLetters ? text : `${text.slice(0, shownLetters)}…`
}
