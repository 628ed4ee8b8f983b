import type { Role } from '#shared/domain/registration'
import type { SheetReason } from '#shared/domain/sheet-reason'
import { remember } from '#shared/lib/remember'
import { rememberBy } from '#shared/lib/remember-by'
import { findHeader, headerAt, personFields } from './find-header'
import { withoutPreviews } from './without-previews'
import { recogniseColumns, type FieldChoices } from './recognise-columns'
import type { SheetColumn } from './sheet-column'
import type { SheetTable } from './tables-of-sheet'
import { type RowLeftOut, withoutHeadings } from './without-headings'

/**
 * A sheet that holds registrations: its columns, and its answers below the header. `headerRow` and `firstRow` count from
 * 1; a sheet without headings has `headerRow` 0.
 */
export type RegistrationSheet = {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly headerRow: number
  readonly firstRow: number
  readonly answers: readonly (readonly string[])[]
  /** Rows that a form's makers filled in to try it; they stand in `answers` as blank rows. */
  readonly previews: number
  /** Headings further down; they stand in `answers` as blank rows too. */
  readonly leftOut: readonly RowLeftOut[]
  /** Which table of its sheet it is, and what stands above it, as `SheetTable` has them. */
  readonly place: number
  readonly title: string | null
}

/** How a sheet reads, as far as headings were found, and why it is no registrations; null when it is. */
export type SheetShape = { readonly shape: RegistrationSheet | null; readonly why: SheetReason | null }

/**
 * What is said of a table: meanings of its columns, and the row of its headings, counted from 1, 0: there is none; null: it
 * is to be found. `side` is whom it lists, as far as a person or a name says so.
 */
export type SheetChoices = {
  readonly choices: FieldChoices
  readonly headerRow: number | null
  readonly side: Role | null
}

/** Reads a table's shape. */
export function recogniseSheet(table: SheetTable, said: SheetChoices): SheetShape {
  const isByItself = said.choices.size === 0 && said.headerRow === null
  return isByItself ? shapesByItself(table)(said.side) : shapeOf(table, said)
}

/** A table is looked at several times before it is imported, mostly with nothing said of its columns. */
const shapesByItself = rememberBy((table: SheetTable) =>
  remember((side: Role | null) => shapeOf(table, { choices: new Map(), headerRow: null, side }))
)

function shapeOf(table: SheetTable, { choices, headerRow: chosenRow, side }: SheetChoices): SheetShape {
  const { sheet, place, title, from } = table
  if (!sheet.rows.some(hasText)) return { shape: null, why: { kind: 'empty' } }
  const headerRow = chosenRow ?? table.headerRow
  const header = headerRow === null ? findHeader(sheet.rows) : headerAt(sheet.rows, headerRow - 1)
  if (header === null) return { shape: null, why: { kind: 'no-header' } }
  const firstRow = header.firstAnswer + 1
  const meant = withoutPreviews(header.headings, sheet.rows.slice(header.firstAnswer))
  const { answers, leftOut } = withoutHeadings(header.headings, meant.answers)
  const all = recogniseColumns(header.headings, answers, { choices, side })
  const columns = from === 0 ? all : all.filter(({ index }) => index >= from)
  const { previews } = meant
  const shape = {
    ...{ name: sheet.name, columns, headerRow: header.row + 1, firstRow, answers, previews, leftOut },
    ...{ place, title }
  }
  return { shape, why: whyNobody(shape) }
}

function whyNobody({ columns, answers, headerRow }: RegistrationSheet): SheetReason | null {
  if (!columns.some(({ field }) => personFields.has(field))) {
    const headings = columns.map(({ heading }) => heading).filter((heading) => heading !== '')
    return { kind: 'nobody-named', headerRow, headings }
  }
  return answers.some(hasText) ? null : { kind: 'no-rows', headerRow }
}

/** Whether any cell of a row holds more than space. */
export function hasText(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '')
}
