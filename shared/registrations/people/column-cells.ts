import type { Field } from '#shared/domain/field'
import type { ProblemFact } from '#shared/domain/problem'
import { readTick } from '../readers/read-tick'
import { isOtherAlone } from '../readers/list-splitter'
import type { Reading } from '../readers/reading'
import type { SheetColumn } from '../recogniser/sheet-column'

/** Something doubtful in one row; `column` is a letter, null when it concerns the whole row. */
export type RowNote = { readonly column: string | null; readonly fact: ProblemFact }

/** Reads the cells of one row by what their columns mean, and collects what is doubtful. */
export type RowCells = {
  readonly row: readonly string[]
  readonly columns: ReadonlyMap<Field, readonly SheetColumn[]>
  readonly notes: RowNote[]
  readonly isBlank: (text: string) => boolean
  /** The answers that were looked for already: reading one costs, and several ask for the same. */
  readonly found: Map<Field, readonly FieldAnswer[]>
}

/** One cell's answer for a field, as it stands there. */
type FieldAnswer = { readonly column: SheetColumn; readonly text: string }

/** The columns of a sheet by field, from left to right. */
export function columnsByField(columns: readonly SheetColumn[]): ReadonlyMap<Field, readonly SheetColumn[]> {
  const byField = new Map<Field, SheetColumn[]>()
  for (const column of columns) byField.set(column.field, [...(byField.get(column.field) ?? []), column])
  return byField
}

/** The first answer for a field that says more than "Other"; null when there is none or it cannot be read. */
export function readOne<T>(
  cells: RowCells,
  field: Field,
  read: (text: string, column: SheetColumn) => Reading<T>
): T | null {
  const answers = answersFor(cells, field)
  const telling = answers.length < 2 ? answers : answers.filter(({ text }) => !isOtherAlone(text))
  for (const { column, text } of telling.length === 0 ? answers : telling) {
    const reading = read(text, column)
    if (reading.fact !== null) cells.notes.push({ column: column.column, fact: reading.fact })
    if (reading.value !== null) return reading.value
  }
  return null
}

/** All answers for a field in one list. */
export function readAll<T>(
  cells: RowCells,
  field: Field,
  read: (text: string, column: SheetColumn) => Reading<readonly T[]>
): readonly T[] {
  return answersFor(cells, field).flatMap(({ column, text }) => {
    const reading = read(text, column)
    if (reading.fact !== null) cells.notes.push({ column: column.column, fact: reading.fact })
    return reading.value ?? []
  })
}

/** All answers for a field in one list, of cells that hold several: each has a reading of its own. */
export function readEach<T>(
  cells: RowCells,
  field: Field,
  read: (text: string, column: SheetColumn) => readonly Reading<T>[]
): readonly T[] {
  return answersFor(cells, field).flatMap(({ column, text }) =>
    read(text, column).flatMap(({ value, fact }) => {
      if (fact !== null) cells.notes.push({ column: column.column, fact })
      return value ?? []
    })
  )
}

/** The answers that a row gives for a field, blanks left out; an option with a column of its own is one if chosen. */
export function answersFor(cells: RowCells, field: Field): readonly FieldAnswer[] {
  const columns = cells.columns.get(field)
  if (columns === undefined) return nothingAsked
  const before = cells.found.get(field)
  if (before !== undefined) return before
  const found: FieldAnswer[] = []
  for (const column of columns) {
    const text = cells.row[column.index] ?? ''
    if (text === '' || cells.isBlank(text)) continue
    const answer = column.option === null ? text : chosenOption(cells, column, text)
    if (answer !== null) found.push({ column, text: answer })
  }
  cells.found.set(field, found)
  return found
}

const nothingAsked: readonly FieldAnswer[] = []

function chosenOption({ notes }: RowCells, column: SheetColumn, text: string): string | null {
  const { option, field } = column
  if (option === null) return null
  const { value, fact } = readTick(text, { option: option.text, scale: option.scale, field })
  if (fact !== null) notes.push({ column: column.column, fact })
  return value === true ? option.text : null
}

/** What a row holds for a field to the letter: a person may be called "None". */
export function textOf({ row, columns }: RowCells, field: Field): string {
  const filled = columns.get(field)?.find(({ index }) => /[\p{L}\p{N}]/u.test(row[index] ?? ''))
  return filled === undefined ? '' : (row[filled.index] ?? '').trim()
}
